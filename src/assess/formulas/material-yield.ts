import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';

/**
 * The share of what goes in that ends in the product; both in one unit and on one basis.
 *
 * @param inProduct Product made, or the substance that stays in it. [one unit]
 * @param input Raw material, or the substance, that went in. [the same unit]
 * @returns [fraction]; `undefined` where nothing went in.
 *
 * @formula material-yield — Y = M(product) / M(raw)
 * @source formulas F2.3
 */
export const materialYield = (
  inProduct: number,
  input: number,
): Quantity<'fraction'> | undefined =>
  input > 0 ? quantity(inProduct / input, 'fraction') : undefined;
