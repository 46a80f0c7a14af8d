import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item } from './items.js';
import type { Series } from './series.js';
import { median, medianDeviation, NORMAL } from './statistics.js';

/** So many months that are equal, and not all of one value, are no chance. */
const FEWEST = 6;
const FEWEST_VALUES = 3;

const tables: ReadonlySet<string> = new Set([
  'production',
  'materials',
  'energy',
  'water',
  'waste',
]);

/** What is weighed or metered; pieces go in pairs honestly, as a bottle and its cap do. */
const measured: ReadonlySet<string> = new Set(['t', 'm3', 'L', 'kWh', 'GJ', 'm2', 'm']);

/**
 * Two items of a table with the same quantities month by month: a column that was copied. Wastewater
 * may be taken for the water that came in, one meter may count all of another, and peak hours may take
 * as much as those at night, where each is paid at its own price.
 */
export function copiedItems({ items, series, span }: Evidence): Diagnostic[] {
  const seen: Measured[] = [];
  return items.flatMap((item, index) => {
    const one = series[index] as Series;
    const first = item.rows[0];
    if (!first || !mayBeCopied(item) || !isTelling(one)) return [];
    const other = seen.find((before) => areCopies(before, { item, one }));
    if (!other) seen.push({ item, one });
    if (!other || haveOwnPrices(item, other.item)) return [];
    const months = valuesOf(one).length;
    const place = span(item.table, first.at, item.column);
    return [diagnose('SX2518', place, { item: one.item, other: other.one.item, months })];
  });
}

/** An item, and what it did month by month. */
interface Measured {
  readonly item: Item;
  readonly one: Series;
}

const mayBeCopied = ({ table, unit, priceKey }: Item): boolean =>
  tables.has(table) && measured.has(unit) && priceKey !== 'wastewater';

/** How far prices stray that are those of one thing. */
const STRAY = 0.15;

/** Whether the money beside each bears out its quantities at a price of its own. */
function haveOwnPrices(one: Item, other: Item): boolean {
  const [mine, theirs] = [steadyPrice(one), steadyPrice(other)];
  return mine !== null && theirs !== null && Math.abs(mine / theirs - 1) > STRAY;
}

/** The price that all rows of an item agree on, by and large. */
function steadyPrice(item: Item): number | null {
  const prices = item.priced.map(({ price }) => price);
  if (prices.length < FEWEST) return null;
  const middle = median(prices);
  return medianDeviation(prices, middle) * NORMAL <= STRAY * middle ? middle : null;
}

/** Whether enough months are known, and of enough values. */
function isTelling({ points }: Series): boolean {
  const values = new Set<number>();
  let known = 0;
  for (const point of points) {
    if (!point?.value) continue;
    known++;
    if (values.size < FEWEST_VALUES) values.add(point.value);
  }
  return known >= FEWEST && values.size >= FEWEST_VALUES;
}

const areCopies = (a: Measured, b: Measured): boolean =>
  a.item.table === b.item.table &&
  a.item.unit === b.item.unit &&
  a.item.meter === b.item.meter &&
  a.one.start === b.one.start &&
  a.one.points.length === b.one.points.length &&
  a.one.points.every((point, at) => (point?.value ?? null) === (b.one.points[at]?.value ?? null));

const valuesOf = ({ points }: Series): number[] =>
  points.flatMap((point) => (point?.value ? point.value : []));
