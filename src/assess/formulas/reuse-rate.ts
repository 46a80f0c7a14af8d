import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const reuseRateFormula: Formula = {
  id: 'reuse-rate',
  equation: 'r = reused / (reused + intake)',
  unit: 'fraction',
  source: 'water balance',
};

/**
 * The share of the water used that had been used before. Reuse raises use, not intake.
 *
 * @param reused [m3], ≥ 0
 * @param intake Fresh water taken in. [m3], ≥ 0
 * @returns [fraction], 0–1; `undefined` where no water is used.
 *
 * @formula reuse-rate
 */
export const reuseRate = (
  reused: Quantity<'m3'>,
  intake: Quantity<'m3'>,
): Quantity<'fraction'> | undefined =>
  reused + intake > 0 ? quantity(reused / (reused + intake), 'fraction') : undefined;
