import { defineCalculator } from './calculator.js';

/**
 * Open hot baths.
 *
 * @formula S = n·a·q·h·3.6/10⁶/η
 * @source practice
 */
export const openBathHeatLoss = defineCalculator({
  id: 'open-bath-heat-loss',
  name: { vi: 'Bể nóng hở', en: 'Open hot baths' },
  equation: 'S = n·a·q·h·3.6/10⁶/η',
  inputs: [
    { name: 'baths', unit: '1', min: 0, max: 1000, label: { vi: 'số bể', en: 'number of baths' } },
    {
      name: 'area',
      unit: 'm2',
      min: 0.1,
      max: 50,
      label: { vi: 'diện tích mỗi bể', en: 'area of a bath' },
    },
    {
      name: 'avoidedLoss',
      unit: 'W/m2',
      min: 200,
      max: 8000,
      label: { vi: 'tổn thất tránh được', en: 'loss avoided' },
    },
    {
      name: 'hours',
      unit: 'h/yr',
      min: 0,
      max: 8784,
      label: { vi: 'giờ chạy mỗi năm', en: 'hours a year' },
    },
    {
      name: 'heatSourceEfficiency',
      unit: 'fraction',
      min: 0.3,
      max: 1.1,
      label: { vi: 'hiệu suất nguồn nhiệt', en: 'efficiency of the heat source' },
    },
  ],
  output: 'GJ/yr',
  bound: 'S ≤ Q_fuel',
  assumptions: {
    vi: 'q là phần tránh được nhờ che, ở 60–80 °C.',
    en: 'q is what covering avoids, at 60–80 °C.',
  },
  source: 'practice',
  tag: '[RECALLED]',
  compute: ({ baths, area, avoidedLoss, hours, heatSourceEfficiency }) => ({
    value: (baths * area * avoidedLoss * hours * 3.6) / 1e6 / heatSourceEfficiency,
  }),
});
