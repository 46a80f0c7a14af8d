import { defineCalculator } from './calculator.js';

/**
 * Electricity by temperature.
 *
 * @formula S = E·k·ΔT (F13.16)
 * @source refrigeration and compressor practice, F13.4, F13.16
 */
export const temperatureSensitivity = defineCalculator({
  id: 'temperature-sensitivity',
  name: { vi: 'Điện theo nhiệt độ', en: 'Electricity by temperature' },
  equation: 'S = E·k·ΔT',
  inputs: [
    {
      name: 'electricity',
      unit: 'kWh/yr',
      min: 0,
      max: null,
      label: { vi: 'điện của hệ', en: 'electricity of the system' },
    },
    {
      name: 'sensitivity',
      unit: '1/K',
      min: 0,
      max: 0.08,
      label: { vi: 'phần điện trên mỗi K', en: 'saving per K' },
    },
    {
      name: 'temperatureChange',
      unit: 'K',
      min: 0,
      max: 20,
      label: { vi: 'độ thay đổi nhiệt độ', en: 'temperature change' },
    },
  ],
  output: 'kWh/yr',
  bound: 'S ≤ 0.4·E',
  assumptions: {
    vi: 'Gần tuyến tính trong vài K.',
    en: 'Near-linear over a few K.',
  },
  source: 'refrigeration and compressor practice, F13.4, F13.16',
  tag: '[RECALLED; order SEEN mmrefrigeration.com]',
  compute: ({ electricity, sensitivity, temperatureChange }) => ({
    value: electricity * sensitivity * temperatureChange,
    limit: 0.4 * electricity,
  }),
});
