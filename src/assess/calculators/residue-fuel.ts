import { defineCalculator } from './calculator.js';

/**
 * Residue as fuel.
 *
 * @formula S = m·NCV·η/ηf
 * @source heat balance
 */
export const residueFuel = defineCalculator({
  id: 'residue-fuel',
  name: { vi: 'Phế gỗ thay nhiên liệu', en: 'Residue as fuel' },
  equation: 'S = m·NCV·η/ηf',
  inputs: [
    { name: 'residue', unit: 't/yr', min: 0, max: null, label: { vi: 'phế gỗ', en: 'residue' } },
    { name: 'ncv', unit: 'GJ/t', min: 5, max: 20, label: { vi: 'nhiệt trị thấp', en: 'NCV' } },
    {
      name: 'residueEfficiency',
      unit: 'fraction',
      min: 0.3,
      max: 1,
      label: { vi: 'hiệu suất đốt phế gỗ', en: 'efficiency on residue' },
    },
    {
      name: 'displacedEfficiency',
      unit: 'fraction',
      min: 0.4,
      max: 1,
      label: { vi: 'hiệu suất nhiên liệu bị thay', en: 'efficiency of displaced fuel' },
    },
  ],
  output: 'GJ/yr',
  bound: 'S ≤ Q_fuel',
  assumptions: {
    vi: 'Trừ doanh thu bán mất.',
    en: 'Deduct lost sales.',
  },
  source: 'heat balance',
  tag: '[DERIVED]',
  compute: ({ residue, ncv, residueEfficiency, displacedEfficiency }) => ({
    value: (residue * ncv * residueEfficiency) / displacedEfficiency,
  }),
});
