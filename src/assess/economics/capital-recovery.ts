import { type Quantity, quantity } from '../../model/quantity.js';
import { annuityFactor } from './annuity-factor.js';

/**
 * The yearly sum that returns an investment with interest over its years.
 *
 * @param investment - Capital cost today. [VND], ≥ 0
 * @param rate - Real discount rate. [fraction], > −1
 * @param years - Years counted. [yr], > 0
 * @returns Annualised capital. [VND/yr]
 *
 * @formula F9.5 — A = I · CRF, CRF = r / (1 − (1 + r)^−N)
 * @source engineering economics, formulas.md F9.5
 */
export const annualisedCapital = (
  investment: Quantity<'VND'>,
  rate: number,
  years: Quantity<'yr'>,
): Quantity<'VND/yr'> => quantity(investment / annuityFactor(rate, years), 'VND/yr');
