import type { Formula } from './formula.js';

export const regressionBaseLoadFormula: Formula = {
  id: 'regression-base-load',
  equation: 's = Σ b₀ / Σ (b₀ + b₁·P)',
  unit: 'fraction',
  source: 'ISO 50006',
};

/**
 * The share of use that does not follow output.
 *
 * @param base What the model expects at no output, over the months.
 * @param following What follows output, over the months, in the same unit.
 * @returns [fraction]; `undefined` where the model expects nothing, or a part of it is negative.
 *
 * @formula regression-base-load
 */
export const regressionBaseLoad = (base: number, following: number): number | undefined =>
  base < 0 || following < 0 || base + following === 0 ? undefined : base / (base + following);
