import { defineCalculator } from './calculator.js';

/**
 * Lower liquor ratio.
 *
 * @formula S = W·(1 − L1/L0)
 * @source practice
 */
export const liquorRatio = defineCalculator({
  id: 'liquor-ratio',
  name: { vi: 'Giảm dung tỷ', en: 'Lower liquor ratio' },
  equation: 'S = W·(1 − L1/L0)',
  inputs: [
    {
      name: 'dyeWater',
      unit: 'm3/yr',
      min: 0,
      max: null,
      label: { vi: 'nước nhuộm', en: 'dye water' },
    },
    {
      name: 'ratioBefore',
      unit: 'L/kg',
      min: 2,
      max: 60,
      label: { vi: 'dung tỷ trước', en: 'ratio before' },
    },
    {
      name: 'ratioAfter',
      unit: 'L/kg',
      min: 2,
      max: 60,
      label: { vi: 'dung tỷ sau', en: 'ratio after' },
    },
  ],
  output: 'm3/yr',
  bound: 'S ≤ W',
  assumptions: {
    vi: 'Số lần nạp không đổi.',
    en: 'Number of fills unchanged.',
  },
  source: 'practice',
  tag: '[DERIVED]',
  compute: ({ dyeWater, ratioBefore, ratioAfter }) => ({
    value: dyeWater * (1 - ratioAfter / ratioBefore),
    limit: dyeWater,
  }),
});
