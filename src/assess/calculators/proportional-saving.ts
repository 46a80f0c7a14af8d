import { defineCalculator } from './calculator.js';

/**
 * Proportional saving.
 *
 * @formula S = B·s
 * @source practice; each option names its own
 */
export const proportionalSaving = defineCalculator({
  id: 'proportional-saving',
  name: { vi: 'Tiết kiệm theo tỷ lệ', en: 'Proportional saving' },
  equation: 'S = B·s',
  inputs: [
    {
      name: 'base',
      unit: 'base',
      min: 0,
      max: null,
      label: { vi: 'lượng dùng của hộ tiêu thụ', en: 'use of the end use' },
    },
    {
      name: 'fraction',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ giảm', en: 'fraction saved' },
    },
  ],
  output: 'base',
  bound: 'S ≤ B',
  assumptions: {
    vi: 'Tỷ lệ giảm là kinh nghiệm, hạng D cho tới khi đo thử.',
    en: 'The fraction is experience, grade D until tried.',
  },
  source: 'practice; each option names its own',
  tag: '[DERIVED]',
  compute: ({ base, fraction }) => ({ value: base * fraction, limit: base }),
});
