import { expect, test } from 'vitest';
import { spokenArgument } from '../../src/lang/spoken-arguments.js';

test.each([
  ['percent', 22.493827, 22.5],
  ['percent', 5.5599, 5.6],
  ['percent', 365.123, 365],
  ['percent', 0.04, 0],
  ['price', 2416.666667, 2417],
  ['price', 365.49, 365],
  ['price', 5.6349, 5.63],
  ['median', 12500.4, 12500],
  ['low', 0.012345, 0.0123],
  ['value', 1234.5678, 1234.5678],
  ['cost', 327805625.25, 327805625.25],
  ['rows', 12345, 12345],
])('%s %d is said as %d', (name, value, said) => {
  expect(spokenArgument('SX2530', name, value)).toBe(said);
});
