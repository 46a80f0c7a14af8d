import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { MeterData, MeterMonth } from '../../model/meters.js';
import { type Month, monthNumber } from '../../model/month.js';
import type { Tables } from '../../model/plant.js';
import { type BilledMonth, billedMonthsOf } from './billed-months.js';
import { isMain } from './role.js';

/** Meter and bill stand for the same thing within this; beyond, one of them is not what it seems. */
const TOLERANCE = 0.02;
/** Of fewer months, the days that bills have spread over the edges would be too much. */
const FEWEST_MONTHS = 3;

type Bills = Pick<Tables, 'energy' | 'water'>;

/** A month that both know whole. */
interface Both extends BilledMonth {
  readonly month: Month;
  readonly metered: number;
  readonly bill: number;
}

/**
 * Holds the months of interval data against the rows of energy.csv and water.csv of the same meter,
 * where both know the whole month in one unit. Bills that run over the end of a month were cut to
 * months by days; such months are held against each other as a sum, not one by one.
 */
export const checkAgainstBills = (meters: readonly MeterData[], tables: Bills): Diagnostic[] =>
  meters.filter(({ state }) => state === 'read').flatMap((meter) => againstBills(meter, tables));

function againstBills(meter: MeterData, tables: Bills): readonly Diagnostic[] {
  const { name, file, unit } = meter;
  const months = knownToBoth(meter, rowsOf(meter, tables));
  const singles = months.filter(({ leaves }) => leaves.size === 0);
  return [
    ...singles.flatMap(({ month, metered: value, bill }) => {
      const deviation = deviationOf(value, bill);
      if (Math.abs(deviation) <= TOLERANCE) return [];
      const args = { meter: name, month, value, bill, unit, percent: percentOf(deviation) };
      return [diagnose('SX1411', { file }, args)];
    }),
    ...(singles.length < months.length ? spreadMonths(meter, longestRun(months)) : []),
  ];
}

/** The sum of months whose bills were spread, within the share of the days at both edges. */
function spreadMonths({ name, file, unit }: MeterData, run: readonly Both[]): Diagnostic[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < FEWEST_MONTHS) return [];
  const value = run.reduce((sum, { metered }) => sum + metered, 0);
  const bill = run.reduce((sum, month) => sum + month.bill, 0);
  const tolerance = TOLERANCE + (bill > 0 ? (edgeOf(first) + edgeOf(last)) / bill : 0);
  const deviation = deviationOf(value, bill);
  if (Math.abs(deviation) <= tolerance) return [];
  const args = {
    meter: name,
    fromMonth: first.month,
    toMonth: last.month,
    value,
    bill,
    unit,
    percent: percentOf(deviation),
    tolerance: percentOf(tolerance),
  };
  return [diagnose('SX1416', { file }, args)];
}

/** Of an edge month, what a bill across that edge may have put on its wrong side: its smaller part. */
const edgeOf = ({ bill, leaves }: Both): number =>
  Math.max(0, ...[...leaves.values()].map((part) => Math.min(part, bill - part)));

const deviationOf = (value: number, bill: number): number =>
  value === bill ? 0 : bill === 0 ? 1 : value / bill - 1;

/** Nobody reads a deviation finer than this. [%] */
const percentOf = (share: number): number =>
  Number((share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0));

function rowsOf({ name, carrier, unit }: MeterData, { energy, water }: Bills) {
  const meter = isMain(name) ? null : name;
  const rows =
    carrier === 'water'
      ? water.rows.filter(({ stream }) => stream !== 'wastewater')
      : energy.rows.filter((row) => row.carrier === carrier && row.unit === unit);
  return rows.filter((row) => row.meter === meter || row.meter === name);
}

const isWhole = ({ known, expected }: MeterMonth): boolean => known === expected;

function knownToBoth({ months }: MeterData, rows: ReturnType<typeof rowsOf>): readonly Both[] {
  const billed = billedMonthsOf(rows);
  return months.filter(isWhole).flatMap(({ month, quantity: metered }) => {
    const found = billed.get(month);
    return found && found.bill !== null ? [{ ...found, month, metered, bill: found.bill }] : [];
  });
}

/** The longest run of months that follow each other; the first of equals. */
function longestRun(months: readonly Both[]): readonly Both[] {
  let best: readonly Both[] = [];
  let run: Both[] = [];
  for (const month of months) {
    const before = run.at(-1);
    const follows = before && monthNumber(before.month) + 1 === monthNumber(month.month);
    run = follows ? [...run, month] : [month];
    if (run.length > best.length) best = run;
  }
  return best;
}
