import { defineCalculator } from './calculator.js';

/**
 * Saving on the affected share.
 *
 * @formula S = B·f·s
 * @source practice
 */
export const affectedShareSaving = defineCalculator({
  id: 'affected-share-saving',
  name: { vi: 'Tiết kiệm trên phần bị tác động', en: 'Saving on the affected share' },
  equation: 'S = B·f·s',
  inputs: [
    {
      name: 'base',
      unit: 'base',
      min: 0,
      max: null,
      label: { vi: 'lượng dùng hoặc chi phí', en: 'use or cost' },
    },
    {
      name: 'share',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'phần bị tác động', en: 'affected share' },
    },
    {
      name: 'fraction',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ giảm trên phần ấy', en: 'fraction saved of that share' },
    },
  ],
  output: 'base',
  bound: 'S ≤ f·B ≤ B',
  assumptions: {
    vi: 'Phần bị tác động nên đo hoặc đếm.',
    en: 'Measure or count the affected share.',
  },
  source: 'practice',
  tag: '[DERIVED]',
  compute: ({ base, share, fraction }) => ({ value: base * share * fraction, limit: base * share }),
});
