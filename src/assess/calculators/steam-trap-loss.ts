import { defineCalculator } from './calculator.js';

/**
 * Blowing steam traps.
 *
 * @formula S = n·f·ṁ·h·hg/10⁶/η (F13.10)
 * @source sourcebooks, F13.10
 */
export const steamTrapLoss = defineCalculator({
  id: 'steam-trap-loss',
  name: { vi: 'Bẫy hơi xì', en: 'Blowing steam traps' },
  equation: 'S = n·f·ṁ·h·hg/10⁶/η',
  inputs: [
    {
      name: 'traps',
      unit: '1',
      min: 0,
      max: 10000,
      label: { vi: 'số bẫy', en: 'number of traps' },
    },
    {
      name: 'failedShare',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ hỏng', en: 'failed share' },
    },
    {
      name: 'lossPerTrap',
      unit: 'kg/h',
      min: 0,
      max: 300,
      label: { vi: 'hơi mất mỗi bẫy', en: 'loss per trap' },
    },
    {
      name: 'hours',
      unit: 'h/yr',
      min: 0,
      max: 8784,
      label: { vi: 'giờ chạy mỗi năm', en: 'hours a year' },
    },
    {
      name: 'steamEnthalpy',
      unit: 'kJ/kg',
      min: 2000,
      max: 2900,
      label: { vi: 'nhiệt của hơi so với nước bổ sung', en: 'steam enthalpy over make-up' },
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
    vi: 'Chỉ bẫy xì thông; bẫy nghẹt không mất hơi.',
    en: 'Blow-through only; blocked traps lose no steam.',
  },
  source: 'sourcebooks, F13.10',
  tag: '[RECALLED]',
  compute: ({ traps, failedShare, lossPerTrap, hours, steamEnthalpy, boilerEfficiency }) => ({
    value: (traps * failedShare * lossPerTrap * hours * steamEnthalpy) / 1e6 / boilerEfficiency,
  }),
});
