import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const pollutantLoadFormula: Formula = {
  id: 'pollutant-load',
  equation: 'L = Q·C̄ / 1000, C̄ = ΣQC / ΣQ',
  unit: 'kg',
  source: 'mass balance of the discharge',
};

/**
 * The load that a volume of wastewater carries.
 *
 * @param volume [m3]
 * @param concentration Weighted by flow over the same period. [mg/L = g/m3]
 * @returns [kg]
 *
 * @formula pollutant-load
 */
export const pollutantLoad = (volume: Quantity<'m3'>, concentration: number): Quantity<'kg'> =>
  quantity((volume * concentration) / 1000, 'kg');
