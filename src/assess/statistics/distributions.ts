import chiSquareQuantileOf from '@stdlib/stats-base-dists-chisquare-quantile';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';

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
