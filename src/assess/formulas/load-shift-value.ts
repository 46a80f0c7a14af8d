import type { Formula } from './formula.js';

export const loadShiftValueFormula: Formula = {
  id: 'load-shift-value',
  equation: 'C = E·(p_peak − p_offpeak)',
  unit: 'money',
  source: 'time-of-use tariff, or the plant’s bills',
};

/**
 * What electricity costs more at peak than off peak: all that moving it can save. It saves no energy.
 *
 * @param energy [kWh]
 * @param peakPrice [money/kWh]
 * @param offPeakPrice [money/kWh]
 * @returns [money]
 *
 * @formula load-shift-value
 */
export const loadShiftValue = (energy: number, peakPrice: number, offPeakPrice: number): number =>
  energy * (peakPrice - offPeakPrice);
