import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/intake/csv/csv-text.js';
import { parseCsv, parseLines } from '../../../src/intake/csv/parse-csv.js';

const places = (text: string): [number, number, ...string[]][] =>
  csvText(text).records.map(({ line, row, cells }) => [line, row, ...cells]);

test('a record stands on its first line, whatever its cells hold', () => {
  expect(places('a,b\n"x\ny",1\n\n"p\nq\nr",2\nz,3')).toEqual([
    [1, 1, 'a', 'b'],
    [2, 2, 'x\ny', '1'],
    [5, 4, 'p\nq\nr', '2'],
    [8, 5, 'z', '3'],
  ]);
});

test('the line `sep=;` is no line of the sheet', () => {
  expect(places('sep=;\na;b\n1,5;2')).toEqual([
    [2, 1, 'a', 'b'],
    [3, 2, '1,5', '2'],
  ]);
});

test('an open quote costs its line, and the lines below are read', () => {
  const { records, unclosed } = csvText('a,b\n1,"x\n2,y\n3,"z\n4,"p\nq"\n5,w');
  expect(unclosed.map(({ line }) => line)).toEqual([2, 4]);
  expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [3, '2', 'y'],
    [5, '4', 'p\nq'],
    [7, '5', 'w'],
  ]);
});

test('a quote within an unquoted cell is a letter', () => {
  expect(places('a,b\nống 2",1\n"x ""y""",2')).toEqual([
    [1, 1, 'a', 'b'],
    [2, 2, 'ống 2"', '1'],
    [3, 3, 'x "y"', '2'],
  ]);
});

test('cutting by hand and by the parser agree on any text', () => {
  const line = fc
    .array(fc.constantFrom('a', '1', ',', ';', '"', '""', '"x"', '"p,q"', ' ', ''), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const text = [...lines, 'end'];
      const byParser = parseCsv(text.join('\n'), ',');
      const byHand = parseLines(text, ',');
      if (typeof byParser === 'string') expect(typeof byHand).toBe('string');
      else expect(byHand).toEqual(byParser);
    }),
    { numRuns: 500 },
  );
});

test('every line belongs to a record, is blank, or is said to be broken', () => {
  const line = fc
    .array(fc.constantFrom('a', ',', '"', '"x"', '""'), { maxLength: 5 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { records, unclosed } = csvText(lines.join('\n'));
      const starts = [...records, ...unclosed].map((one) => one.line);
      expect(new Set(starts).size).toBe(starts.length);
      expect(Math.max(0, ...starts)).toBeLessThanOrEqual(Math.max(1, lines.length));
    }),
  );
});
