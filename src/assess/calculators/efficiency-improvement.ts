import { defineCalculator } from './calculator.js';

/**
 * Efficiency improvement.
 *
 * @formula S = B·f·(1 − η0/η1) (F13.15)
 * @source energy balance, F13.15
 */
export const efficiencyImprovement = defineCalculator({
  id: 'efficiency-improvement',
  name: { vi: 'Nâng hiệu suất', en: 'Efficiency improvement' },
  equation: 'S = B·f·(1 − η0/η1)',
  inputs: [
    {
      name: 'base',
      unit: 'base',
      min: 0,
      max: null,
      label: { vi: 'năng lượng hoặc vật liệu vào', en: 'energy or material in' },
    },
    {
      name: 'share',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'phần áp dụng', en: 'share concerned' },
    },
    {
      name: 'efficiencyBefore',
      unit: 'fraction',
      min: 0.02,
      max: 1.1,
      label: { vi: 'hiệu suất trước', en: 'efficiency before' },
    },
    {
      name: 'efficiencyAfter',
      unit: 'fraction',
      min: 0.02,
      max: 1.1,
      label: { vi: 'hiệu suất sau', en: 'efficiency after' },
    },
  ],
  output: 'base',
  bound: 'S ≤ f·B·(1 − η0)',
  assumptions: {
    vi: 'Đầu ra hữu ích không đổi.',
    en: 'Useful output unchanged.',
  },
  source: 'energy balance, F13.15',
  tag: '[DERIVED]',
  compute: ({ base, share, efficiencyBefore, efficiencyAfter }) => ({
    value: base * share * (1 - efficiencyBefore / efficiencyAfter),
    limit: base * share * Math.max(0, 1 - efficiencyBefore),
  }),
});
