import { defineCalculator } from './calculator.js';
import { WATER_HEAT } from './water-properties.js';

/**
 * Heat of a water stream.
 *
 * @formula S = V·4.187·ΔT·ε/1000/η (F10.6)
 * @source heat balance
 */
export const waterHeatRecovery = defineCalculator({
  id: 'water-heat-recovery',
  name: { vi: 'Nhiệt của dòng nước', en: 'Heat of a water stream' },
  equation: 'S = V·4.187·ΔT·ε/1000/η',
  inputs: [
    {
      name: 'water',
      unit: 'm3/yr',
      min: 0,
      max: null,
      label: { vi: 'thể tích nước', en: 'volume of water' },
    },
    {
      name: 'temperatureDrop',
      unit: 'K',
      min: 0,
      max: 100,
      label: { vi: 'chênh nhiệt độ', en: 'temperature difference' },
    },
    {
      name: 'effectiveness',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'phần thu được', en: 'share recovered' },
    },
    {
      name: 'heaterEfficiency',
      unit: 'fraction',
      min: 0.3,
      max: 1.1,
      label: {
        vi: 'hiệu suất nguồn đun nước bị thay thế',
        en: 'efficiency of the displaced heater',
      },
    },
  ],
  output: 'GJ/yr',
  bound: 'S ≤ V·4.187·ΔT/1000/η',
  assumptions: {
    vi: 'Khối lượng riêng 1 t/m3.',
    en: 'Density 1 t/m3.',
  },
  source: 'heat balance',
  tag: '[DERIVED]',
  compute: ({ water, temperatureDrop, effectiveness, heaterEfficiency }) => ({
    value: (water * WATER_HEAT * temperatureDrop * effectiveness) / 1000 / heaterEfficiency,
    limit: (water * WATER_HEAT * temperatureDrop) / 1000 / heaterEfficiency,
  }),
});
