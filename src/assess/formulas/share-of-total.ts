import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const shareOfTotalFormula: Formula = {
  id: 'share-of-total',
  equation: 's = part / whole',
  unit: 'fraction',
  source: 'ratio of the sums of the period',
};

/**
 * The share of a part in its whole.
 *
 * @param part In the unit of the whole.
 * @param whole In one unit with the part.
 * @returns [fraction]; `undefined` where the whole is zero.
 *
 * @formula share-of-total
 */
export const shareOfTotal = <U extends BaseUnit>(
  part: Quantity<U>,
  whole: Quantity<NoInfer<U>>,
): Quantity<'fraction'> | undefined =>
  whole === 0 ? undefined : quantity(part / whole, 'fraction');
