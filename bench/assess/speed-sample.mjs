// A plant of five series over any length of record, and networks of any number of flows.
import { readFileSync } from 'node:fs';
import { pilot } from '../sample.mjs';
import { monthsFrom } from './calendar.mjs';
import { drawsOf } from './draws.mjs';

const table = (head, rows) => `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`;
const accuracies = [0.01, 0.02, 0.03, 0.05];

/** The seafood pilot's profile without its periods, and its answers: options are worked out too. */
const { periods, ...profile } = JSON.parse(readFileSync(`${pilot}/facility.json`, 'utf8'));
const answers = readFileSync(`${pilot}/answers.json`, 'utf8');

/** Electricity, two fuels, water in, wastewater, after output and temperature, with a step in it. */
export function plantOver(count) {
  const draws = drawsOf(count);
  const months = monthsFrom('2015-01', count);
  const output = months.map(() => draws.between(160, 240));
  const follow = (base, slope, noise) =>
    output.map((one) => Math.round(base + slope * one + noise * draws.normal()));
  const electricity = follow(90_000, 900, 4000).map((one, index) =>
    index < count / 2 ? one : one + 20_000,
  );
  const rowsOf = (name, values, ...rest) =>
    months.map((month, index) => [month, name, values[index], ...rest]);
  const bought = (name, values, unit, price) =>
    months.map((month, index) => [month, name, values[index], unit, values[index] * price]);
  return {
    'facility.json': JSON.stringify(profile),
    'answers.json': answers,
    'production.csv': table(
      'month,product,quantity,unit',
      rowsOf(
        profile.product.main,
        output.map((one) => one.toFixed(1)),
        't',
      ),
    ),
    'energy.csv': table('month,carrier,quantity,unit,cost', [
      ...bought('electricity', electricity, 'kWh', 1850),
      ...bought('coal', follow(80, 1.2, 6), 't', 3_200_000),
      ...bought('lpg', follow(20, 0.3, 2), 't', 24_000_000),
    ]),
    'water.csv': table('month,stream,quantity,unit,cost', [
      ...bought('municipal', follow(3000, 20, 150), 'm3', 12_600),
      ...bought('wastewater', follow(2400, 16, 120), 'm3', 11_000),
    ]),
    'readings.csv': table(
      'month,reading,value,unit',
      rowsOf(
        'temp_mean_c',
        output.map(() => draws.between(24, 31).toFixed(1)),
        '°C',
      ),
    ),
  };
}

/**
 * A plant-like network: each step draws from an earlier one or the border, passes on to a few later
 * ones, and loses some to the border; about so many flows, each metered but one in twenty.
 */
export function networkOver(count) {
  const draws = drawsOf(count + 1);
  const steps = Math.max(2, Math.round(count / 2.5));
  const flows = [];
  const lay = (from, to) => {
    const value = draws.logBetween(100, 10_000);
    const measured = draws.chance(0.05)
      ? null
      : { value, deviation: value * draws.pick(accuracies) };
    flows.push({ id: `flow-${String(flows.length).padStart(5, '0')}`, from, to, measured });
  };
  for (let step = 0; step < steps; step++) {
    lay(step === 0 ? 'in' : `step-${Math.max(0, step - 1 - draws.below(8))}`, `step-${step}`);
    lay(`step-${step}`, draws.pick(['wastewater', 'air', 'product']));
  }
  while (flows.length < count) {
    const from = draws.below(steps - 1);
    lay(`step-${from}`, `step-${Math.min(steps - 1, from + 1 + draws.below(8))}`);
  }
  return flows;
}
