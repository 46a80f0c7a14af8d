import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { times } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const finalEnergyFormula: Formula = {
  id: 'final-energy',
  equation: 'E = Σ Q·NCV',
  unit: 'GJ',
  source: 'ISO 50001 practice: final energy by net calorific value',
};

/**
 * Final energy of an amount of a carrier: what crosses the plant's border, by net calorific value.
 *
 * @param amount In the unit in which the carrier is counted [kWh, t, L or m3].
 * @param netCalorificValue [GJ per that unit]
 * @returns [GJ]
 *
 * @formula final-energy
 */
export const finalEnergy = <D extends BaseUnit>(
  amount: Quantity<D>,
  netCalorificValue: Quantity<`GJ/${D}`>,
): Quantity<'GJ'> => times<'GJ', D>(netCalorificValue, amount);
