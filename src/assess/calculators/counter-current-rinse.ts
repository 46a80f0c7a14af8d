import { defineCalculator } from './calculator.js';

/**
 * Counter-current rinsing.
 *
 * @formula S = W·k·(1 − R^(1/n1 − 1/n0)) (F13.13)
 * @source F13.13
 */
export const counterCurrentRinse = defineCalculator({
  id: 'counter-current-rinse',
  name: { vi: 'Rửa ngược dòng', en: 'Counter-current rinsing' },
  equation: 'S = W·k·(1 − R^(1/n1 − 1/n0))',
  inputs: [
    {
      name: 'rinseWater',
      unit: 'm3/yr',
      min: 0,
      max: null,
      label: { vi: 'nước rửa', en: 'rinse water' },
    },
    {
      name: 'achieved',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'phần lý thuyết đạt được', en: 'share of theory achieved' },
    },
    {
      name: 'dilution',
      unit: '1',
      min: 2,
      max: 1000000,
      label: { vi: 'hệ số pha loãng', en: 'dilution ratio' },
    },
    {
      name: 'stagesBefore',
      unit: '1',
      min: 1,
      max: 5,
      label: { vi: 'số bậc trước', en: 'stages before' },
    },
    {
      name: 'stagesAfter',
      unit: '1',
      min: 1,
      max: 6,
      label: { vi: 'số bậc sau', en: 'stages after' },
    },
  ],
  output: 'm3/yr',
  bound: 'S ≤ k·W',
  assumptions: {
    vi: 'Q = D·R^(1/n), gần đúng của Σ(Q/D)^k = R.',
    en: 'Q = D·R^(1/n), approximating Σ(Q/D)^k = R.',
  },
  source: 'F13.13',
  tag: '[SEEN p2infohouse.org/ref/01/00051.htm]',
  compute: ({ rinseWater, achieved, dilution, stagesBefore, stagesAfter }) => ({
    value: rinseWater * achieved * (1 - dilution ** (1 / stagesAfter - 1 / stagesBefore)),
    limit: achieved * rinseWater,
  }),
});
