import { quantile } from '../economics/quantile.js';
import type { Formula } from './formula.js';

/** One quiet hour in ten may be lower: power cuts and stops are no base load. */
const SHARE_BELOW = 0.1;

export const baseLoadFormula: Formula = {
  id: 'base-load',
  equation: 'P₀ = Q₀.₁ (P₀₀…₀₅, P_Sun)',
  unit: 'kW',
  // There 2.5 % of all hours; a tenth of the quiet hours is about as many.
  source: 'Price (2010), LBNL-3713E [RECALLED]',
};

/**
 * What runs at night and on Sundays: idle where the plant stands still then, else work.
 *
 * @param quietHours - Mean power of every quiet hour on record. [kW]
 * @returns [kW]; `undefined` where there is no such hour.
 *
 * @formula base-load
 */
export const baseLoad = (quietHours: readonly number[]): number | undefined =>
  quietHours.length === 0
    ? undefined
    : quantile(
        quietHours.toSorted((a, b) => a - b),
        SHARE_BELOW,
      );
