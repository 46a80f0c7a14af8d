import { along, orthogonalBasis, without } from '../statistics/orthogonal-basis.js';
import { type Projected, type Shape, shiftColumn } from '../statistics/shift-scan.js';

/** What is searched for changes: a series, and all that may explain it. */
export interface Observations {
  /** Positions of the months on the axis of the record, ascending. */
  readonly times: readonly number[];
  readonly response: readonly number[];
  /** A column a driver. */
  readonly drivers: readonly (readonly number[])[];
}

/** A change that was claimed. Months are positions on the axis of the record. */
export interface Change {
  readonly since: number;
  /** First and last month in which it may have begun. */
  readonly range: readonly [number, number];
  readonly shape: Shape;
  /** That chance alone shows as much. */
  readonly probability: number;
  /** Months of all series that it was the clearest of. */
  readonly tried: number;
}

/** Below this share of the largest value a difference is what rounding leaves. */
const ROUNDING = 1e-9;

/** What is too small to be more than rounding. In the unit of the response. */
export const roundingOf = (response: readonly number[]): number =>
  ROUNDING * response.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The column of a change beside the drivers. */
export const columnOf = (
  { since, shape }: Pick<Change, 'since' | 'shape'>,
  times: readonly number[],
): readonly number[] => shiftColumn(times, since, shape);

/**
 * Takes drivers and changes out of the response. Columns are shifted by their first value, as in
 * every fit.
 *
 * @returns `null` where a column is a combination of the others.
 */
export function projected(
  { times, response, drivers }: Observations,
  changes: readonly Change[],
): Projected | null {
  const columns = [...drivers, ...changes.map((change) => columnOf(change, times))];
  const basis = orthogonalBasis([
    response.map(() => 1),
    ...columns.map((column) => column.map((value) => value - (column[0] as number))),
  ]);
  if (basis === null) return null;
  const shifted = response.map((value) => value - (response[0] as number));
  return { basis, rest: without(basis, shifted, along(basis, shifted)), times };
}
