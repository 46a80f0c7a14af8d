import { expect, test } from 'vitest';
import { closest } from '../../../src/intake/text/closest.js';

test.each([
  ['electrcity', 'electricity'],
  ['raww', 'raw'],
  ['nước giêngs', 'nước giếng'],
  ['seafodo', 'seafood'],
])('%s is a misspelt %s', (word, meant) => {
  expect(closest(word, ['x', meant])).toBe(meant);
});

test.each([
  ['Dăm gỗ', 'dầu DO'],
  ['Nước RO', 'nước hồ'],
  ['Biomass', 'biogas'],
  ['than cám 7', 'than cám 5'],
  ['EVN-3', 'EVN-2'],
  ['t', 'm3'],
])('%s is another thing than %s', (word, other) => {
  expect(closest(word, [other])).toBe('');
});
