import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeXlsx } from '../../support/make-xlsx.js';
import { cellsOf, problemOf, sheetOf } from '../../support/read-sheet-of.js';

const row = (...cells: string[]): string => `<row r="1">${cells.join('')}</row>`;

test('texts are shared, inline or of a formula; how they are read aloud is no part of them', () => {
  const strings = [
    '<si><t>Điện</t></si>',
    '<si><r><rPr><b/></rPr><t xml:space="preserve">Than </t></r><r><t>cám</t></r></si>',
    '<si><t>電気</t><rPh sb="0" eb="2"><t>デンキ</t></rPh><phoneticPr fontId="1"/></si>',
    '<si/>',
  ].join('');
  const data = row(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
    '<c r="D1" t="s"><v>3</v></c>',
    '<c r="E1" t="inlineStr"><is><r><t>nước </t></r><r><t><![CDATA[máy & <giếng>]]></t></r></is></c>',
    '<c r="F1" t="str"><f>A1&amp;B1</f><v>Điện &amp; than</v></c>',
  );
  expect(cellsOf(data, { strings })).toEqual([
    ['Điện', 'Than cám', '電気', '', 'nước máy & <giếng>', 'Điện & than'],
  ]);
});

test('letters are composed, and characters that XML cannot hold are spelt out again', () => {
  const decomposed = 'Điện năng'.normalize('NFD');
  const data = row(
    `<c t="inlineStr"><is><t>${decomposed}</t></is></c>`,
    '<c t="inlineStr"><is><t>hai_x000D_\ndòng_x005F_x000D_</t></is></c>',
  );
  expect(cellsOf(data)).toEqual([['Điện năng', 'hai\ndòng_x000D_']]);
});

test('numbers are the exact ones of the file, truth values and errors are texts', () => {
  const data = row(
    '<c><v>186.8</v></c><c><v>0.30000000000000004</v></c><c><v> 1.5E3 </v></c><c><v>-0</v></c>',
    '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c>',
    '<c t="n"><v>1e999</v></c><c><v>0x10</v></c><c t="inlineStr"><is><t>12</t></is></c>',
  );
  const [read] = sheetOf(data).rows;
  expect(read?.cells).toEqual(
    ['186.8', '0.30000000000000004', '1500', '0', 'TRUE', 'FALSE', '#DIV/0!'].concat([
      '1e999',
      '0x10',
      '12',
    ]),
  );
  const none = Array.from({ length: 6 }, () => undefined);
  expect(read?.values).toEqual([186.8, 0.1 + 0.2, 1500, 0, ...none]);
  expect(Object.is(read?.values[3], 0)).toBe(true);
});

test('every number comes back as it was written', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  const property = fc.property(fc.array(finite, { minLength: 1, maxLength: 20 }), (numbers) => {
    const data = row(...numbers.map((number) => `<c><v>${number}</v></c>`));
    expect(sheetOf(data).rows[0]?.values).toEqual(numbers.map((number) => number + 0));
  });
  fc.assert(property, { numRuns: 50 });
});

test('every text comes back, its letters composed', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const sound = text.filter((one) => !/[\p{Cc}\ufffe\uffff]|_x/u.test(one));
  const spelt = (one: string): string =>
    one.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const property = fc.property(sound, (one) => {
    const strings = `<si><t>${spelt(one)}</t></si>`;
    expect(cellsOf(row('<c t="s"><v>0</v></c>'), { strings })).toEqual([[one.normalize('NFC')]]);
  });
  fc.assert(property, { numRuns: 100 });
});

test('a per cent is what is seen, exactly, and no plain number', () => {
  const data = row(
    '<c s="1"><v>0.85</v></c><c s="1"><v>7.0000000000000007E-2</v></c><c s="1"><v>0.07</v></c>',
    '<c s="2"><v>1.1</v></c><c s="1"><v>1E-9</v></c><c><v>0.85</v></c>',
  );
  const [read] = sheetOf(data, { formats: [9, '0.0%;[Red]-0.0%'] }).rows;
  expect(read?.cells).toEqual(['85%', '7%', '7%', '110%', '1e-7%', '0.85']);
  expect(read?.values.slice(0, 5)).toEqual(Array.from({ length: 5 }));
  expect([...(read?.percents ?? [])]).toEqual([0, 1, 2, 3, 4]);
});

test('a formula counts by its kept value; without one it is told from a text', () => {
  const data = row(
    '<c><f>SUM(A2:A9)</f><v>12</v></c><c><f>SUM(B2:B9)</f></c><c><f>C2</f><v/></c>',
    '<c t="str"><f>""</f><v></v></c><c><f t="shared" si="0"/></c><c><v>=</v></c>',
  );
  const [read] = sheetOf(data).rows;
  expect(read?.cells).toEqual(['12', '=SUM(B2:B9)', '=C2', '', '=…', '=']);
  expect(read?.values[0]).toBe(12);
  expect([...(read?.unvalued ?? [])]).toEqual([1, 2, 4]);
});

test('an error is what the cell shows, also where nothing was calculated', () => {
  const data = row('<c t="e"><f>Old!B2</f><v>#REF!</v></c><c t="e"><f>A2</f></c>');
  const [read] = sheetOf(data, { calculation: '<calcPr fullCalcOnLoad="1"/>' }).rows;
  expect(read?.cells).toEqual(['#REF!', '=A2']);
  expect(read?.unvalued).toEqual(new Set([1]));
});

test.each(['fullCalcOnLoad="1"', 'calcMode="manual" calcCompleted="0"'])(
  'values that their writer did not calculate are none: %s',
  (attributes) => {
    const data = row('<c><f>SUM(A2:A9)</f><v>0</v></c><c><v>5</v></c>');
    const [read] = sheetOf(data, { calculation: `<calcPr ${attributes}/>` }).rows;
    expect(read?.cells).toEqual(['=SUM(A2:A9)', '5']);
    expect([...(read?.unvalued ?? [])]).toEqual([0]);
    const [sound] = sheetOf(data, { calculation: '<calcPr calcCompleted="1"/>' }).rows;
    expect(sound?.values).toEqual([0, 5]);
  },
);

test.each([
  ['a text that the workbook does not have', '<row r="1"><c t="s"><v>7</v></c></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['a cell that stands twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['cells that run backwards', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a row that stands twice', '<row r="2"/><row r="2"/>'],
  ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
  ['an address that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
])('%s is damage, and nothing is read', (_, data) => {
  expect(problemOf(makeXlsx({ sheets: { Điện: data } }))).toMatchObject({
    code: 'SX1306',
    args: { part: 'xl/worksheets/sheet1.xml', damage: 'address' },
  });
});

test('rows and cells need no address, and prefixes may be any', () => {
  const bare = '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>5</v></c></row>';
  expect(sheetOf(bare).rows.map(({ row: number, cells }) => [number, ...cells])).toEqual([
    [1, '1', '', '3'],
    [3, '5'],
  ]);
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const prefixed = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="4"><x:c r="B4"><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(cellsOf(prefixed)).toEqual([['', '9']]);
});

test('what merely looks like a cell in other parts of a sheet is none', () => {
  const after =
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs"><formula>5</formula></cfRule></conditionalFormatting>' +
    '<extLst><ext><x:row xmlns:x="x"><x:c><x:v>9</x:v></x:c></x:row></ext></extLst>';
  expect(cellsOf(row('<c><v>1</v></c>'), { after: { Điện: after } })).toEqual([['1']]);
});
