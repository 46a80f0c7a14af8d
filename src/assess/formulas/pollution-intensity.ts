import type { BaseUnit, Quantity } from '../../model/quantity.js';
import { per } from '../../model/quantity.js';

/**
 * What a unit of product pollutes; lower is better.
 *
 * @param pollution Greenhouse gases, wastewater or waste. [t CO2e, m3 or t]
 * @param output [product]
 * @returns Pollution per unit of product; `undefined` where nothing was made.
 *
 * @formula pollution-intensity — PI = Y / P
 * @source formulas F1.2, UNIDO/UNEP RECP primer 2010
 */
export const pollutionIntensity = <N extends BaseUnit>(
  pollution: Quantity<N>,
  output: Quantity<'product'>,
): Quantity<`${N}/product`> | undefined => (output > 0 ? per(pollution, output) : undefined);
