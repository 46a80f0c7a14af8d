import { expect, test } from 'vitest';
import { choose } from '../../../src/cli/accept/chosen.js';
import { newCorrections, withCorrections } from '../../../src/cli/accept/corrections-text.js';
import type { Suggestion } from '../../../src/cli/accept/suggestion.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { type Diagnostic, diagnose, type SourceSpan } from '../../../src/model/diagnostic.js';
import { plantOf, tableOf } from '../../support/plant-of.js';

/** A slip of the unit at a cell, with the number that would fit. */
const slip = (span: Partial<SourceSpan>): Diagnostic => ({
  ...diagnose(
    'SX2503',
    { file: 'energy.csv', line: 70, column: 3, field: 'quantity', cell: 'C70', ...span },
    { item: 'điện', value: 211.9, mended: 211900, unit: 'kWh', price: 1833 },
  ),
  suggestion: { read: '211.9', corrected: '211900' },
});

const long = plantOf();
const titled = slip({ title: 'Lượng dùng' });

const targetsOf = (places: readonly string[], plant = long, diagnostics = [titled]) =>
  choose(places, plant, diagnostics).suggestions.map(({ target }) => target);

test.each([
  'energy.csv:70:quantity',
  'energy.csv:70',
  'energy.csv:70:C70',
  'energy.csv:70:3',
  'energy.csv:70:lượng dùng',
  'energy.csv:C70',
  'energy.csv!c70',
  'ENERGY.CSV:70:Quantity',
  'energy.csv:70:3 (C70, Lượng dùng = quantity)',
])('%s is the cell, which corrections.csv names by its column', (place) => {
  expect(targetsOf([place])).toEqual([{ file: 'energy.csv', line: 70, column: 'quantity' }]);
});

test('where months are columns, and in a workbook, the address names the cell', () => {
  const cells = { quantity: { line: 6, address: 'G6' } };
  const [row] = plantOf().tables.production.rows;
  const wide = plantOf({
    energy: { ...tableOf('energy'), rows: [{ ...row, file: 'so.xlsx#Điện', cells } as never] },
  });
  const months = ['G6', 'H6'].map((cell) => slip({ file: 'so.xlsx#Điện', line: 6, cell }));
  expect(targetsOf(['so.xlsx#Điện:6:G6'], wide, months)).toEqual([
    { file: 'so.xlsx#Điện', line: 6, column: 'G6' },
  ]);
  expect(() => targetsOf(['so.xlsx#Điện:6:quantity'], wide, months)).toThrow(UsageError);
  expect(() => targetsOf(['so.xlsx#Điện:6'], wide, months)).toThrow(UsageError);
});

test('a cell of a sheet may be written as a spreadsheet does, where that is one cell only', () => {
  const file = 'so-lieu.xlsx#Năng lượng';
  const one = slip({ file, line: 8, cell: 'C8' });
  for (const place of ['Năng lượng!C8', "'Năng lượng'!$C$8", `${file}!C8`, 'nang luong!c8'])
    expect(targetsOf([place], long, [one])).toEqual([{ file, line: 8, column: 'quantity' }]);
  const other = slip({ file: 'cu.xlsx#Năng lượng', line: 8, cell: 'C8' });
  expect(() => targetsOf(['Năng lượng!C8'], long, [one, other])).toThrow(UsageError);
});

test('one place twice is one suggestion', () => {
  expect(targetsOf(['energy.csv:70', 'energy.csv:70:quantity'])).toHaveLength(1);
});

test('a place without a suggestion is refused, with the nearest that has one', () => {
  const refusal = (place: string, diagnostics: readonly Diagnostic[]) => {
    try {
      return choose([place], long, diagnostics);
    } catch (cause) {
      return cause instanceof UsageError ? cause.spoken : cause;
    }
  };
  const known = '\n  energy.csv:70:quantity  211.9 → 211900';
  expect(refusal('energi.csv:70:quantity', [titled])).toMatchObject({
    id: 'cli.didYouMean',
    args: { suggestion: 'energy.csv:70:quantity', message: { args: { known } } },
  });
  expect(refusal('energy.csv:71:quantity', [titled])).toMatchObject({
    id: 'cli.accept.unknown',
    args: { known },
  });
  expect(refusal('energy.csv:70', [])).toMatchObject({ id: 'cli.accept.none' });
});

test('of very many suggestions the first are listed', () => {
  const many = Array.from({ length: 50 }, (_, index) => slip({ line: index + 2 }));
  let known = '';
  try {
    choose(['x'], long, many);
  } catch (cause) {
    ({ known } = (cause as UsageError).spoken.args as { known: string });
  }
  expect(known.split('\n')).toHaveLength(12);
  expect(known).toMatch(/:11:quantity.*\n {2}…$/);
});

test('a cell that is mended already is known as such', () => {
  const { suggestion, ...rest } = titled;
  const applied = { ...rest, code: 'SX2014', severity: 'note' } as Diagnostic;
  expect(suggestion).toBeDefined();
  const { suggestions, mended } = choose(['energy.csv:70:quantity'], long, [applied]);
  expect(suggestions).toEqual([]);
  expect(mended).toEqual([titled.span]);
});

const suggestion: Suggestion = {
  diagnostic: titled,
  target: { file: 'energy.csv', line: 70, column: 'quantity' },
  read: '211,9',
  corrected: '211900',
};
const acceptance = { reason: 'ghi MWh; không phải kWh', by: 'N. V. A', date: '2026-01-15' };

test('a new file is one that a spreadsheet of the language opens by itself', () => {
  const { text, form } = newCorrections('vi');
  expect(withCorrections(text, form, [suggestion], acceptance)).toBe(
    '\uFEFFTệp;Dòng số;Cột;Số đọc được;Số đã sửa;Lý do;Người sửa;Ngày\r\n' +
      'energy.csv;70;quantity;211,9;211900;"ghi MWh; không phải kWh";N. V. A;2026-01-15\r\n',
  );
  const english = newCorrections('en');
  expect(withCorrections(english.text, english.form, [suggestion], acceptance)).toBe(
    '\uFEFFfile,line,column,read,corrected,reason,by,date\r\n' +
      'energy.csv,70,quantity,"211,9",211900,ghi MWh; không phải kWh,N. V. A,2026-01-15\r\n',
  );
});

test.each([
  ['line feeds', 'a;b\nx;y\n', '\n'],
  ['no line end at the foot', 'a;b\r\nx;y', '\r\n'],
  ['carriage returns', 'a;b\rx;y\r', '\r'],
  ['a heading alone, without a line end', 'a;b', '\n'],
])('what stands there stays byte for byte: %s', (_, text, lineEnd) => {
  const form = { delimiter: ';', columns: ['corrected', undefined, 'read'] };
  const written = withCorrections(text, form, [suggestion], acceptance);
  expect(written).toBe(`${text.trimEnd()}${lineEnd}211900;;211,9${lineEnd}`);
});

test('a reason is never run by a spreadsheet', () => {
  const form = { delimiter: ';', columns: ['reason'] };
  const reason = '=HYPERLINK(1)';
  expect(withCorrections('x\n', form, [suggestion], { ...acceptance, reason })).toBe(
    "x\n'=HYPERLINK(1)\n",
  );
});
