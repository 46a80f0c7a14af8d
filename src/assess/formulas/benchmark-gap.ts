/**
 * Distance of a figure to good practice; positive is worse, whichever way is better.
 *
 * @param value Of the plant.
 * @param goodPractice In the same unit.
 * @param better Whether a low or a high value is the better one.
 * @returns In that unit.
 *
 * @formula benchmark-gap — g = x − good, or good − x where high is better
 * @source formulas F8.4
 */
export const benchmarkGap = (
  value: number,
  goodPractice: number,
  better: 'low' | 'high',
): number => (better === 'low' ? value - goodPractice : goodPractice - value);
