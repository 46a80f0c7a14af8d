import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const biogenicCarbonFormula: Formula = {
  id: 'biogenic-carbon',
  equation: 'C = Σ Q·NCV·EF(CO2)',
  unit: 't CO2',
  source: 'IPCC 2006 Guidelines, Vol. 2, Tier 1; ISO 14064-1',
};

/**
 * CO2 of burning biomass: reported beside the scopes, never inside the total.
 *
 * @param energy Heat by net calorific value. [GJ]
 * @param carbonDioxide [kg/TJ]
 * @returns CO2 [t]
 *
 * @formula biogenic-carbon
 */
export const biogenicCarbon = (energy: Quantity<'GJ'>, carbonDioxide: number): Quantity<'t'> =>
  quantity((energy * carbonDioxide) / 1e6, 't');
