import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';

/**
 * Output of one product counted in units of the main product.
 *
 * @param output Output of the product, in its own unit.
 * @param equivalent Units of the main product that one unit of it stands for. > 0
 * @returns [product]
 *
 * @formula equivalent-output — P = Σ k·P(product)
 * @source formulas F2.2
 */
export const equivalentOutput = (output: number, equivalent: number): Quantity<'product'> =>
  quantity(output * equivalent, 'product');
