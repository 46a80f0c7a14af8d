import type { Formula } from './formula.js';

export const loadFactorFormula: Formula = {
  id: 'load-factor',
  equation: 'LF = (W / h) / P_max',
  unit: 'fraction',
  source: 'load records',
};

/**
 * How evenly a load is drawn: its mean over its peak.
 *
 * @param energy - Of the hours on record. [kWh]
 * @param hours - On record. [h]
 * @param peak - Peak demand of the same time. [kW]
 * @returns [fraction], 0 to 1; `undefined` without hours or where the peak is 0.
 *
 * @formula load-factor
 */
export const loadFactor = (energy: number, hours: number, peak: number): number | undefined =>
  hours > 0 && peak > 0 ? energy / hours / peak : undefined;
