import { expect, test } from 'vitest';
import { makeXlsx, xlsxFiles, zip } from '../../support/make-xlsx.js';
import { problemOf, sheetOf, workbookOf } from '../../support/read-sheet-of.js';

const problem = (data: string, after = ''): object =>
  problemOf(makeXlsx({ sheets: { Điện: data }, after: { Điện: after } }));
const span = { file: 'so-lieu.xlsx#Điện' };

test('five hundred columns are read, not one more', () => {
  expect(sheetOf('<row r="1"><c r="SF1"><v>1</v></c></row>').rows[0]?.cells).toHaveLength(500);
  expect(problem('<row r="1"><c r="SG1"><v>1</v></c></row>')).toMatchObject({
    code: 'SX1006',
    span,
    args: { limit: 'columns', found: 501, allowed: 500 },
  });
});

test('a cell of 65 536 characters is read, not one more', () => {
  const cell = (length: number): string =>
    `<row r="2"><c t="inlineStr"><is><t>${'đ'.repeat(length)}</t></is></c></row>`;
  expect(sheetOf(cell(65_536)).rows[0]?.cells[0]).toHaveLength(65_536);
  expect(problem(cell(65_537))).toMatchObject({
    code: 'SX1006',
    span: { ...span, line: 2, column: 1 },
    args: { limit: 'characters', found: 65_537 },
  });
});

test('a text without end is let go before it fills the memory', () => {
  const numbers = Array.from({ length: 900_000 }, (_, at) => at).join(' ');
  expect(problem(`<row r="1"><c t="str"><v>${numbers}</v></c></row>`)).toMatchObject({
    code: 'SX1006',
    args: { limit: 'characters' },
  });
});

test('ten million cells are the end, those that merges fill included', () => {
  const rows = Array.from({ length: 3000 }, () => '<row><c><v>1</v></c></row>').join('');
  const wide = '<row><c r="SF3001"><v>1</v></c></row>';
  const merges = Array.from({ length: 8 }, () => '<mergeCell ref="A1:SF3001"/>').join('');
  expect(problem(rows + wide, `<mergeCells>${merges}</mergeCells>`)).toMatchObject({
    code: 'SX1006',
    span,
    args: { limit: 'cells', allowed: 10_000_000 },
  });
});

test('elements within elements without end are let go before they fill the memory', () => {
  const part = 'xl/worksheets/sheet1.xml';
  expect(problem(`<?xml version="1.0"?>${'<c>'.repeat(100_000)}`)).toMatchObject({
    code: 'SX1306',
    args: { part, damage: 'xml' },
  });
});

test('a thousand sheets are read, not one more; ten thousand parts, not one more', () => {
  const files = xlsxFiles({ sheets: { Điện: '' } });
  const sheets = (count: number): Record<string, string | Uint8Array> => ({
    ...files,
    'xl/workbook.xml': `<workbook xmlns:r="r">${Array.from({ length: count }, (_, at) => `<sheet name="${at}" r:id="rId1"/>`).join('')}</workbook>`,
  });
  expect(workbookOf(zip(sheets(1000))).sheets).toHaveLength(1000);
  expect(problemOf(zip(sheets(1001)))).toMatchObject({ args: { limit: 'sheets', found: 1001 } });
  const many = '<Relationship Id="x" Type="x" Target="x"/>'.repeat(10_000);
  expect(problemOf(makeXlsx({ sheets: { Điện: '' }, relationships: many }))).toMatchObject({
    code: 'SX1006',
    args: { limit: 'parts', found: 10_001 },
  });
});

test('hidden columns in numbers that no sheet has are let go', () => {
  const cols = '<col min="1" max="1" hidden="1"/>'.repeat(20_001);
  const before = { Điện: `<cols>${cols}</cols>` };
  expect(problemOf(makeXlsx({ sheets: { Điện: '' }, before }))).toMatchObject({
    code: 'SX1006',
    args: { limit: 'cells' },
  });
});

test('a list of styles beyond 32 MB is let go, though cells may take more', () => {
  let digits = '';
  for (let at = 1; digits.length < 1024 * 1024; at++) digits += (at * 48_271) % 2_147_483_647;
  const content = `<styleSheet><cellXfs>${`<xf a="${digits}"/>`.repeat(33)}</cellXfs></styleSheet>`;
  const files = { 'xl/styles.xml': content };
  expect(problemOf(makeXlsx({ sheets: { Điện: '' }, formats: [], files }))).toMatchObject({
    code: 'SX1307',
    args: { part: 'xl/styles.xml', allowed: 32 },
  });
});
