import { twoSidedQuantile } from '../statistics/distributions.js';
import { completeSum } from './complete-sum.js';
import type { Formula } from './formula.js';

export const regressionSavingFormula: Formula = {
  id: 'regression-saving',
  equation: 'S = Σ (Ê − E)',
  unit: 'X',
  source: 'ISO 50006; IPMVP, avoided energy use',
};

export const savingUncertaintyFormula: Formula = {
  id: 'saving-uncertainty',
  equation: 'ΔS/S = t·1.26·CV(RMSE)·√((n/n′)·(1 + 2/n′)/m) / |S/ΣÊ|, n′ = n·(1 − ρ)/(1 + ρ)',
  unit: 'fraction',
  source: 'ASHRAE Guideline 14, monthly data',
};

/**
 * What was not used, against the use that the model of the base period expects. Negative: more was
 * used.
 *
 * @param expected A value a month of the reporting period; `null` is unknown.
 * @param measured As many, in the same unit.
 * @returns In that unit; `null` where a month is unknown.
 *
 * @formula regression-saving
 */
export function regressionSaving(
  expected: readonly (number | null)[],
  measured: readonly (number | null)[],
): number | null {
  const used = completeSum(measured);
  const foreseen = completeSum(expected);
  return used === null || foreseen === null ? null : foreseen - used;
}

/** The factor of monthly models in the guideline. */
const MONTHLY = 1.26;

/** What the uncertainty of a saving hangs on. */
export interface SavingModel {
  /** CV(RMSE) of the model. [fraction] */
  readonly scatter: number;
  /** Months that it was fitted on. */
  readonly months: number;
  readonly degreesOfFreedom: number;
  /** Of residuals with those of the month before; below zero it counts as zero. */
  readonly autocorrelation: number;
  /** Months of the reporting period. */
  readonly reported: number;
}

/**
 * Relative uncertainty of a saving.
 *
 * @param share Saving over expected use. [fraction]
 * @param confidence (0, 1)
 * @returns [fraction]; infinite where nothing was saved.
 *
 * @formula saving-uncertainty
 */
export function savingUncertainty(
  share: number,
  { scatter, months, degreesOfFreedom, autocorrelation, reported }: SavingModel,
  confidence: number,
): number {
  const follow = Math.max(0, autocorrelation);
  const independent = (months * (1 - follow)) / (1 + follow);
  const spread = Math.sqrt(((months / independent) * (1 + 2 / independent)) / reported);
  const t = twoSidedQuantile(confidence, degreesOfFreedom);
  return (t * MONTHLY * scatter * spread) / Math.abs(share);
}
