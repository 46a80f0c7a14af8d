import type { Formula } from './formula.js';

export const weightedMeanFormula: Formula = {
  id: 'weighted-mean',
  equation: 'x̄ = Σ x·w / Σ w',
  unit: 'X',
  source: 'mean of the months, weighted by use',
};

/**
 * The mean of monthly readings, each with the weight of its month.
 *
 * @param readings In one unit.
 * @param weights As many as readings, ≥ 0.
 * @returns In the unit of the readings; `undefined` where the weights sum to zero.
 *
 * @formula weighted-mean
 */
export function weightedMean(
  readings: readonly number[],
  weights: readonly number[],
): number | undefined {
  let total = 0;
  let weight = 0;
  for (const [index, reading] of readings.entries()) {
    total += reading * (weights[index] ?? 0);
    weight += weights[index] ?? 0;
  }
  return weight > 0 ? total / weight : undefined;
}
