import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { times } from '../../model/quantity.js';

/**
 * Emission of electricity or steam that others made, by the factor of the year of the data, or the
 * last official one before it.
 *
 * @param amount [kWh or t]
 * @param factor [t CO2e per that unit]
 * @returns [t CO2e]
 *
 * @formula purchased-energy-emission — G = Σ Q·EF(year)
 * @source formulas F4.3
 */
export const purchasedEnergyEmission = <D extends BaseUnit>(
  amount: Quantity<D>,
  factor: Quantity<`tCO2e/${D}`>,
): Quantity<'tCO2e'> => times<'tCO2e', BaseUnit>(factor as Quantity<'tCO2e/t'>, amount);
