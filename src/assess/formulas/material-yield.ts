import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const materialYieldFormula: Formula = {
  id: 'material-yield',
  equation: 'Y = M(in product) / M(in)',
  unit: 'fraction',
  source: 'ISO 14051 (material balance)',
};

/**
 * The share of what goes in that ends in the product; both in one unit and on one basis.
 *
 * @param inProduct Product made, or the substance that stays in it. [one unit]
 * @param input Raw material, or the substance, that went in. [the same unit]
 * @returns [fraction]; `undefined` where nothing went in.
 *
 * @formula material-yield
 */
export const materialYield = (
  inProduct: number,
  input: number,
): Quantity<'fraction'> | undefined =>
  input > 0 ? quantity(inProduct / input, 'fraction') : undefined;
