import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';

export const simplePaybackFormula: Formula = {
  id: 'simple-payback',
  equation: 'P = I / S',
  unit: 'yr',
  source: 'engineering economics',
};

/**
 * Simple payback: how long the yearly net saving takes to return the investment.
 *
 * @param investment - Capital cost. [money], ≥ 0
 * @param netSaving - Yearly saving less yearly running cost. [money/yr]
 * @returns Years [yr], ≥ 0: 0 where nothing is invested; `null` where it never comes back.
 *
 * @formula simple-payback
 */
export function simplePayback(
  investment: Quantity<'money'>,
  netSaving: Quantity<'money/yr'>,
): Quantity<'yr'> | null {
  if (netSaving <= 0) return null;
  return quantity(investment / netSaving, 'yr');
}
