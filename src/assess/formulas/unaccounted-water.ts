import type { Quantity } from '../../model/quantity.js';
import { quantity, sum } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const unaccountedWaterFormula: Formula = {
  id: 'unaccounted-water',
  equation: 'U = intake − Σ out',
  unit: 'm3',
  source: 'water balance',
};

/**
 * Water taken in that no known outlet accounts for. Negative: more out than in.
 *
 * @param intake [m3]
 * @param outlets What leaves at each border but as a loss. [m3]
 * @returns [m3]
 *
 * @formula unaccounted-water
 */
export const unaccountedWater = (
  intake: Quantity<'m3'>,
  outlets: readonly Quantity<'m3'>[],
): Quantity<'m3'> => quantity(intake - sum('m3', outlets), 'm3');
