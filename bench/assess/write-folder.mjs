// A synthetic plant as a facility folder in memory: canonical CSVs, read by the program's own reader.
import { writeRecord } from '../ingest/grid.mjs';

const csv = (head, rows) =>
  `${[head.split(','), ...rows].map((cells) => writeRecord(cells.map(String), ',')).join('\n')}\n`;

const digits = (value, count) => Number(value.toPrecision(count));
const bands = [
  ['standard', 0.52, 1833],
  ['offpeak', 0.28, 1190],
  ['peak', 0.2, 3398],
];
const fuelPrices = { coal: 3_200_000, lpg: 24_000_000, 'rice-husk': 1_100_000, diesel: 18_500 };

const productionOf = ({ months }, { products }) =>
  csv(
    'month,product,quantity,unit',
    products.flatMap((made, product) =>
      months.map((month, index) => [month, `product ${product + 1}`, digits(made[index], 6), 't']),
    ),
  );

/** One bill a month in three bands. A slip writes one band in a thousandth or a thousandfold. */
function electricityRows({ months }, { electricity }, slip) {
  return months.flatMap((month, index) =>
    bands.map(([band, share, price], which) => {
      const quantity = Math.round(electricity[index] * share);
      const isSlip = slip?.month === index && slip.band === which;
      const written = isSlip ? quantity * slip.factor : quantity;
      return [month, 'electricity', digits(written, 9), 'kWh', quantity * price, band];
    }),
  );
}

function fuelRows({ months, fuel }, { fuel: used }) {
  if (used === null) return [];
  const { carrier, unit } = fuel;
  return months.map((month, index) => {
    const quantity = digits(used[index], 4);
    return [month, carrier, quantity, unit, Math.round(quantity * fuelPrices[carrier]), ''];
  });
}

const waterOf = ({ months }, { intake, wastewater }) =>
  csv(
    'month,stream,quantity,unit,cost',
    months.flatMap((month, index) =>
      [
        ['municipal', intake, 12_600],
        ['wastewater', wastewater, 9800],
      ].map(([stream, values, price]) => {
        const quantity = Math.round(values[index]);
        return [month, stream, quantity, 'm3', quantity * price];
      }),
    ),
  );

const readingsOf = ({ months, temperatures, workingDays }, wish) =>
  csv(
    'month,reading,value,unit',
    months.flatMap((month, index) => [
      ...(wish.isTemperatureRead
        ? [[month, 'temp_mean_c', digits(temperatures[index], 4), '°C']]
        : []),
      ...(wish.areDaysRead ? [[month, 'working_days', workingDays[index], 'd']] : []),
    ]),
  );

/** @returns The files of the folder, text by name. */
export function writeFolder(shape, series, wish) {
  const { periods, sector } = shape;
  const profile = {
    schema: 'sxsh/facility@1',
    name: 'Synthetic plant',
    sector,
    periods,
    product: { main: 'product 1', unit: 't' },
    numbers: { decimal: 'point' },
    accuracy: { 'water.csv': 0.02 },
  };
  return {
    'facility.json': JSON.stringify(profile),
    'production.csv': productionOf(shape, series),
    'energy.csv': csv('month,carrier,quantity,unit,cost,period', [
      ...electricityRows(shape, series, wish.slip),
      ...fuelRows(shape, series),
    ]),
    ...(series.intake === null ? {} : { 'water.csv': waterOf(shape, series) }),
    ...(wish.isTemperatureRead || wish.areDaysRead
      ? { 'readings.csv': readingsOf(shape, wish) }
      : {}),
  };
}
