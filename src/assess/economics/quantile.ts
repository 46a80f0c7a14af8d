import type { Formula } from '../formulas/formula.js';

export const quantileFormula: Formula = {
  id: 'quantile',
  equation: 'h = (n − 1)·p, x⌊h⌋ + (h − ⌊h⌋)·(x⌊h⌋₊₁ − x⌊h⌋)',
  unit: 'X',
  source: 'Hyndman and Fan (1996), type 7',
};

/**
 * Quantile by linear interpolation between the order statistics (type 7, as Excel and numpy).
 *
 * @param sorted - Values in ascending order, at least one.
 * @param share - Share of values below it. [0, 1]
 *
 * @formula quantile
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
