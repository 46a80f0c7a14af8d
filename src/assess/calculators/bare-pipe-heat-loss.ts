import { defineCalculator } from './calculator.js';

/**
 * Bare steam pipes and valves.
 *
 * @formula S = (L + v·1 m)·q·ε·h·3.6/10⁶/η (F13.11)
 * @source F13.11
 */
export const barePipeHeatLoss = defineCalculator({
  id: 'bare-pipe-heat-loss',
  name: { vi: 'Ống, van hơi trần', en: 'Bare steam pipes and valves' },
  equation: 'S = (L + v·1 m)·q·ε·h·3.6/10⁶/η',
  inputs: [
    {
      name: 'length',
      unit: 'm',
      min: 0,
      max: 20000,
      label: { vi: 'chiều dài ống trần', en: 'bare pipe' },
    },
    {
      name: 'valves',
      unit: '1',
      min: 0,
      max: 5000,
      label: { vi: 'số van, mặt bích trần', en: 'bare valves' },
    },
    {
      name: 'lossPerMetre',
      unit: 'W/m',
      min: 20,
      max: 3000,
      label: { vi: 'tổn thất trên mét', en: 'loss per metre' },
    },
    {
      name: 'effectiveness',
      unit: 'fraction',
      min: 0.5,
      max: 0.98,
      label: { vi: 'hiệu quả bảo ôn', en: 'insulation effectiveness' },
    },
    {
      name: 'hours',
      unit: 'h/yr',
      min: 0,
      max: 8784,
      label: { vi: 'giờ chạy mỗi năm', en: 'hours a year' },
    },
    {
      name: 'boilerEfficiency',
      unit: 'fraction',
      min: 0.3,
      max: 1.1,
      label: { vi: 'hiệu suất lò hơi (nhiệt trị thấp)', en: 'boiler efficiency (net calorific)' },
    },
  ],
  output: 'GJ/yr',
  bound: 'S ≤ Q_fuel',
  assumptions: {
    vi: 'Mỗi van tính 1 m; q = π·D·h·(Ts − Ta), h khoảng 12 W/m2K (F13.11).',
    en: 'A valve counts as 1 m; q = π·D·h·(Ts − Ta), h about 12 W/m2K (F13.11).',
  },
  source: 'F13.11',
  tag: '[RECALLED]',
  compute: ({ length, valves, lossPerMetre, effectiveness, hours, boilerEfficiency }) => ({
    value:
      ((length + valves) * lossPerMetre * effectiveness * hours * 3.6) / 1e6 / boilerEfficiency,
  }),
});
