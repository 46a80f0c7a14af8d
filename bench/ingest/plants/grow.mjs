// Grows the tables of a made-up plant: its months follow a season, its consumption follows what it
// makes, its prices hold for a year.

import { written } from '../grid.mjs';
import { randomOf } from '../random.mjs';
import { monthIn, twoYears } from './months.mjs';

const TET = { '2024-02': 0.68, '2025-01': 0.66 };
const round = (value, digits) => Number(value.toPrecision(digits));

/** How busy each month is, about 1. */
function seasonOf({ seed, swing, growth }) {
  const random = randomOf(seed);
  return twoYears.map((month, index) => {
    const wave = 1 + swing * Math.sin(((index % 12) / 12) * 2 * Math.PI - 1.2);
    return wave * (TET[month] ?? 1) * (1 + 0.015 * random.normal()) * (index < 12 ? 1 : growth);
  });
}

/** One price, that of its year; or a list of a price for each month. */
function priceIn(index, price, rise) {
  if (price === undefined) return null;
  return Array.isArray(price) ? price[index] : price * (index < 12 ? 1 : rise);
}

/**
 * The tariff of 22 to 110 kV: raised on 11 October 2024 and 10 May 2025, so that two months have
 * days at both prices. [VND/kWh]
 */
export function tariffOf(first, second, third) {
  const mixed = (days, of, before, after) => (before * days + after * (of - days)) / of;
  return [
    ...Array(9).fill(first),
    mixed(10, 31, first, second),
    ...Array(6).fill(second),
    mixed(9, 31, second, third),
    ...Array(7).fill(third),
  ];
}

/**
 * One item over two years.
 * @param item `{ cells, at, fixed, noise, digits, price, rise, money }`: cells by column, quantity of
 *   a usual month, the share of it that does not follow production, and the price of a unit.
 */
function rowsOf(item, season, random) {
  const { at, fixed = 0, noise = 0.015, digits = 4, price, rise = 1.03 } = item;
  return season.map((busy, index) => {
    const follows = fixed + (1 - fixed) * busy;
    const quantity = round(at * follows * (1 + noise * random.normal()), digits);
    const unitPrice = priceIn(index, price, rise);
    return { quantity, money: unitPrice === null ? null : Math.round(quantity * unitPrice) };
  });
}

/**
 * @param table `{ file, headings, style, items }`, headings by canonical column.
 * @returns The grid: one row a month and item, months outside.
 */
export function growTable({ file, headings, style, items }, climate) {
  const season = seasonOf(climate);
  const random = randomOf(climate.seed + file.length);
  const columns = Object.keys(headings);
  const grown = items.map((item) => rowsOf(item, season, random));
  const rows = twoYears.flatMap((month, index) =>
    items.map(({ cells, money = 'cost' }, which) => {
      const { quantity, money: amount } = grown[which][index];
      const made = {
        month: monthIn(style.month, month),
        quantity: written(quantity, style),
        value: written(quantity, style),
        [money]: amount === null ? '' : written(amount, style),
        ...cells,
      };
      return columns.map((column) => made[column] ?? '');
    }),
  );
  return { file, columns, headings: Object.values(headings), rows, style };
}
