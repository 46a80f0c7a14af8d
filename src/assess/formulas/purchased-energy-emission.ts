import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { times } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const purchasedEnergyEmissionFormula: Formula = {
  id: 'purchased-energy-emission',
  equation: 'G = Σ Q·EF(year)',
  unit: 't CO2e',
  source: 'GHG Protocol scope 2, location-based; grid factor published by the ministry',
};

/**
 * Emission of electricity or steam that others made, by the factor of the year of the data, or the
 * last official one before it.
 *
 * @param amount [kWh or t]
 * @param factor [t CO2e per that unit]
 * @returns [t CO2e]
 *
 * @formula purchased-energy-emission
 */
export const purchasedEnergyEmission = <D extends BaseUnit>(
  amount: Quantity<D>,
  factor: Quantity<`tCO2e/${D}`>,
): Quantity<'tCO2e'> => times<'tCO2e', D>(factor, amount);
