import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { per } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const specificConsumptionFormula: Formula = {
  id: 'specific-consumption',
  equation: 'x = ΣX / ΣP',
  unit: 'X/product',
  source: 'ISO 50006 (ratio of the sums of the period)',
};

/**
 * What a unit of product takes: the ratio of the sums of a period, never a mean of monthly ratios.
 *
 * @param amount Used, discharged or emitted in the period.
 * @param output Output of the same period. [product]
 * @returns Amount per unit of product; `undefined` where nothing was made.
 *
 * @formula specific-consumption
 */
export const specificConsumption = <N extends BaseUnit>(
  amount: Quantity<N>,
  output: Quantity<'product'>,
): Quantity<`${N}/product`> | undefined => (output > 0 ? per(amount, output) : undefined);
