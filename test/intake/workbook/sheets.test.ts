import { expect, test } from 'vitest';
import { makeXlsx, type WorkbookParts, xlsxFiles, zip } from '../../support/make-xlsx.js';
import { cellsOf, problemOf, sheetOf, workbookOf } from '../../support/read-sheet-of.js';

const text = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const line = (row: number, ...cells: string[]): string =>
  `<row r="${row}">${cells.map((cell) => (cell === '' ? '<c/>' : text(cell))).join('')}</row>`;

const merged = (...ranges: string[]): WorkbookParts => ({
  after: {
    Điện: `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  },
});

test('a merged value counts for all its cells, as far as the sheet reaches', () => {
  const data = [
    line(1, 'Bảng theo dõi'),
    line(3, 'Tháng', 'Loại', 'Số'),
    line(4, '1', 'Điện', '5'),
    line(5, '', 'Than', '6'),
    line(7, '', 'Dầu', '7'),
    line(8, '2', 'Điện', '8'),
  ].join('');
  const { rows } = sheetOf(data, merged('A1:XFD1', 'A4:A7', 'A9:A1048576'));
  expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
    [1, 'Bảng theo dõi', 'Bảng theo dõi', 'Bảng theo dõi'],
    [3, 'Tháng', 'Loại', 'Số'],
    [4, '1', 'Điện', '5'],
    [5, '1', 'Than', '6'],
    [7, '1', 'Dầu', '7'],
    [8, '2', 'Điện', '8'],
  ]);
  expect(rows.map((row) => [...row.merged])).toEqual([[1, 2], [], [], [0], [0], []]);
});

test('a merge hands on what kind of value it is', () => {
  const data =
    '<row r="1"><c><v>5</v></c><c s="1"><v>0.5</v></c><c><f>X9</f></c></row>' +
    `<row r="2"><c/><c/><c/>${text('x')}</row>`;
  const { rows } = sheetOf(data, { formats: [9], ...merged('A1:A2', 'B1:B2', 'C1:C2') });
  expect(rows[1]?.cells).toEqual(['5', '50%', '=X9', 'x']);
  expect(rows[1]?.values).toEqual([5, undefined, undefined, undefined]);
  expect([...(rows[1]?.percents ?? [])]).toEqual([1]);
  expect([...(rows[1]?.unvalued ?? [])]).toEqual([2]);
});

test('what a merge covers is told and not used; a copy of what it shows is no matter', () => {
  const data = line(1, '100', '250', '100') + line(2, '7');
  const bytes = makeXlsx({ sheets: { Điện: data }, ...merged('A1:C1') });
  const { sheets, diagnostics } = workbookOf(bytes);
  expect(sheets[0]?.rows[0]?.cells).toEqual(['100', '100', '100']);
  expect(diagnostics).toMatchObject([
    {
      code: 'SX1310',
      severity: 'warning',
      span: { file: 'so-lieu.xlsx#Điện', line: 1 },
      args: { shown: '100', covered: ['250'] },
    },
  ]);
});

test('a merge that shows nothing covers nothing', () => {
  const { rows } = sheetOf(line(1, '', '5') + line(2, '', ''), merged('A1:B1', 'A2:B2'));
  expect(rows.map(({ cells }) => cells)).toEqual([['', '5']]);
});

test.each(['B2:A1', 'A1:', 'x', 'A0:A3', ''])('a merge of “%s” is damage', (range) => {
  const bytes = makeXlsx({ sheets: { Điện: line(1, 'x') }, ...merged(range) });
  expect(problemOf(bytes)).toMatchObject({ code: 'SX1306', args: { damage: 'address' } });
});

test('hidden rows, columns and sheets are flagged, and read', () => {
  const bytes = makeXlsx({
    sheets: {
      Điện:
        `<row r="1" hidden="1">${text('a')}</row><row r="2" ht="0" customHeight="1">${text('b')}</row>` +
        `<row r="3" ht="15">${text('c')}${text('d')}${text('e')}${text('f')}</row>`,
      Cũ: line(1, 'x'),
      'Rất cũ': line(1, 'y'),
    },
    before: {
      Điện: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="9"/><col min="4" max="16384" width="0"/></cols>',
    },
    sheetAttributes: { Cũ: 'state="hidden"', 'Rất cũ': 'state="veryHidden"' },
  });
  const { sheets } = workbookOf(bytes);
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Điện', false],
    ['Cũ', true],
    ['Rất cũ', true],
  ]);
  expect(sheets[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
  expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 3]);
  expect(sheets[1]?.rows[0]?.cells).toEqual(['x']);
});

test('rows and cells that hold nothing are none, however they are formatted', () => {
  const blanks = '<c r="B5" s="1"/>'.concat('<c r="XFD5" s="1"/>');
  const data = `${line(2, 'a', '')}<row r="5">${blanks}</row><row r="1048576" ht="9"/>`;
  expect(sheetOf(data, { formats: [3] }).rows).toMatchObject([{ row: 2, cells: ['a'] }]);
  expect(sheetOf('').rows).toEqual([]);
});

test('sheets stand in the order of their tabs; charts are none; targets may be written in any way', () => {
  const files = xlsxFiles({ sheets: { Một: line(1, '1'), Hai: line(1, '2'), Ba: line(1, '3') } });
  const of = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  files['xl/_rels/workbook.xml.rels'] =
    `<Relationships><Relationship Id="a" Type="${of}/worksheet" Target="/xl/Worksheets/Sheet3.xml"/>` +
    `<Relationship Id="b" Type="${of}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
    `<Relationship Id="c" Type="${of}/worksheet" Target="./x/../worksheets\\sheet1.xml"/></Relationships>`;
  files['xl/workbook.xml'] =
    `<w:workbook xmlns:w="w" xmlns:q="${of}"><w:sheets><w:sheet name="Ba" sheetId="3" q:id="a"/>` +
    '<w:sheet name="Đồ thị" sheetId="1" q:id="b"/><w:sheet name="Một" sheetId="9" q:id="c"/></w:sheets></w:workbook>';
  const { sheets } = workbookOf(zip(files));
  expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]])).toEqual([
    ['Ba', '3'],
    ['Một', '1'],
  ]);
});

test('the workbook itself may stand anywhere in the package', () => {
  const files = xlsxFiles({ sheets: { Một: line(1, '1') } });
  const moved = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name.replace(/^xl\//, 'book/'), content]),
  );
  moved['_rels/.rels'] = `${files['_rels/.rels']}`.replace('xl/workbook.xml', '/book/workbook.xml');
  expect(workbookOf(zip(moved)).sheets[0]?.rows[0]?.cells).toEqual(['1']);
});

test.each(['utf-16le', 'utf-16be'])('a part in %s is read', (encoding) => {
  const files = xlsxFiles({ sheets: { Điện: line(1, 'điện năng') } });
  const part = 'xl/worksheets/sheet1.xml';
  const units = Buffer.from(`\ufeff${`${files[part]}`.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  files[part] = new Uint8Array(encoding === 'utf-16be' ? units.swap16() : units);
  expect(workbookOf(zip(files)).sheets[0]?.rows[0]?.cells).toEqual(['điện năng']);
});

test('links to other workbooks are named once, with a warning', () => {
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (target: string): string =>
    `<Relationships><Relationship Id="rId1" Type="${relationship}/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;
  const bytes = makeXlsx({
    sheets: { Điện: '<row r="1"><c><f>[1]Điện!A1</f><v>5</v></c></row>' },
    relationships: [1, 2]
      .map(
        (at) =>
          `<Relationship Id="x${at}" Type="${relationship}/externalLink" Target="externalLinks/externalLink${at}.xml"/>`,
      )
      .join(''),
    files: {
      'xl/externalLinks/_rels/externalLink1.xml.rels': link('file:///C:/S%E1%BB%91%202023.xlsx'),
      'xl/externalLinks/_rels/externalLink2.xml.rels': link('file:///C:/S%E1%BB%91%202023.xlsx'),
    },
  });
  const { sheets, diagnostics } = workbookOf(bytes);
  expect(sheets[0]?.rows[0]?.values).toEqual([5]);
  expect(diagnostics).toMatchObject([
    { code: 'SX1309', severity: 'warning', args: { links: ['file:///C:/Số 2023.xlsx'] } },
  ]);
});

test('a row keeps its number and a cell its column, whatever is missing before it', () => {
  expect(cellsOf('<row r="7"><c r="C7"><v>1</v></c><c r="AB7"><v>2</v></c></row>')).toEqual([
    ['', '', '1', ...Array.from({ length: 24 }, () => ''), '2'],
  ]);
});
