import type { Formula } from './formula.js';

export const benchmarkGapFormula: Formula = {
  id: 'benchmark-gap',
  equation: 'g = x − good practice (good practice − x where high is better)',
  unit: 'X',
  source: 'benchmark table of the sector',
};

/**
 * Distance of a figure to good practice; positive is worse, whichever way is better.
 *
 * @param value Of the plant.
 * @param goodPractice In the same unit.
 * @param better Whether a low or a high value is the better one.
 * @returns In that unit.
 *
 * @formula benchmark-gap
 */
export const benchmarkGap = (
  value: number,
  goodPractice: number,
  better: 'low' | 'high',
): number => (better === 'low' ? value - goodPractice : goodPractice - value);
