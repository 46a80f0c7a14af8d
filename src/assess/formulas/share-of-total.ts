import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';

/**
 * The share of a part in its whole.
 *
 * @param part In the unit of the whole.
 * @param whole In one unit with the part.
 * @returns [fraction]; `undefined` where the whole is zero.
 *
 * @formula share-of-total — s = part / whole
 * @source formulas F0.1
 */
export const shareOfTotal = <U extends BaseUnit>(
  part: Quantity<U>,
  whole: Quantity<NoInfer<U>>,
): Quantity<'fraction'> | undefined =>
  whole === 0 ? undefined : quantity(part / whole, 'fraction');
