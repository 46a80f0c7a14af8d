import type { Formula } from './formula.js';

export const materialUsedFormula: Formula = {
  id: 'sum-of-materials-used',
  equation: 'M = Σ (bought + opening − closing)',
  unit: 'X',
  source: 'ISO 14051 (material balance)',
};

/**
 * Material used in a period, from what was bought and what lay in stock.
 *
 * @param bought In the unit of the material.
 * @param opening Stock at the start, same unit.
 * @param closing Stock at the end, same unit.
 * @returns In the unit of the material.
 *
 * @formula sum-of-materials-used
 */
export const materialUsed = (bought: number, opening: number, closing: number): number =>
  bought + opening - closing;
