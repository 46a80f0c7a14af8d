import { type FlueGas, stackLoss } from '../formulas/stack-loss.js';
import { defineCalculator } from './calculator.js';

type Fuel = Omit<FlueGas, 'temperature' | 'oxygen'>;

/** The share of the fuel that leaves with the flue gas. */
const lossAt = (fuel: Fuel, temperature: number, oxygen: number): number =>
  stackLoss({ ...fuel, temperature, oxygen });

const isLoss = (share: number): boolean => share >= 0 && share < 1;

/**
 * Stack loss (Siegert).
 *
 * @formula q = (Tf − Ta)·(A2/(21 − O2) + B)/100; η = 1 − q − qo; S = Q·(1 − η0/η1) (F13.6)
 * @source Siegert, F13.6
 */
export const stackLossSiegert = defineCalculator({
  id: 'stack-loss-siegert',
  name: { vi: 'Tổn thất khói theo Siegert', en: 'Stack loss (Siegert)' },
  equation: 'q = (Tf − Ta)·(A2/(21 − O2) + B)/100; η = 1 − q − qo; S = Q·(1 − η0/η1)',
  inputs: [
    {
      name: 'fuel',
      unit: 'GJ/yr',
      min: 0,
      max: null,
      label: { vi: 'nhiên liệu lò hơi', en: 'boiler fuel' },
    },
    {
      name: 'flueTemperatureBefore',
      unit: '°C',
      min: 60,
      max: 600,
      label: { vi: 'nhiệt độ khói trước', en: 'flue temperature before' },
    },
    {
      name: 'flueTemperatureAfter',
      unit: '°C',
      min: 40,
      max: 600,
      label: { vi: 'nhiệt độ khói sau', en: 'flue temperature after' },
    },
    {
      name: 'airTemperature',
      unit: '°C',
      min: -10,
      max: 80,
      label: { vi: 'nhiệt độ không khí', en: 'air temperature' },
    },
    {
      name: 'oxygenBefore',
      unit: '% dry vol.',
      min: 0.2,
      max: 18,
      label: { vi: 'O2 khói trước', en: 'flue O2 before' },
    },
    {
      name: 'oxygenAfter',
      unit: '% dry vol.',
      min: 0.2,
      max: 18,
      label: { vi: 'O2 khói sau', en: 'flue O2 after' },
    },
    {
      name: 'coefficientA2',
      unit: '1',
      min: 0.5,
      max: 0.9,
      label: { vi: 'hệ số A2 của nhiên liệu', en: 'fuel coefficient A2' },
    },
    {
      name: 'coefficientB',
      unit: '1',
      min: 0,
      max: 0.012,
      label: { vi: 'hệ số B của nhiên liệu', en: 'fuel coefficient B' },
    },
    {
      name: 'otherLosses',
      unit: 'fraction',
      min: 0,
      max: 0.25,
      label: { vi: 'tổn thất khác', en: 'other losses' },
    },
  ],
  output: 'GJ/yr',
  bound: '0 < η < 1; S ≤ Q·(q0 + qo)',
  assumptions: {
    vi: 'A2, B: dầu 0,68 và 0,007; khí 0,66 và 0,009; than, sinh khối chỉ gần đúng.',
    en: 'A2, B: oil 0.68 and 0.007; gas 0.66 and 0.009; coal and biomass only roughly.',
  },
  source: 'Siegert, F13.6',
  tag: '[RECALLED]',
  compute: (inputs) => {
    const before = lossAt(inputs, inputs.flueTemperatureBefore, inputs.oxygenBefore);
    const after = lossAt(inputs, inputs.flueTemperatureAfter, inputs.oxygenAfter);
    // A flue colder than the air, or a loss above all of the fuel, is no boiler.
    if (!isLoss(before + inputs.otherLosses)) return { refused: 'flueTemperatureBefore' };
    if (!isLoss(after + inputs.otherLosses)) return { refused: 'flueTemperatureAfter' };
    const saved = 1 - (1 - before - inputs.otherLosses) / (1 - after - inputs.otherLosses);
    return { value: inputs.fuel * saved, limit: inputs.fuel * (before + inputs.otherLosses) };
  },
});
