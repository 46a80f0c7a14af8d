import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';
import { annuityFactor } from './annuity-factor.js';

export const capitalRecoveryFormula: Formula = {
  id: 'capital-recovery',
  equation: 'A = I·CRF, CRF = r / (1 − (1 + r)^−N)',
  unit: 'money/yr',
  source: 'engineering economics',
};

/**
 * The yearly sum that returns an investment with interest over its years.
 *
 * @param investment - Capital cost today. [money], ≥ 0
 * @param rate - Real discount rate. [fraction], > −1
 * @param years - Years counted. [yr], > 0
 * @returns Annualised capital. [money/yr]
 *
 * @formula capital-recovery
 */
export const annualisedCapital = (
  investment: Quantity<'money'>,
  rate: number,
  years: Quantity<'yr'>,
): Quantity<'money/yr'> => quantity(investment / annuityFactor(rate, years), 'money/yr');
