import type { Quantity } from '../../model/quantity.js';
import { per } from '../../model/quantity.js';

/**
 * Oil equivalent of biomass by its calorific value: not legal, so it stands beside `energy.toe`.
 *
 * @param energy Final energy of the biomass. [GJ]
 * @param oil Energy of a tonne of oil equivalent. [GJ/TOE], > 0
 * @returns [TOE]
 *
 * @formula biomass-oil-equivalent — TOE = Σ Q·NCV / 41.868, or Q·f where a factor by calorific value stands
 * @source formulas F0.4
 */
export const biomassOilEquivalent = (
  energy: Quantity<'GJ'>,
  oil: Quantity<'GJ/TOE'>,
): Quantity<'TOE'> => per(energy, oil as unknown as Quantity<'GJ'>) as unknown as Quantity<'TOE'>;
