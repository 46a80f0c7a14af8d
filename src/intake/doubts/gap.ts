import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { monthOf } from '../../model/month.js';
import type { TableName } from '../../model/plant.js';
import type { Evidence } from './evidence.js';
import type { Item } from './items.js';
import type { Series } from './series.js';

/** An item that ran for less is none that goes missing at an end of its table. [months] */
const RAN = 6;
/** What is absent for longer at an end was given up, or is new. [months] */
const LONGEST_EDGE = 3;

/**
 * Months of an item without a known quantity: between its first and its last, and a few at an end of
 * its table, where most items of the table go on. A table with refused rows has told of these already.
 */
export function gaps({ series, items, tables }: Evidence): Diagnostic[] {
  const ranges = usualRanges(series);
  return series.flatMap((one, index) => {
    if (tables[one.table].state === 'refused') return [];
    const inner = innerGaps(one);
    if (inner.length === one.points.length) return [];
    const edges = edgeGaps(one, ranges.get(one.table));
    if (inner.length + edges.length === 0) return [];
    const others = standIns(index, items, series);
    const isOpen = (month: number): boolean => !others.some((other) => isKnownIn(other, month));
    // What is bought in turns has gaps of its own, and only its ends say nothing.
    const open =
      one.table === 'waste'
        ? [...inner, ...edges].filter(isOpen)
        : [...inner, ...edges.filter(isOpen)];
    if (open.length === 0) return [];
    const months = open.sort((a, b) => a - b).map(monthOf);
    return [diagnose('SX2501', { file: one.file }, { item: one.item, months })];
  });
}

function innerGaps({ points, start }: Series): number[] {
  const months: number[] = [];
  for (let at = 0; at < points.length; at++)
    if ((points[at]?.value ?? null) === null) months.push(start + at);
  return months;
}

function edgeGaps(one: Series, range: Range | undefined): number[] {
  if (!range || one.points.length < RAN) return [];
  const end = endOf(one);
  const [before, after] = [one.start - range.from, range.to - end];
  return [
    ...(before <= LONGEST_EDGE ? monthsFrom(range.from, before) : []),
    ...(after <= LONGEST_EDGE ? monthsFrom(end + 1, after) : []),
  ];
}

const monthsFrom = (first: number, count: number): number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => first + index);

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * From where to where half of a table's items run: one month mistyped makes no other item late. Where
 * only one of them runs at all, from the first row to the last.
 */
function usualRanges(series: readonly Series[]): ReadonlyMap<TableName, Range> {
  const tables = new Map<TableName, Series[]>();
  for (const one of series) {
    const others = tables.get(one.table);
    if (others) others.push(one);
    else tables.set(one.table, [one]);
  }
  return new Map([...tables].map(([table, all]) => [table, usualRange(all)]));
}

function usualRange(series: readonly Series[]): Range {
  const running = series.filter(({ points }) => points.length >= RAN);
  const counted = running.length > 1 ? running : series;
  const half = running.length > 1 ? Math.ceil(running.length / 2) - 1 : 0;
  const first = counted.map(({ start }) => start).sort((a, b) => a - b);
  const last = counted.map(endOf).sort((a, b) => b - a);
  return { from: first[half] as number, to: last[half] as number };
}

const endOf = ({ start, points }: Series): number => start + points.length - 1;

/**
 * What stands for an item in months of its own: another grade of its fuel or another way of its bill
 * on one meter, or the same waste under another kind.
 */
function standIns(index: number, items: readonly Item[], series: readonly Series[]): Series[] {
  const item = items[index] as Item;
  const one = series[index] as Series;
  return series.filter(
    (other, at) => at !== index && isSameThing(item, items[at] as Item) && areApart(one, other),
  );
}

const isSameThing = (one: Item, other: Item): boolean =>
  one.table === other.table &&
  (one.table === 'energy'
    ? one.priceKey === other.priceKey && one.meter === other.meter
    : one.table === 'waste' && one.name === other.name && one.unit === other.unit);

const areApart = (one: Series, other: Series): boolean =>
  !one.points.some((point, at) => point && isKnownIn(other, one.start + at));

const isKnownIn = ({ points, start }: Series, month: number): boolean =>
  (points[month - start]?.value ?? null) !== null;
