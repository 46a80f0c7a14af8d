import { expect, test } from 'vitest';
import { withoutTextMark } from '../../../src/intake/cell/text-mark.js';

test.each([
  ["'=1+1", '=1+1'],
  ["'- PE", '- PE'],
  ["' @x", '@x'],
  ["'+84", '+84'],
  ["'s-hertogen", "'s-hertogen"],
  ["''=1", "''=1"],
  ["d'Or", "d'Or"],
  ['=1', '=1'],
  ['', ''],
])('%s says %s', (cell, said) => {
  expect(withoutTextMark(cell)).toBe(said);
});
