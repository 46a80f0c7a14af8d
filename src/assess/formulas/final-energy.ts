import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { times } from '../../model/quantity.js';

/**
 * Final energy of an amount of a carrier: what crosses the plant's border, by net calorific value.
 *
 * @param amount In the unit in which the carrier is counted [kWh, t, L or m3].
 * @param netCalorificValue [GJ per that unit]
 * @returns [GJ]
 *
 * @formula final-energy — E = Σ Q·NCV
 * @source formulas F2.8
 */
export const finalEnergy = <D extends BaseUnit>(
  amount: Quantity<D>,
  netCalorificValue: Quantity<`GJ/${D}`>,
): Quantity<'GJ'> => times<'GJ', BaseUnit>(netCalorificValue as Quantity<'GJ/t'>, amount);
