import type { Called } from '../../model/diagnostic-codes.js';
import { monthNumber } from '../../model/month.js';
import type { PlacedRow, TableName } from '../../model/plant.js';
import type { Item, ItemRow } from './items.js';

/** One month of a series; `value` is unknown where any of its rows is blank. */
export interface Point {
  readonly value: number | null;
  /** Its first row. */
  readonly at: PlacedRow;
  /** How many rows are added up in it. */
  readonly rows: number;
  /** Whether money stands beside all of them, so that their price can be judged. */
  readonly isPriced: boolean;
}

/** What one item did month by month, each tariff period and meter by itself. */
export interface Series {
  readonly table: TableName;
  /** That holds its first row. */
  readonly file: string;
  readonly column: 'quantity' | 'value';
  readonly item: Called;
  readonly unit: string;
  /** From the first month with a row to the last; `undefined` where a month has none. */
  readonly points: readonly (Point | undefined)[];
  /** {@link monthNumber} of the first point. */
  readonly start: number;
}

/** The rows of an item month by month. */
export function seriesOf({ table, column, name, meter, unit, rows }: Item): Series {
  const points: (Point | undefined)[] = [];
  let start = monthNumber(rows[0]?.month ?? '');
  for (const row of rows) {
    const at = monthNumber(row.month);
    // The series grows at either end to hold the month.
    for (; at < start; start--) points.unshift(undefined);
    while (points.length < at - start) points.push(undefined);
    points[at - start] = added(points[at - start], row);
  }
  return {
    table,
    file: rows[0]?.at.file ?? '',
    column,
    item: meter === null ? name : withMeter(name, meter),
    unit,
    points,
    start,
  };
}

/** An item of one meter. */
const withMeter = (name: Called, meter: string): Called =>
  typeof name === 'string'
    ? `${name} ${meter}`
    : { vi: `${name.vi} ${meter}`, en: `${name.en} ${meter}` };

function added(point: Point | undefined, { value, cost, at }: ItemRow): Point {
  const isPriced = cost !== null && cost > 0;
  if (!point) return { value, at, rows: 1, isPriced };
  const isKnown = point.value !== null && value !== null;
  return {
    at: point.at,
    value: isKnown ? point.value + value : null,
    rows: point.rows + 1,
    isPriced: point.isPriced && isPriced,
  };
}

/** Whether the largest of what the months hold is so many times the least above nothing, or more. */
export function lieApart(points: Series['points'], times: number): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const point of points) {
    const value = point?.value ?? 0;
    if (value <= 0) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high >= low * times;
}
