import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Series } from './series.js';
import { median, medianDeviation } from './statistics.js';

const SIDE = 6;
const FEWEST_KNOWN = 8;
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
  for (const [index, point] of points.entries()) {
    const value = point?.value ?? null;
    if (!point || value === null) continue;
    const around = neighbours(points, index);
    if (around.length < FEWEST_KNOWN) continue;
    const centre = median(around);
    const isTet = value < centre && (start + index) % 12 <= 1;
    if (isTet || !isFar(value, centre, around)) continue;
    const place = span(table, point.line, column);
    found.push(diagnose('SX2502', place, { item, value, median: centre, unit }));
  }
  return found;
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

function neighbours(points: Series['points'], index: number): number[] {
  const values: number[] = [];
  for (let at = Math.max(0, index - SIDE); at <= Math.min(points.length - 1, index + SIDE); at++) {
    const value = points[at]?.value ?? null;
    if (at !== index && value !== null) values.push(value);
  }
  return values;
}
