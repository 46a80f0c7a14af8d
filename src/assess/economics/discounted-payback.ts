import { type Quantity, quantity } from '../../model/quantity.js';

/**
 * Discounted payback: when the discounted savings have returned the investment.
 *
 * Equal flows take the closed form; others are discounted year by year, and the year in which the
 * balance turns is divided in proportion.
 *
 * @param investment - Capital cost today. [VND], ≥ 0
 * @param flows - Net saving at the end of each year counted. [VND]
 * @param rate - Real discount rate. [fraction], > −1
 * @returns Years [yr]; `null` where the years counted do not suffice.
 *
 * @formula F9.2 — P = −ln(1 − I·r/S) / ln(1 + r)
 * @source engineering economics, formulas.md F9.2
 */
export function discountedPayback(
  investment: Quantity<'VND'>,
  flows: readonly Quantity<'VND'>[],
  rate: number,
): Quantity<'yr'> | null {
  if (investment === 0) return (flows[0] ?? 0) > 0 ? quantity(0, 'yr') : null;
  const first = flows[0];
  const years =
    first !== undefined && rate !== 0 && flows.every((flow) => flow === first)
      ? closedForm(investment, first, rate)
      : yearByYear(investment, flows, rate);
  return years !== null && years <= flows.length ? quantity(years, 'yr') : null;
}

function closedForm(investment: number, saving: number, rate: number): number | null {
  const interest = (investment * rate) / saving;
  return saving > 0 && interest < 1 ? -Math.log1p(-interest) / Math.log1p(rate) : null;
}

function yearByYear(investment: number, flows: readonly number[], rate: number): number | null {
  let balance = -investment;
  for (const [index, flow] of flows.entries()) {
    const worth = flow / (1 + rate) ** (index + 1);
    if (balance + worth >= 0) return index - balance / worth;
    balance += worth;
  }
  return null;
}
