import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { monthNumber } from '../../model/month.js';
import type { Evidence } from './evidence.js';
import type { Item, PricedRow } from './items.js';
import { median } from './statistics.js';
import { isOneGroup, usualGroup } from './usual.js';

/** A price that departs by less is rounded, or a bill of mixed days. */
const LEAST = 1.02;
/** How many times the usual step from month to month. */
const TIMES = 8;
/** Fewer priced months tell no usual step. */
const FEWEST = 8;
/** Months in which both neighbours must lie. */
const WITHIN = 4;

/**
 * A price above that of the month before and of the month after, or below both, by far more than the
 * prices of the item move from month to month: a digit of the quantity or of the money is wrong. A
 * price that rises or falls for good departs from one neighbour only.
 */
export const priceSteps = (evidence: Evidence): Diagnostic[] =>
  evidence.items.flatMap((item) => stepsIn(item, evidence));

function stepsIn(item: Item, { span }: Evidence): Diagnostic[] {
  const { table, name, unit, costColumn, priced } = item;
  if (costColumn === null || priced.length < FEWEST) return [];
  const rows = singleRows(priced);
  const departures = rows.map((row, at) => departureOf(row, rows[at - 1], rows[at + 1]));
  if (rows.length < FEWEST || !departures.some((one) => one > LEAST || one < 1 / LEAST)) return [];
  const limit = Math.max(Math.log(LEAST), TIMES * usualStep(rows));
  return rows.flatMap((row, at) => {
    const departure = departures[at] as number;
    if (Math.abs(Math.log(departure)) <= limit) return [];
    const percent = Math.round(1000 * (departure - 1)) / 10;
    const args = { item: name, price: row.price, percent, unit };
    const place = span(table, row.at, costColumn);
    return [diagnose('SX2530', place, args, [span(table, row.at, 'quantity')])];
  });
}

/** Rows that are alone in their month, in order; one of another order of price is no measure of the others. */
function singleRows(priced: readonly PricedRow[]): readonly PricedRow[] {
  const prices = priced.map(({ price }) => price);
  const usual = isOneGroup(prices)
    ? priced
    : usualGroup(prices).map((index) => priced[index] as PricedRow);
  const rows = isInOrder(usual) ? usual : usual.toSorted(byMonth);
  return rows.filter(
    ({ month }, at) => month !== rows[at - 1]?.month && month !== rows[at + 1]?.month,
  );
}

const byMonth = (a: PricedRow, b: PricedRow): number =>
  a.month < b.month ? -1 : a.month > b.month ? 1 : 0;

const isInOrder = (rows: readonly PricedRow[]): boolean =>
  rows.every(({ month }, at) => at === 0 || (rows[at - 1] as PricedRow).month <= month);

/** The middle of how far the price moves from row to row, as a logarithm. */
const usualStep = (rows: readonly PricedRow[]): number =>
  median(
    rows.slice(1).map(({ price }, at) => Math.abs(Math.log(price / (rows[at] as PricedRow).price))),
  );

/** The lesser ratio to both neighbours; 1 between them, or where one is not near. */
function departureOf(
  row: PricedRow,
  before: PricedRow | undefined,
  after: PricedRow | undefined,
): number {
  if (!before || !after) return 1;
  const [rise, fall] = [row.price / before.price, row.price / after.price];
  const lesser = rise > 1 && fall > 1 ? Math.min(rise, fall) : Math.max(rise, fall);
  const isBetween = rise > 1 !== fall > 1 || rise === 1 || fall === 1;
  return isBetween || monthNumber(after.month) - monthNumber(before.month) > WITHIN ? 1 : lesser;
}
