import { defineCalculator } from './calculator.js';

/**
 * Better by-product price.
 *
 * @formula S = 1000·m·Δp
 * @source practice
 */
export const byProductValue = defineCalculator({
  id: 'by-product-value',
  name: { vi: 'Tăng giá bán phụ phẩm', en: 'Better by-product price' },
  equation: 'S = 1000·m·Δp',
  inputs: [
    {
      name: 'byProduct',
      unit: 't/yr',
      min: 0,
      max: null,
      label: { vi: 'phụ phẩm', en: 'by-product' },
    },
    {
      name: 'priceRise',
      unit: 'VND/kg',
      min: -200000,
      max: 200000,
      label: { vi: 'mức tăng giá (âm: doanh thu mất)', en: 'price rise (negative: lost revenue)' },
    },
  ],
  output: 'VND/yr',
  bound: 'none',
  assumptions: {
    vi: 'Đã trừ chi phí đá, tách, vận chuyển.',
    en: 'After ice, sorting, transport.',
  },
  source: 'practice',
  tag: '[DERIVED]',
  isSigned: true,
  compute: ({ byProduct, priceRise }) => ({
    value: 1000 * byProduct * priceRise,
  }),
});
