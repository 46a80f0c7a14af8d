import type { Formula } from './formula.js';

export const reactiveChargeFormula: Formula = {
  id: 'reactive-charge',
  equation: 'C = bill·max(0, c0/cosφ − 1), c0 = 0.9',
  unit: 'money',
  source: 'Thông tư 15/2014/TT-BCT',
};

/** Power factor below which reactive power is charged (Thông tư 15/2014/TT-BCT). */
export const CHARGED_POWER_FACTOR = 0.9;

/**
 * What reactive power costs on top of the bill for active energy.
 *
 * @param bill For active energy. [money]
 * @param threshold Power factor from which nothing is charged.
 * @param powerFactor Of the same month, > 0.
 * @returns [money], ≥ 0.
 *
 * @formula reactive-charge
 */
export const reactiveCharge = (bill: number, threshold: number, powerFactor: number): number =>
  bill * Math.max(0, threshold / powerFactor - 1);
