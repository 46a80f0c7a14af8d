import type { Series } from './series.js';

/** Months on either side of one that tell what is usual. */
export const SIDE = 6;

/** Fewer months are no measure of what is usual. */
export const FEWEST_KNOWN = 8;

/**
 * What is known of the six months before one and the six after it, without the month itself; where
 * they are too few, as at an end of the series, of the twelve that lie nearest.
 */
export function around(
  points: Series['points'],
  index: number,
): { readonly values: readonly number[]; readonly isEnd: boolean } {
  const near = neighbours(points, index - SIDE, index + SIDE, index);
  const isEnd = near.length < FEWEST_KNOWN;
  return { values: isEnd ? nearestTwelve(points, index) : near, isEnd };
}

function nearestTwelve(points: Series['points'], index: number): number[] {
  const from = Math.max(0, Math.min(index - SIDE, points.length - 1 - 2 * SIDE));
  return neighbours(points, from, Math.max(index + SIDE, 2 * SIDE), index);
}

/** Known values from one month to another, both included, without the one in question. */
function neighbours(points: Series['points'], from: number, to: number, index: number): number[] {
  const values: number[] = [];
  for (let at = Math.max(0, from); at <= Math.min(points.length - 1, to); at++) {
    const value = points[at]?.value ?? null;
    if (at !== index && value !== null) values.push(value);
  }
  return values;
}
