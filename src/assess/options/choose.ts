import { quantity } from '../../model/quantity.js';
import { cashFlow, type Finance } from '../economics/cash-flow.js';
import { netPresentValue } from '../economics/net-present-value.js';
import { simplePayback } from '../economics/simple-payback.js';
import { grossAmounts, moneyOf, totalOf } from './apply.js';
import type { Candidate, Remark } from './candidate.js';

/**
 * Why a candidate stands outside of the total: nothing to count, no gain in money, not repaid within
 * its life, or beyond what the plant can spend. `null`: it counts.
 *
 * @param budget - Of one option. [money] `null`: not told.
 */
function exclusionOf(candidate: Candidate, budget: number | null): Remark | null {
  const [said] = candidate.remarks;
  if (candidate.parts.length === 0 && said) return said;
  const saving = moneyOf(candidate, grossAmounts(candidate, 'likely'));
  if (!saving) return { code: 'no-price', about: candidate.id };
  if (!candidate.investment) return { code: 'no-cost-estimate', about: candidate.id };
  if (totalOf(saving) <= 0) return { code: 'no-money', about: candidate.id };
  const investment = candidate.investment.likely;
  const paybackYears = simplePayback(
    quantity(investment, 'money'),
    quantity(totalOf(saving), 'money/yr'),
  );
  if (paybackYears === null || paybackYears > candidate.lifeYears)
    return { code: 'not-repaid', about: candidate.id };
  return budget !== null && investment > budget ? { code: 'over-budget', about: 'budget' } : null;
}

/** Worth of a candidate alone, by which one of a group is chosen. [money] */
function worthAlone(candidate: Candidate, finance: Finance): number {
  const saving = moneyOf(candidate, grossAmounts(candidate, 'likely'));
  if (!saving || !candidate.investment) return Number.NEGATIVE_INFINITY;
  const capital = quantity(candidate.investment.likely, 'money');
  const flows = cashFlow(capital, saving, candidate.lifeYears, finance);
  return netPresentValue(capital, flows, finance.discountRate);
}

/**
 * Which candidates do not count in the total, and why. Of those that exclude each other the one with
 * the highest net present value counts.
 *
 * @formula F10.5 — max NPV of the group
 */
export function exclusions(
  candidates: readonly Candidate[],
  budget: number | null,
  finance: Finance,
): ReadonlyMap<Candidate, Remark> {
  const excluded = new Map<Candidate, Remark>();
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const remark = exclusionOf(candidate, budget);
    if (remark) excluded.set(candidate, remark);
    else if (candidate.group !== null) {
      const rival = best.get(candidate.group);
      const isBetter = !rival || worthAlone(candidate, finance) > worthAlone(rival, finance);
      const [winner, loser] = isBetter ? [candidate, rival] : [rival, candidate];
      best.set(candidate.group, winner);
      if (loser) excluded.set(loser, { code: 'other-of-group', about: winner.id });
    }
  }
  return excluded;
}
