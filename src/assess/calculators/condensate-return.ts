import { defineCalculator } from './calculator.js';
import { STEAM_ENTHALPY, WATER_HEAT } from './water-properties.js';

/**
 * Condensate return.
 *
 * @formula S = 1000·m·(r1 − r0)·4.187·(Tc − Tm)/10⁶/η (F13.8)
 * @source enthalpy balance, F13.8
 */
export const condensateReturn = defineCalculator({
  id: 'condensate-return',
  name: { vi: 'Thu hồi nước ngưng', en: 'Condensate return' },
  equation: 'S = 1000·m·(r1 − r0)·4.187·(Tc − Tm)/10⁶/η',
  inputs: [
    { name: 'steam', unit: 't/yr', min: 0, max: null, label: { vi: 'hơi', en: 'steam' } },
    {
      name: 'returnBefore',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ thu hồi trước', en: 'return share before' },
    },
    {
      name: 'returnAfter',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'tỷ lệ thu hồi sau', en: 'return share after' },
    },
    {
      name: 'condensateTemperature',
      unit: '°C',
      min: 30,
      max: 140,
      label: { vi: 'nhiệt độ nước ngưng', en: 'condensate temperature' },
    },
    {
      name: 'makeUpTemperature',
      unit: '°C',
      min: 5,
      max: 60,
      label: { vi: 'nhiệt độ nước bổ sung', en: 'make-up temperature' },
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
  bound: 'S ≤ 1000·m·2640/10⁶/η',
  assumptions: {
    vi: 'Không kể hơi flash.',
    en: 'Flash steam not counted.',
  },
  source: 'enthalpy balance, F13.8',
  tag: '[DERIVED]',
  compute: (inputs) => {
    const { steam, returnBefore, returnAfter, condensateTemperature, makeUpTemperature } = inputs;
    const returned = 1000 * steam * (returnAfter - returnBefore);
    const heatPerKilogram = WATER_HEAT * (condensateTemperature - makeUpTemperature);
    return {
      value: (returned * heatPerKilogram) / 1e6 / inputs.boilerEfficiency,
      // All the condensate there is, returned as hot as it can be: boiling under 7 bar.
      limit: (1000 * steam * STEAM_ENTHALPY) / 1e6 / inputs.boilerEfficiency,
    };
  },
});
