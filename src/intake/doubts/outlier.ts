import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Series } from './series.js';
import { median, medianDeviation } from './statistics.js';
import { usualOf } from './usual.js';

const SIDE = 6;
/** At an end of the series, where fewer months tell, a month must stand out by this factor. */
const END_FACTOR = 3;
const FEWEST_KNOWN = 8;
/** How far from the usual is as far as a unit: 1000 times, less what months differ by. */
const UNIT_APART = 400;
/** Makes the median deviation of normal noise its standard deviation: 1 / Φ⁻¹(3/4). */
const NORMAL = 1.4826;
const DEVIATIONS = 5;
/** The least deviation that is taken, of the median. */
const LEAST = 0.02;

/**
 * A month far from the six before and the six after it. The month of Tết, January or February, is
 * not doubted for being low.
 *
 * @formula intake.outlier — |x − median| > 5 × 1.4826 × max(MAD, 2 % of the median)
 */
export function outliers({ series, span }: Evidence): Diagnostic[] {
  return series.flatMap((one) => outliersIn(one, span));
}

function outliersIn(
  { table, column, item, unit, points, start }: Series,
  span: Evidence['span'],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const usual = usualAcross(points);
  for (const [index, point] of points.entries()) {
    const value = point?.value ?? null;
    if (!point || value === null) continue;
    const centre = centreOf(points, index, value, start, usual);
    if (centre === null) continue;
    const place = span(table, point.line, column);
    found.push(diagnose('SX2502', place, { item, value, median: centre, unit }));
  }
  return found;
}

/** What a doubtful value is far from; `null`: it is not doubtful. */
function centreOf(
  points: Series['points'],
  index: number,
  value: number,
  start: number,
  usual: number | null,
): number | null {
  const times = usual === null || value <= 0 ? 1 : Math.max(value / usual, usual / value);
  if (times >= UNIT_APART) return usual;
  const near = neighbours(points, index - SIDE, index + SIDE, index);
  const isEnd = near.length < FEWEST_KNOWN;
  const around = isEnd ? nearestTwelve(points, index) : near;
  if (around.length < FEWEST_KNOWN) return null;
  const centre = median(around);
  if (isEnd && value < centre * END_FACTOR && value > centre / END_FACTOR) return null;
  const isTet = value < centre && (start + index) % 12 <= 1;
  return isTet || !isFar(value, centre, around) ? null : centre;
}

/** What is usual in a series whose values lie apart as far as units do; `null` in any other. */
function usualAcross(points: Series['points']): number | null {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const point of points) {
    const value = point?.value ?? 0;
    if (value <= 0) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high < low * UNIT_APART) return null;
  return usualOf(points.flatMap((point) => (point?.value && point.value > 0 ? point.value : [])));
}

/** The least deviation is tried first: hardly any month gets past it, and the true one costs a sort. */
function isFar(value: number, centre: number, around: readonly number[]): boolean {
  const distance = Math.abs(value - centre);
  const least = LEAST * Math.abs(centre);
  return (
    distance > DEVIATIONS * NORMAL * least &&
    distance > DEVIATIONS * NORMAL * medianDeviation(around, centre)
  );
}

/** The twelve months that lie nearest to one at an end of the series. */
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
