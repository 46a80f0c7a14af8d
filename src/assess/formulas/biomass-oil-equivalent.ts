import type { Quantity } from '../../model/quantity.js';
import { divide } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const biomassOilEquivalentFormula: Formula = {
  id: 'biomass-oil-equivalent',
  equation: 'TOE = Σ Q·f, else Σ Q·NCV / 41.868',
  unit: 'TOE',
  source: 'IEA: 1 TOE = 41.868 GJ',
};

/**
 * Oil equivalent of biomass by its calorific value: not legal, so it stands beside `energy.toe`.
 *
 * @param energy Final energy of the biomass. [GJ]
 * @param oil Energy of a tonne of oil equivalent. [GJ/TOE], > 0
 * @returns [TOE]
 *
 * @formula biomass-oil-equivalent
 */
export const biomassOilEquivalent = (
  energy: Quantity<'GJ'>,
  oil: Quantity<'GJ/TOE'>,
): Quantity<'TOE'> => divide(energy, oil);
