import type { Formula } from './formula.js';

export const sumFormula: Formula = {
  id: 'sum',
  equation: 'X = Σ x',
  unit: 'X',
  source: 'records of the plant',
};

/**
 * The total of months, or of the parts of one thing. A part of a year is no year: with one term
 * unknown the sum is unknown too, and the known months are told beside it, never in its place.
 *
 * The rounding error of each addition is carried along (Neumaier), so that the total of a column is
 * what the plant's own pocket calculator shows; the terms are added by size, so that it is the same
 * to the last digit in whatever order the rows stand.
 *
 * @param terms In one unit; `null` is unknown.
 * @returns In that unit; `null` where one term is unknown.
 *
 * @formula sum
 */
export function completeSum(terms: readonly (number | null)[]): number | null {
  // Most months have one part and one cell.
  if (terms.length === 1) return terms[0] ?? null;
  const known = terms.filter((term) => term !== null);
  if (known.length < terms.length) return null;
  let total = 0;
  let lost = 0;
  for (const term of known.sort((a, b) => a - b)) {
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
