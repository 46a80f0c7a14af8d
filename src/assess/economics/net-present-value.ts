import { type Quantity, quantity } from '../../model/quantity.js';

/**
 * Net present value of an investment and the flows that follow it.
 *
 * @param investment - Capital cost today. [VND], ≥ 0
 * @param flows - Net saving at the end of each year counted. [VND]
 * @param rate - Real discount rate. [fraction], > −1
 * @returns Worth today. [VND]
 *
 * @formula F9.3 — NPV = −I + Σ S_t / (1 + r)^t
 * @source engineering economics, formulas.md F9.3
 */
export function netPresentValue(
  investment: Quantity<'VND'>,
  flows: readonly Quantity<'VND'>[],
  rate: number,
): Quantity<'VND'> {
  let value = -investment;
  for (let year = 1; year <= flows.length; year++)
    value += (flows[year - 1] as number) / (1 + rate) ** year;
  return quantity(value, 'VND');
}
