import { defineCalculator } from './calculator.js';

/**
 * Compressed-air leak by leak share.
 *
 * @formula S = E·k·(L0 − L1)/(1 − L1) (F13.2)
 * @source balance of useful and leaked air; F13.2
 */
export const compressedAirLeakShare = defineCalculator({
  id: 'compressed-air-leak-share',
  name: { vi: 'Rò rỉ khí nén theo tỷ lệ rò', en: 'Compressed-air leak by leak share' },
  equation: 'S = E·k·(L0 − L1)/(1 − L1)',
  inputs: [
    {
      name: 'electricity',
      unit: 'kWh/yr',
      min: 0,
      max: null,
      label: { vi: 'điện khí nén', en: 'electricity of compressed air' },
    },
    {
      name: 'leakBefore',
      unit: 'fraction',
      min: 0,
      max: 0.9,
      label: { vi: 'tỷ lệ rò trước', en: 'leak share before' },
    },
    {
      name: 'leakAfter',
      unit: 'fraction',
      min: 0,
      max: 0.9,
      label: { vi: 'tỷ lệ rò sau', en: 'leak share after' },
    },
    {
      name: 'controlResponse',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: {
        vi: 'phần giảm lưu lượng thành giảm điện',
        en: 'part of flow cut that becomes power cut',
      },
    },
  ],
  output: 'kWh/yr',
  bound: 'S ≤ E·L0',
  assumptions: {
    vi: 'Nhu cầu khí hữu ích không đổi; tỷ lệ rò đo bằng thử tải/không tải (F13.2).',
    en: 'Useful demand unchanged; leak share from a load/unload test (F13.2).',
  },
  source: 'balance of useful and leaked air; F13.2',
  tag: '[DERIVED; leak range SEEN blog.exair.com/tag/leakage]',
  compute: ({ electricity, leakBefore, leakAfter, controlResponse }) => ({
    value: (electricity * controlResponse * (leakBefore - leakAfter)) / (1 - leakAfter),
    limit: electricity * leakBefore,
  }),
});
