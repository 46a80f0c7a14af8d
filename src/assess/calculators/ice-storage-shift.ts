import { defineCalculator } from './calculator.js';
import { shiftedCost } from './load-shift.js';

/**
 * Off-peak ice making.
 *
 * @formula S = m·e·f·(pk − po) (F6.2)
 * @source F6.2
 */
export const iceStorageShift = defineCalculator({
  id: 'ice-storage-shift',
  name: { vi: 'Làm đá giờ thấp điểm', en: 'Off-peak ice making' },
  equation: 'S = m·e·f·(pk − po)',
  inputs: [
    { name: 'ice', unit: 't/yr', min: 0, max: null, label: { vi: 'lượng đá', en: 'ice' } },
    {
      name: 'specificElectricity',
      unit: 'kWh/t',
      min: 30,
      max: 150,
      label: { vi: 'suất điện làm đá', en: 'electricity of ice' },
    },
    {
      name: 'share',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { vi: 'phần dời được', en: 'share moved' },
    },
    {
      name: 'peakPrice',
      unit: 'VND/kWh',
      min: 0,
      max: 20000,
      label: { vi: 'giá cao điểm', en: 'peak price' },
    },
    {
      name: 'offPeakPrice',
      unit: 'VND/kWh',
      min: 0,
      max: 20000,
      label: { vi: 'giá thấp điểm', en: 'off-peak price' },
    },
  ],
  output: 'VND/yr',
  bound: 'S ≤ m·e·pk',
  assumptions: {
    vi: 'Như load-shift.',
    en: 'As load-shift.',
  },
  source: 'F6.2',
  tag: '[DERIVED]',
  compute: ({ ice, specificElectricity, share, peakPrice, offPeakPrice }) =>
    shiftedCost(ice * specificElectricity, share, peakPrice, offPeakPrice),
});
