import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { type Month, monthNumber, monthOf } from '../../model/month.js';
import type { Evidence } from './evidence.js';
import type { Item, ItemRow } from './items.js';
import type { Series } from './series.js';
import { median } from './statistics.js';
import { withSuggestion } from './suggestion.js';

/** `03/04/2024` or `2024-04-03`: the two parts that can be swapped. */
const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;

/** A date with day and month in each other's place. */
interface Swap {
  readonly row: ItemRow;
  readonly read: string;
  readonly corrected: string;
  /** The month that it then lies in. */
  readonly month: Month;
}

/**
 * Dates of which day and month changed places: their month has a bill too many, and the month that
 * they mean has none. Only of items that are billed once a month.
 */
export const swappedDates = (evidence: Evidence): Diagnostic[] =>
  evidence.items.flatMap((item, index) => {
    const series = evidence.series[index] as Series;
    const swaps = swapsIn(item, series, evidence);
    return swaps.map(({ row, read, corrected, month }) => {
      const place = evidence.span(item.table, row.at, 'date');
      const doubt = diagnose('SX2521', place, { item: series.item, raw: read, corrected, month });
      return withSuggestion(doubt, { read, corrected });
    });
  });

function swapsIn(item: Item, series: Series, evidence: Evidence): Swap[] {
  const { points, start } = series;
  const crowded = points.filter((point) => point && point.rows > 1).length;
  if (crowded === 0 || median(points.flatMap((point) => point?.rows ?? [])) > 1) return [];
  // Without a gap within, the month next to either end may be the one that is missing.
  const beyond = points.includes(undefined) ? 0 : 1;
  const isFree = (month: Month): boolean => {
    const at = monthNumber(month) - start;
    return at >= -beyond && at < points.length + beyond && points[at] === undefined;
  };
  return item.rows.flatMap((row) => {
    const at = monthNumber(row.month) - start;
    if (points[at]?.rows !== 2) return [];
    const swap = swapOf(evidence.text(item.table, row.at, 'date'), row);
    return swap && isFree(swap.month) ? [swap] : [];
  });
}

function swapOf(read: string, row: ItemRow): Swap | undefined {
  const [, day, mark, month, year] = dayFirst.exec(read) ?? [];
  const [, years, dash, months, days] = yearFirst.exec(read) ?? [];
  const parts =
    year === undefined ? { year: years, a: months, b: days } : { year, a: day, b: month };
  const numbers = [parts.a, parts.b].map(Number) as [number, number];
  if (parts.year === undefined || numbers.some((number) => number > 12)) return undefined;
  const base = Number(parts.year) * 12 - 1;
  const other = numbers.map((number) => monthOf(base + number)).find((one) => one !== row.month);
  if (other === undefined) return undefined;
  const corrected =
    year === undefined
      ? `${years}${dash}${days}${dash}${months}`
      : `${month}${mark}${day}${mark}${year}`;
  return { row, read, corrected, month: other };
}
