import type { Called } from '../../model/diagnostic-codes.js';
import { monthNumber } from '../../model/month.js';
import type { TableName } from '../../model/plant.js';
import type { Item } from './items.js';

/** One month of a series; `value` is unknown where any of its rows is blank. */
interface Point {
  readonly value: number | null;
  readonly line: number;
}

/** What one item did month by month, each tariff period and meter by itself. */
export interface Series {
  readonly table: TableName;
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
  for (const { month, value, line } of rows) {
    const at = monthNumber(month);
    // The series grows at either end to hold the month.
    for (; at < start; start--) points.unshift(undefined);
    while (points.length < at - start) points.push(undefined);
    points[at - start] = added(points[at - start], value, line);
  }
  return {
    table,
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

function added(point: Point | undefined, value: number | null, line: number): Point {
  if (!point) return { value, line };
  const isKnown = point.value !== null && value !== null;
  return { line: point.line, value: isKnown ? point.value + value : null };
}
