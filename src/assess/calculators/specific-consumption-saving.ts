import { defineCalculator } from './calculator.js';

/**
 * Specific-consumption saving.
 *
 * @formula S = m·e·s
 * @source practice
 */
export const specificConsumptionSaving = defineCalculator({
  id: 'specific-consumption-saving',
  name: { vi: 'Giảm suất tiêu hao riêng', en: 'Specific-consumption saving' },
  equation: 'S = m·e·s',
  inputs: [
    {
      name: 'quantity',
      unit: 't/yr',
      min: 0,
      max: null,
      label: {
        vi: 'lượng sản phẩm, nguyên liệu hoặc môi chất',
        en: 'quantity of product, material or refrigerant',
      },
    },
    {
      name: 'specificUse',
      unit: 'm3/t',
      min: 0,
      max: null,
      label: { vi: 'suất tiêu hao trên một đơn vị', en: 'use per unit' },
    },
    {
      name: 'fraction',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ giảm', en: 'fraction saved' },
    },
  ],
  output: 'm3/yr',
  bound: 'S ≤ m·e',
  assumptions: {
    vi: 'Suất tiêu hao phải cùng công đoạn.',
    en: 'The specific use must be of the same step.',
  },
  source: 'practice',
  tag: '[DERIVED]',
  compute: ({ quantity, specificUse, fraction }) => ({
    value: quantity * specificUse * fraction,
    limit: quantity * specificUse,
  }),
});
