import type { Formula } from './formula.js';

export const dataReconciliationFormula: Formula = {
  id: 'data-reconciliation',
  equation: 'a = V·Aᵀ·(A·V·Aᵀ)⁻¹·A·y',
  unit: 'X',
  source: 'Kuehn and Davidson 1961',
};

export const measurementTestFormula: Formula = {
  id: 'measurement-test',
  equation: 'z = |a| / √W, W = V·Aᵀ·(A·V·Aᵀ)⁻¹·A·V',
  unit: '1',
  source: 'Mah and Tamhane 1982',
};

/**
 * What weighted least squares take off a measured flow.
 *
 * @param variance Of the flow, σ². [unit of the flow, squared]
 * @param difference Of the multipliers λ = (A·V·Aᵀ)⁻¹·A·y: that of the balance which the flow enters,
 *   less that of the balance which it leaves. [1/unit of the flow]
 * @returns [unit of the flow]
 *
 * @formula data-reconciliation
 */
export const correctionOf = (variance: number, difference: number): number => variance * difference;

/**
 * How many of its own standard deviations a correction is: normally distributed where no meter is
 * wrong. Correction and deviation both carry σ², so that the multipliers alone decide.
 *
 * @param difference Of the multipliers, as in {@link correctionOf}.
 * @param variance Of that difference, from the inverse of A·V·Aᵀ, > 0.
 * @returns ≥ 0
 *
 * @formula measurement-test
 */
export const measurementStatistic = (difference: number, variance: number): number =>
  Math.abs(difference) / Math.sqrt(variance);
