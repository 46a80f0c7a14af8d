import { type Quantity, quantity } from '../../model/quantity.js';
import { annualisedCapital } from './capital-recovery.js';

/**
 * What a tonne of avoided emissions costs a year; negative where the option saves money.
 *
 * Among options that save money it ranks perversely (fewer tonnes look better): rank those by net
 * present value.
 *
 * @param investment - Capital cost today. [VND], ≥ 0
 * @param netSaving - Yearly saving less yearly running cost. [VND/yr]
 * @param avoided - Emissions avoided a year. [tCO2e]
 * @returns Cost of a tonne [VND/tCO2e]; `null` where nothing is avoided.
 *
 * @formula F9.6 — c = (I · CRF − S) / G
 * @source engineering economics, formulas.md F9.6
 */
export function abatementCost(
  investment: Quantity<'VND'>,
  netSaving: Quantity<'VND/yr'>,
  avoided: Quantity<'tCO2e'>,
  rate: number,
  years: Quantity<'yr'>,
): Quantity<'VND/tCO2e'> | null {
  if (avoided <= 0) return null;
  const capital = annualisedCapital(investment, rate, years);
  return quantity((capital - netSaving) / avoided, 'VND/tCO2e');
}
