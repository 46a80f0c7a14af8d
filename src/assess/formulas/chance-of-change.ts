import { twoSidedProbability } from '../statistics/distributions.js';
import type { Formula } from './formula.js';

export const chanceOfChangeFormula: Formula = {
  id: 'chance-of-change',
  equation: 'p = min(1, 2·K·M·(1 − T_ν(|t|)))',
  unit: 'fraction',
  source: 'sup-F test of Andrews (1993), bounded by Bonferroni',
};

/**
 * Probability that chance alone shows a change as clear as this somewhere in the plant: its month
 * was searched for, among many and in several series.
 *
 * @param t Size over standard error.
 * @param degreesOfFreedom > 0
 * @param tried How many months of how many series were looked at, ≥ 1.
 * @returns [0, 1]
 *
 * @formula chance-of-change
 */
export const chanceOfChange = (t: number, degreesOfFreedom: number, tried: number): number =>
  Math.min(1, tried * twoSidedProbability(t, degreesOfFreedom));
