import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';

/**
 * How far a value has moved from the base period.
 *
 * @param value Of the reporting period.
 * @param base Of the base period, in the same unit.
 * @returns [fraction]; `undefined` where the base is zero.
 *
 * @formula relative-change — Δ = x / x(base) − 1
 * @source formulas F1.3
 */
export const relativeChange = (value: number, base: number): Quantity<'fraction'> | undefined =>
  base === 0 ? undefined : quantity(value / base - 1, 'fraction');
