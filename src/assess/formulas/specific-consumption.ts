import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { per } from '../../model/quantity.js';

/**
 * What a unit of product takes: the ratio of the sums of a period, never a mean of monthly ratios.
 *
 * @param amount Used, discharged or emitted in the period.
 * @param output Output of the same period. [product]
 * @returns Amount per unit of product; `undefined` where nothing was made.
 *
 * @formula specific-consumption — x = ΣX / ΣP
 * @source formulas F0.1, F2.1
 */
export const specificConsumption = <N extends BaseUnit>(
  amount: Quantity<N>,
  output: Quantity<'product'>,
): Quantity<`${N}/product`> | undefined => (output > 0 ? per(amount, output) : undefined);
