import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { per } from '../../model/quantity.js';

/**
 * What is made of a unit of a resource; higher is better.
 *
 * @param output [product]
 * @param resource Energy, water or material used. [GJ, m3 or t]
 * @returns Output per unit of the resource; `undefined` where none was used.
 *
 * @formula resource-productivity — RP = P / X
 * @source formulas F1.1, UNIDO/UNEP RECP primer 2010
 */
export const resourceProductivity = <D extends BaseUnit>(
  output: Quantity<'product'>,
  resource: Quantity<D>,
): Quantity<`product/${D}`> | undefined => (resource > 0 ? per(output, resource) : undefined);
