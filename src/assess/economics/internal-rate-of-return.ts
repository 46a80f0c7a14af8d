import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';
import { netPresentValue } from './net-present-value.js';

export const internalRateOfReturnFormula: Formula = {
  id: 'internal-rate-of-return',
  equation: 'NPV(i) = 0',
  unit: 'fraction',
  source: 'engineering economics',
};

const LOWEST = -0.99;
const HIGHEST = 1e6;

/**
 * Internal rate of return, where there is exactly one.
 *
 * Flows that change sign twice have several rates and none of them means anything, so it is given
 * only for an investment followed by flows that never turn: one change of sign.
 *
 * @param investment - Capital cost today. [money], ≥ 0
 * @param flows - Net saving at the end of each year counted. [money]
 * @returns Rate [fraction], > −0.99; `null` where no or no single rate exists.
 *
 * @formula internal-rate-of-return
 */
export function internalRateOfReturn(
  investment: Quantity<'money'>,
  flows: readonly Quantity<'money'>[],
): number | null {
  if (signChanges([-investment, ...flows]) !== 1) return null;
  const worth = (rate: number) => netPresentValue(investment, flows, rate);
  const sign = Math.sign(worth(LOWEST));
  let low = LOWEST;
  let high = 1;
  while (Math.sign(worth(high)) === sign && high < HIGHEST) high *= 2;
  if (Math.sign(worth(high)) === sign || sign === 0) return null;
  while (high - low > 1e-12 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (Math.sign(worth(middle)) === sign) low = middle;
    else high = middle;
  }
  return quantity((low + high) / 2, 'fraction');
}

function signChanges(flows: readonly number[]): number {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
