import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const relativeChangeFormula: Formula = {
  id: 'relative-change',
  equation: 'Δ = x / x(base) − 1',
  unit: 'fraction',
  source: 'UNIDO/UNEP, Enterprise-Level Indicators for Resource Productivity (2010)',
};

/**
 * How far a value has moved from the base period.
 *
 * @param value Of the reporting period.
 * @param base Of the base period, in the same unit.
 * @returns [fraction]; `undefined` where the base is zero.
 *
 * @formula relative-change
 */
export const relativeChange = (value: number, base: number): Quantity<'fraction'> | undefined =>
  base === 0 ? undefined : quantity(value / base - 1, 'fraction');
