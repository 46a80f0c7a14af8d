import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHeading, csvLine } from '../../../src/cli/terminal/csv-line.js';
import { safeCell } from '../../../src/cli/terminal/spreadsheet-cell.js';
import { csvText } from '../../../src/intake/csv/csv-text.js';

const cell = fc.string({ unit: fc.constantFrom(...'aé1=\'"-,;\t. '), maxLength: 6 });

test('every row comes back as it was, whatever its cells hold', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(',', ';', '\t'),
      fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 5 }),
      (delimiter, rows) => {
        const heading = ['tháng', 'lượng (kWh; MWh)', 'thành tiền, đồng', 'ghi chú'];
        const text = [
          csvHeading(heading, delimiter),
          ...rows.map((row) => csvLine(row, delimiter)),
        ].join('\n');
        const filled = rows.filter((row) => row.some((one) => one.trim() !== ''));
        const { records } = csvText(text);
        expect(records.map(({ cells }) => cells)).toEqual([heading, ...filled]);
      },
    ),
  );
});

test('quotes stand only where a cell would be cut', () => {
  expect(csvLine(['1.234,5', 'ống 2"', 'a;b', ''], ';')).toBe('1.234,5;"ống 2""";"a;b";');
  expect(csvLine(['1.234,5', 'a;b'], ',')).toBe('"1.234,5",a;b');
});

test.each([
  ['=1+1', "'=1+1"],
  [' =HYPERLINK("x")', '\' =HYPERLINK("x")'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+cmd', "'+cmd"],
  ['-1+2', "'-1+2"],
])('%s would be run, and is kept as a text', (given, kept) => {
  expect(safeCell(given)).toBe(kept);
});

test.each(['-5', '-1.234,5', '+84 901 234 567', '-', '–', '12 %', 'tôm - cá', "'=1+1", ''])(
  '%s is left alone',
  (given) => {
    expect(safeCell(given)).toBe(given);
  },
);
