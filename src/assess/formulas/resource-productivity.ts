import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { per } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const resourceProductivityFormula: Formula = {
  id: 'resource-productivity',
  equation: 'RP = P / X',
  unit: 'product/X',
  source: 'UNIDO/UNEP, Enterprise-Level Indicators for Resource Productivity (2010)',
};

/**
 * What is made of a unit of a resource; higher is better.
 *
 * @param output [product]
 * @param resource Energy, water or material used. [GJ, m3 or t]
 * @returns Output per unit of the resource; `undefined` where none was used.
 *
 * @formula resource-productivity
 */
export const resourceProductivity = <D extends BaseUnit>(
  output: Quantity<'product'>,
  resource: Quantity<D>,
): Quantity<`product/${D}`> | undefined => (resource > 0 ? per(output, resource) : undefined);
