import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { around, FEWEST_KNOWN, SIDE } from './around.js';
import type { Evidence } from './evidence.js';
import { lieApart, type Series } from './series.js';
import { median, medianDeviation, NORMAL } from './statistics.js';
import { usualOf } from './usual.js';

/** At an end of the series, where fewer months tell, a month must stand out by this factor. */
const END_FACTOR = 3;
/** How far from the usual is as far as a unit: 1000 times, less what months differ by. */
const UNIT_APART = 400;
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
    const place = span(table, point.at, column);
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
  if (isNearMost(points, index, value)) return null;
  const { values, isEnd } = around(points, index);
  if (values.length < FEWEST_KNOWN) return null;
  const centre = median(values);
  if (isEnd && value < centre * END_FACTOR && value > centre / END_FACTOR) return null;
  const isTet = value < centre && (start + index) % 12 <= 1;
  return isTet || !isFar(value, centre, values) ? null : centre;
}

/** What is usual in a series whose values lie apart as far as units do; `null` in any other. */
function usualAcross(points: Series['points']): number | null {
  if (!lieApart(points, UNIT_APART)) return null;
  return usualOf(points.flatMap((point) => (point?.value && point.value > 0 ? point.value : [])));
}

/** Less than the least deviation that is doubted, as a part of the median. */
const NEAR = 0.99 * DEVIATIONS * NORMAL * LEAST;

/**
 * Whether more than half of the months on either side lie so that their median is near. To count them
 * costs far less than a median, and settles most months.
 */
function isNearMost(points: Series['points'], index: number, value: number): boolean {
  let known = 0;
  let high = 0;
  let low = 0;
  const end = Math.min(points.length - 1, index + SIDE);
  for (let at = Math.max(0, index - SIDE); at <= end; at++) {
    const other = points[at]?.value ?? null;
    if (at === index || other === null) continue;
    known++;
    if (other * (1 + NEAR) >= value) high++;
    if (other * (1 - NEAR) <= value) low++;
  }
  return known >= FEWEST_KNOWN && Math.min(high, low) * 2 > known;
}

/** The least deviation is tried first: hardly any month gets past it, and the true one costs a sort. */
function isFar(value: number, centre: number, values: readonly number[]): boolean {
  const distance = Math.abs(value - centre);
  const least = LEAST * Math.abs(centre);
  return (
    distance > DEVIATIONS * NORMAL * least &&
    distance > DEVIATIONS * NORMAL * medianDeviation(values, centre)
  );
}
