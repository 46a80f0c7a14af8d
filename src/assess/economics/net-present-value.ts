import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';

export const netPresentValueFormula: Formula = {
  id: 'net-present-value',
  equation: 'NPV = −I + Σ S(t) / (1 + r)^t',
  unit: 'money',
  source: 'engineering economics',
};

/**
 * Net present value of an investment and the flows that follow it.
 *
 * @param investment - Capital cost today. [money], ≥ 0
 * @param flows - Net saving at the end of each year counted. [money]
 * @param rate - Real discount rate. [fraction], > −1
 * @returns Worth today. [money]
 *
 * @formula net-present-value
 */
export function netPresentValue(
  investment: Quantity<'money'>,
  flows: readonly Quantity<'money'>[],
  rate: number,
): Quantity<'money'> {
  let value = -investment;
  for (let year = 1; year <= flows.length; year++)
    value += (flows[year - 1] as number) / (1 + rate) ** year;
  return quantity(value, 'money');
}
