import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const equivalentOutputFormula: Formula = {
  id: 'equivalent-output',
  equation: 'P = Σ k·P(product)',
  unit: 'product',
  source: 'Thông tư 52/2018/TT-BCT (equivalent product)',
};

/**
 * Output of one product counted in units of the main product.
 *
 * @param output Output of the product, in its own unit.
 * @param equivalent Units of the main product that one unit of it stands for. > 0
 * @returns [product]
 *
 * @formula equivalent-output
 */
export const equivalentOutput = (output: number, equivalent: number): Quantity<'product'> =>
  quantity(output * equivalent, 'product');
