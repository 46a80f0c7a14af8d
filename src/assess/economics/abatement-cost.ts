import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';
import { annualisedCapital } from './capital-recovery.js';

export const abatementCostFormula: Formula = {
  id: 'abatement-cost',
  equation: 'c = (I·CRF − S) / G',
  unit: 'money/t CO2e',
  source: 'engineering economics',
};

/**
 * What a tonne of avoided emissions costs a year; negative where the option saves money.
 *
 * Among options that save money it ranks perversely (fewer tonnes look better): rank those by net
 * present value.
 *
 * @param investment - Capital cost today. [money], ≥ 0
 * @param netSaving - Yearly saving less yearly running cost. [money/yr]
 * @param avoided - Emissions avoided a year. [tCO2e]
 * @returns Cost of a tonne [money/tCO2e]; `null` where nothing is avoided.
 *
 * @formula abatement-cost
 */
export function abatementCost(
  investment: Quantity<'money'>,
  netSaving: Quantity<'money/yr'>,
  avoided: Quantity<'tCO2e'>,
  rate: number,
  years: Quantity<'yr'>,
): Quantity<'money/tCO2e'> | null {
  if (avoided <= 0) return null;
  const capital = annualisedCapital(investment, rate, years);
  return quantity((capital - netSaving) / avoided, 'money/tCO2e');
}
