import { expect, it } from 'vitest';
import { monthRanges } from '../../../src/assess/load/month-ranges.js';

it.each([
  [[], []],
  [['2025-02'], ['2025-02']],
  [
    ['2024-11', '2024-12', '2025-01', '2025-03'],
    ['2024-11/2025-01', '2025-03'],
  ],
])('months %j are said as %j', (months, ranges) => {
  expect(monthRanges(months)).toEqual(ranges);
});
