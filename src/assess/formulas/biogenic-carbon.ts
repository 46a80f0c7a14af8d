import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';

/**
 * CO2 of burning biomass: reported beside the scopes, never inside the total.
 *
 * @param energy Heat by net calorific value. [GJ]
 * @param carbonDioxide [kg/TJ]
 * @returns CO2 [t]
 *
 * @formula biogenic-carbon — C = Σ Q·NCV·CO2
 * @source formulas F4.2
 */
export const biogenicCarbon = (energy: Quantity<'GJ'>, carbonDioxide: number): Quantity<'t'> =>
  quantity((energy * carbonDioxide) / 1e6, 't');
