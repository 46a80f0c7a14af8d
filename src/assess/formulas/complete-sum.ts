/**
 * The total of months, or of the parts of one thing. A part of a year is no year: with one term
 * unknown the sum is unknown too, and the known months are told beside it, never in its place.
 *
 * The rounding error of each addition is carried along (Neumaier), so that the total of a column is
 * what the plant's own pocket calculator shows, in whatever order the rows stand.
 *
 * @param terms In one unit; `null` is unknown.
 * @returns In that unit; `null` where one term is unknown.
 *
 * @formula sum — X = Σ x
 * @source formulas F0.3
 */
export function completeSum(terms: readonly (number | null)[]): number | null {
  let total = 0;
  let lost = 0;
  for (const term of terms) {
    if (term === null) return null;
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
