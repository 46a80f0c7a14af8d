import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { times } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const oilEquivalentFormula: Formula = {
  id: 'oil-equivalent',
  equation: 'TOE = Σ Q·f',
  unit: 'TOE',
  source: 'Công văn 3505/BCT-KHCN (19-4-2011)',
};

/**
 * Oil equivalent of an amount of a carrier by the legal factor, as the ministry asks for it; never
 * mixed with final energy, as the factor of electricity holds the losses of generation.
 *
 * @param amount In the unit in which the carrier is counted [kWh, t, L or m3].
 * @param legalFactor [TOE per that unit]
 * @returns [TOE]
 *
 * @formula oil-equivalent
 */
export const oilEquivalent = <D extends BaseUnit>(
  amount: Quantity<D>,
  legalFactor: Quantity<`TOE/${D}`>,
): Quantity<'TOE'> => times<'TOE', D>(legalFactor, amount);
