import type { Quantity } from '../../model/quantity.js';
import { quantity, sum } from '../../model/quantity.js';

/**
 * Water taken in that no known outlet accounts for. Negative: more out than in.
 *
 * @param intake [m3]
 * @param outlets What leaves at each border but as a loss. [m3]
 * @returns [m3]
 *
 * @formula unaccounted-water — U = intake − Σ out
 * @source formulas F2.7
 */
export const unaccountedWater = (
  intake: Quantity<'m3'>,
  outlets: readonly Quantity<'m3'>[],
): Quantity<'m3'> => quantity(intake - sum('m3', outlets), 'm3');
