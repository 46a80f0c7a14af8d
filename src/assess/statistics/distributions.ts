import chiSquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import distributionOfT from '@stdlib/stats-base-dists-t-cdf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

/**
 * Probability of a value of Student's t at least as far from zero, on either side.
 *
 * @param degreesOfFreedom - > 0
 * @returns [0, 1]
 */
export const twoSidedProbability = (t: number, degreesOfFreedom: number): number =>
  // The lower tail keeps its digits where 1 − T would be rounded to zero.
  2 * distributionOfT(-Math.abs(t), degreesOfFreedom);

/**
 * Student's t that so many values lie within, on both sides of zero.
 *
 * @param confidence - (0, 1)
 * @param degreesOfFreedom - > 0
 */
export const twoSidedQuantile = (confidence: number, degreesOfFreedom: number): number =>
  quantileOfT((1 + confidence) / 2, degreesOfFreedom);

/**
 * The value that a standard normal variable stays below with probability `p`.
 *
 * @param p > 0 and < 1.
 */
export const normalQuantile = (p: number): number => normalQuantileOf(p, 0, 1);

/**
 * The value that a χ² variable stays below with probability `p`.
 *
 * @param p ≥ 0 and < 1.
 * @param dof Degrees of freedom, > 0.
 */
export const chiSquareQuantile = (p: number, dof: number): number => chiSquareQuantileOf(p, dof);
