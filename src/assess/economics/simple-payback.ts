import { type Quantity, quantity } from '../../model/quantity.js';

/**
 * Simple payback: how long the yearly net saving takes to return the investment.
 *
 * @param investment - Capital cost. [VND], ≥ 0
 * @param netSaving - Yearly saving less yearly running cost. [VND/yr]
 * @returns Years [yr], ≥ 0: 0 where nothing is invested; `null` where it never comes back.
 *
 * @formula F9.1 — P = I / S
 * @source engineering economics, formulas.md F9.1
 */
export function simplePayback(
  investment: Quantity<'VND'>,
  netSaving: Quantity<'VND/yr'>,
): Quantity<'yr'> | null {
  if (netSaving <= 0) return null;
  return quantity(investment / netSaving, 'yr');
}
