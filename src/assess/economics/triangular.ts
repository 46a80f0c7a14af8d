import type { Formula } from '../formulas/formula.js';

export const triangularFormula: Formula = {
  id: 'triangular',
  equation:
    'u < F: a + √(u·(b − a)·(c − a)), else b − √((1 − u)·(b − a)·(b − c)), F = (c − a)/(b − a)',
  unit: 'X',
  source: 'inverse of the triangular distribution',
};

/**
 * The value below which a share `draw` of a triangular distribution lies.
 *
 * @param draw - Evenly drawn. [0, 1]
 * @param low - Smallest value.
 * @param likely - Mode, from low to high.
 * @param high - Largest value; where it equals low the answer is that value.
 *
 * @formula triangular
 */
export function triangular(draw: number, low: number, likely: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  if (draw * width < likely - low) return low + Math.sqrt(draw * width * (likely - low));
  return high - Math.sqrt((1 - draw) * width * (high - likely));
}
