import { expect, test } from 'vitest';
import { spreadsheetError } from '../../../src/intake/cell/spreadsheet-error.js';

test.each([
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#N/A', '#N/A'],
  ['Err:502', 'Err:502'],
  ['=SUM(#REF!,B2)', '#REF!'],
  ['=SUM(B2:B13)', undefined],
  ['#12', undefined],
  ['1.234', undefined],
  ['', undefined],
])('%s shows the error %s', (cell, error) => {
  expect(spreadsheetError(cell)).toBe(error);
});
