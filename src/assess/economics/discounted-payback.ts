import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';

export const discountedPaybackFormula: Formula = {
  id: 'discounted-payback',
  equation: 'P = −ln(1 − I·r/S) / ln(1 + r)',
  unit: 'yr',
  source: 'engineering economics',
};

/**
 * Discounted payback: when the discounted savings have returned the investment.
 *
 * Year by year: in the year that returns the rest, the part of it follows the closed form of that
 * year's flow, so that equal flows give the closed form of the whole.
 *
 * @param investment - Capital cost today. [money], ≥ 0
 * @param flows - Net saving at the end of each year counted. [money]
 * @param rate - Real discount rate. [fraction], > −1
 * @returns Years [yr]; `null` where the years counted do not suffice.
 *
 * @formula discounted-payback
 */
export function discountedPayback(
  investment: Quantity<'money'>,
  flows: readonly Quantity<'money'>[],
  rate: number,
): Quantity<'yr'> | null {
  if (investment === 0) return (flows[0] ?? 0) > 0 ? quantity(0, 'yr') : null;
  /** What is still to be returned at the start of the year, in money of that day. */
  let left: number = investment;
  for (const [year, flow] of flows.entries()) {
    const part = partOfYear(left, flow, rate);
    if (part !== null && part <= 1) return quantity(year + part, 'yr');
    left = left * (1 + rate) - flow;
  }
  return null;
}

/** The part of a year, or the years, in which a yearly flow returns what is left. [yr] */
function partOfYear(left: number, flow: number, rate: number): number | null {
  if (flow <= 0) return null;
  if (rate === 0) return left / flow;
  const interest = (left * rate) / flow;
  return interest < 1 ? -Math.log1p(-interest) / Math.log1p(rate) : null;
}
