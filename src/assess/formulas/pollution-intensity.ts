import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { per } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const pollutionIntensityFormula: Formula = {
  id: 'pollution-intensity',
  equation: 'PI = Y / P',
  unit: 'X/product',
  source: 'UNIDO/UNEP, Enterprise-Level Indicators for Resource Productivity (2010)',
};

/**
 * What a unit of product pollutes; lower is better.
 *
 * @param pollution Greenhouse gases, wastewater or waste. [t CO2e, m3 or t]
 * @param output [product]
 * @returns Pollution per unit of product; `undefined` where nothing was made.
 *
 * @formula pollution-intensity
 */
export const pollutionIntensity = <N extends BaseUnit>(
  pollution: Quantity<N>,
  output: Quantity<'product'>,
): Quantity<`${N}/product`> | undefined => (output > 0 ? per(pollution, output) : undefined);
