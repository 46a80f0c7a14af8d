import { loadShiftValue } from '../formulas/load-shift-value.js';
import { defineCalculator } from './calculator.js';

/**
 * Load shift.
 *
 * @formula S = E·f·(pk − po) (F6.2)
 * @source F6.2
 */
export const loadShift = defineCalculator({
  id: 'load-shift',
  name: { vi: 'Dời phụ tải', en: 'Load shift' },
  equation: 'S = E·f·(pk − po)',
  inputs: [
    {
      name: 'peakEnergy',
      unit: 'kWh/yr',
      min: 0,
      max: null,
      label: { vi: 'điện giờ cao điểm', en: 'peak electricity' },
    },
    {
      name: 'share',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'phần dời được', en: 'share moved' },
    },
    {
      name: 'peakPrice',
      unit: 'VND/kWh',
      min: 0,
      max: 20000,
      label: { vi: 'giá cao điểm', en: 'peak price' },
    },
    {
      name: 'offPeakPrice',
      unit: 'VND/kWh',
      min: 0,
      max: 20000,
      label: { vi: 'giá thấp điểm', en: 'off-peak price' },
    },
  ],
  output: 'VND/yr',
  bound: 'S ≤ E·pk',
  assumptions: {
    vi: 'Không giảm kWh, không giảm CO2.',
    en: 'Saves no kWh and no CO2.',
  },
  source: 'F6.2',
  tag: '[DERIVED]',
  compute: ({ peakEnergy, share, peakPrice, offPeakPrice }) =>
    shiftedCost(peakEnergy, share, peakPrice, offPeakPrice),
});

/** What moving a share of electricity out of the peak saves, and what all of it costs there. [money/yr] */
export const shiftedCost = (
  peakEnergy: number,
  share: number,
  peakPrice: number,
  offPeakPrice: number,
): { readonly value: number; readonly limit: number } => ({
  value: loadShiftValue(peakEnergy * share, peakPrice, offPeakPrice),
  limit: peakEnergy * peakPrice,
});
