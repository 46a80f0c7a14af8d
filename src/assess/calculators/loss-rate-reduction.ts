import { defineCalculator } from './calculator.js';

/**
 * Loss-rate reduction.
 *
 * @formula S = B·f·(g0 − g1) (F2.5)
 * @source mass balance, F2.5
 */
export const lossRateReduction = defineCalculator({
  id: 'loss-rate-reduction',
  name: { vi: 'Giảm tỷ lệ tổn thất', en: 'Loss-rate reduction' },
  equation: 'S = B·f·(g0 − g1)',
  inputs: [
    {
      name: 'base',
      unit: 'base',
      min: 0,
      max: null,
      label: { vi: 'lượng qua công đoạn', en: 'throughput' },
    },
    {
      name: 'share',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'phần áp dụng (mặc định 1)', en: 'share concerned (default 1)' },
    },
    {
      name: 'rateBefore',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ tổn thất trước', en: 'loss rate before' },
    },
    {
      name: 'rateAfter',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ tổn thất sau', en: 'loss rate after' },
    },
  ],
  output: 'base',
  bound: 'S ≤ f·g0·B',
  assumptions: {
    vi: 'Hai tỷ lệ cùng cơ sở (ướt hoặc khô).',
    en: 'Both rates on one basis (wet or dry).',
  },
  source: 'mass balance, F2.5',
  tag: '[DERIVED]',
  compute: ({ base, share, rateBefore, rateAfter }) => ({
    value: base * share * (rateBefore - rateAfter),
    limit: base * share * rateBefore,
  }),
});
