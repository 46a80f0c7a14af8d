import { reactiveCharge } from '../formulas/reactive-charge.js';
import { defineCalculator } from './calculator.js';

/**
 * Reactive-power charge.
 *
 * @formula S = bill·max(0, c0/cosφ − 1) (F6.5)
 * @source Thông tư 15/2014/TT-BCT, F6.5
 */
export const powerFactorPenalty = defineCalculator({
  id: 'power-factor-penalty',
  name: { vi: 'Tiền mua công suất phản kháng', en: 'Reactive-power charge' },
  equation: 'S = bill·max(0, c0/cosφ − 1)',
  inputs: [
    {
      name: 'bill',
      unit: 'VND/yr',
      min: 0,
      max: null,
      label: { vi: 'tiền điện năng tác dụng', en: 'active-energy bill' },
    },
    { name: 'threshold', unit: '1', min: 0.8, max: 1, label: { vi: 'ngưỡng', en: 'threshold' } },
    { name: 'powerFactor', unit: '1', min: 0.3, max: 1, label: { vi: 'cosφ', en: 'power factor' } },
  ],
  output: 'VND/yr',
  bound: 'S ≤ 2·bill',
  assumptions: {
    vi: 'Theo bảng k của Thông tư 15/2014/TT-BCT.',
    en: 'By the k table of Circular 15/2014/TT-BCT.',
  },
  source: 'Thông tư 15/2014/TT-BCT, F6.5',
  tag: '[RECALLED]',
  compute: ({ bill, threshold, powerFactor }) => ({
    value: reactiveCharge(bill, threshold, powerFactor),
    limit: 2 * bill,
  }),
});
