import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';

export const annuityFactorFormula: Formula = {
  id: 'annuity-factor',
  equation: 'a = (1 − (1 + r)^−N) / r',
  unit: 'yr',
  source: 'engineering economics',
};

/**
 * What one unit of money a year, paid at the end of each year, is worth today.
 *
 * @param rate - Real discount rate. [fraction], > −1
 * @param years - Years counted. [yr], > 0
 * @returns Present worth of a yearly unit [yr]; at rate 0 the years themselves.
 *
 * @formula annuity-factor
 */
export function annuityFactor(rate: number, years: Quantity<'yr'>): Quantity<'yr'> {
  if (rate === 0) return years;
  // By way of the logarithm, so that a rate near 0 loses no digits.
  return quantity(-Math.expm1(-years * Math.log1p(rate)) / rate, 'yr');
}
