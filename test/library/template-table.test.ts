import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTable } from '../../src/library/template-table.js';

const cell = fc.string({ unit: fc.constantFrom('a', 'đ', ' ', ',', '"', '|', '1') });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('reads what any CSV parser reads', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      (rows, isClosed) => {
        const body = rows.map((row) => row.map(quoted).join(',')).join('\n');
        const text = `a,b,c\n${body}${isClosed ? '\n' : ''}`;
        expect(splitTable(text)).toEqual(parse(text, { columns: true }));
      },
    ),
  );
});

test.each(['', 'a,b\n1\n', 'a\n"1\n', 'a\n1"2\n'])('%j is no table', (text) => {
  expect(splitTable(text)).toBeUndefined();
});

test('what Excel saves: a byte order mark, and a return before each line feed', () => {
  expect(splitTable('\ufeffa,b\r\n1,"x,""y"""\r\n,2\r\n')).toEqual([
    { a: '1', b: 'x,"y"' },
    { a: '', b: '2' },
  ]);
});

test('plain cells, blank cells and a blank last cell', () => {
  expect(splitTable('a,b\n1,\n,2\n')).toEqual([
    { a: '1', b: '' },
    { a: '', b: '2' },
  ]);
});
