import { defineCalculator } from './calculator.js';

/**
 * Rooftop PV.
 *
 * @formula S = P·Y·u (F13.14)
 * @source F13.14
 */
export const rooftopPv = defineCalculator({
  id: 'rooftop-pv',
  name: { vi: 'Điện mặt trời mái nhà', en: 'Rooftop PV' },
  equation: 'S = P·Y·u',
  inputs: [
    {
      name: 'power',
      unit: 'kWp',
      min: 0,
      max: 100000,
      label: { vi: 'công suất lắp đặt', en: 'installed power' },
    },
    {
      name: 'specificYield',
      unit: 'kWh/kWp/yr',
      min: 900,
      max: 1700,
      label: { vi: 'sản lượng riêng', en: 'specific yield' },
    },
    {
      name: 'selfConsumption',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ tự dùng', en: 'self-consumption' },
    },
  ],
  output: 'kWh/yr',
  bound: 'S ≤ P·Y',
  assumptions: {
    vi: 'Suy giảm khoảng 0,5 %/năm không gồm ở đây.',
    en: 'Ageing of about 0.5 % a year not included.',
  },
  source: 'F13.14',
  tag: '[RECALLED]',
  compute: ({ power, specificYield, selfConsumption }) => ({
    value: power * specificYield * selfConsumption,
    limit: power * specificYield,
  }),
});
