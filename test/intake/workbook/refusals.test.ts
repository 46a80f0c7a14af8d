import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { DiagnosticCode } from '../../../src/model/diagnostic-codes.js';
import { makeXlsx, xlsxFiles, zip } from '../../support/make-xlsx.js';
import { problemOf, workbookOf } from '../../support/read-sheet-of.js';

const one = '<row r="1"><c><v>1</v></c></row>';
const sound = (): Record<string, string | Uint8Array> => xlsxFiles({ sheets: { Điện: one } });

/** An old file of many streams with these names in its directory. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, name] of streams.entries())
    bytes.set(Buffer.from(name, 'utf16le'), 512 + at * 128);
  return bytes;
}

const html =
  '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>';
const macroTypes = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

test.each<[string, DiagnosticCode, object, () => Uint8Array]>([
  ['nothing', 'SX1003', {}, () => new Uint8Array()],
  ['encrypted', 'SX1301', {}, () => compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['of 1997', 'SX1302', { found: 'xls' }, () => compound('Root Entry', 'Workbook')],
  ['of 1995', 'SX1302', { found: 'xls' }, () => compound('Root Entry', 'Book')],
  ['of 1990', 'SX1302', { found: 'xls' }, () => Uint8Array.of(9, 2, 6, 0, 0, 0, 16, 0)],
  ['a letter of 1997', 'SX1305', {}, () => compound('Root Entry', 'WordDocument')],
  ['a web page', 'SX1302', { found: 'html' }, () => strToU8(`\ufeff\n${html}`)],
  ['an archive of a web page', 'SX1302', { found: 'html' }, () => strToU8('MIME-Version: 1.0\n')],
  ['a piece of a web page', 'SX1302', { found: 'html' }, () => strToU8('<style>td{}</style>')],
  [
    'XML of 2003',
    'SX1302',
    { found: 'xml' },
    () => strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
  ],
  ['text', 'SX1304', {}, () => strToU8('Tháng;Điện\n01/2024;1500\n')],
  ['text of Windows', 'SX1304', {}, () => Uint8Array.of(84, 104, 0xe1, 110, 103, 59, 13, 10)],
  ['text in UTF-16', 'SX1304', {}, () => Buffer.from('\ufeffTháng\tĐiện', 'utf16le')],
  ['a picture', 'SX1305', {}, () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
  ['a letter', 'SX1305', {}, () => zip({ 'word/document.xml': '<w/>' })],
  ['another package', 'SX1305', {}, () => zip({ '[Content_Types].xml': '<Types/>' })],
  ['binary', 'SX1302', { found: 'xlsb' }, () => zip({ 'xl/workbook.bin': 'x' })],
  [
    'OpenDocument',
    'SX1302',
    { found: 'ods' },
    () =>
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
  ],
  ['with macros', 'SX1303', {}, () => zip({ ...sound(), 'xl/vbaProject.bin': 'x' })],
  ['with old macros', 'SX1303', {}, () => zip({ ...sound(), 'xl/macrosheets/sheet1.xml': '<x/>' })],
  [
    'with macros by its type',
    'SX1303',
    {},
    () => {
      const files = sound();
      const types = `${files['[Content_Types].xml']}`;
      const own = types.replace(/application\/vnd[^"]*/, macroTypes);
      return zip({ ...files, '[Content_Types].xml': own });
    },
  ],
])('%s: refused by name', (_, code, args, bytes) => {
  expect(problemOf(bytes())).toMatchObject({
    code,
    severity: 'error',
    args,
    span: { file: 'so-lieu.xlsx' },
  });
});

test('a zip with a password is refused by name', () => {
  const bytes = zip(sound());
  const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes[directory + 8] = 1;
  expect(problemOf(bytes)).toMatchObject({ code: 'SX1301' });
});

test.each([
  ['a document type', '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]>', 'SX1308'],
  ['a document type from elsewhere', '<!DOCTYPE w SYSTEM "file:///etc/passwd">', 'SX1308'],
] as const)('%s is refused, not expanded', (_, type, code) => {
  const sheet = `<?xml version="1.0"?>${type}<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>`;
  expect(problemOf(makeXlsx({ sheets: { Điện: sheet } }))).toMatchObject({ code });
});

test.each([
  ['an entity that nobody declared', '<?xml version="1.0"?><worksheet>&a;</worksheet>'],
  ['a tag that is never closed', '<?xml version="1.0"?><worksheet><sheetData>'],
  ['nothing', '<?xml version="1.0"?>'],
  ['letters that are no text', new Uint8Array([60, 97, 62, 0xff, 60, 47, 97, 62])],
  ['letters that break off', new Uint8Array([60, 97, 47, 62, 0xc3])],
])('a part with %s is damage', (_, content) => {
  const bytes = zip({ ...sound(), 'xl/worksheets/sheet1.xml': content });
  expect(problemOf(bytes)).toMatchObject({
    code: 'SX1306',
    args: { damage: 'xml', part: 'xl/worksheets/sheet1.xml' },
  });
});

test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])('without %s it is damaged', (part) => {
  const { [part]: _, ...files } = sound();
  expect(problemOf(zip(files))).toMatchObject({
    code: 'SX1306',
    args: { part, damage: 'missing' },
  });
});

test('a sheet without a relationship is damage, by its name', () => {
  const { 'xl/_rels/workbook.xml.rels': _, ...files } = sound();
  expect(problemOf(zip(files))).toMatchObject({ args: { part: 'Điện', damage: 'missing' } });
});

test('wherever it is cut short, it is refused', () => {
  const bytes = zip(sound());
  for (let length = 2; length < bytes.length; length += 7)
    expect(problemOf(bytes.subarray(0, length))).toMatchObject({ code: 'SX1306' });
});

test('no bit of what is read can turn without being noticed', () => {
  const bytes = zip(sound());
  const before = JSON.stringify(workbookOf(bytes));
  const stored = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 24;
  for (let bit = 0; bit < 8 * 60; bit++) {
    const turned = Uint8Array.from(bytes);
    const at = stored + (bit >> 3);
    turned[at] = (turned[at] as number) ^ (1 << (bit & 7));
    const code = problemOf(turned).code;
    expect(['SX1306', 'SX1307', 'SX1308']).toContain(code);
  }
  expect(JSON.stringify(workbookOf(bytes))).toBe(before);
});

test('a name that stands twice in the zip is damage: programs differ in which they take', () => {
  const bytes = zip({ ...sound(), 'xl/worksheets/SHEET1.xml': '<worksheet/>' });
  expect(problemOf(bytes)).toMatchObject({ args: { damage: 'twice' } });
});

test('a sheet whose name stands twice is damage: nobody could say which is meant', () => {
  const files = xlsxFiles({ sheets: { Điện: one, Nước: one } });
  files['xl/workbook.xml'] = `${files['xl/workbook.xml']}`.replace('Nước', 'Điện');
  expect(problemOf(zip(files))).toMatchObject({ args: { part: 'Điện', damage: 'twice' } });
});

test('a way of packing that no workbook uses is named', () => {
  const bytes = zip(sound());
  const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes[directory + 10] = 12;
  expect(problemOf(bytes)).toMatchObject({ args: { damage: 'packing' } });
});

test('what unpacks beyond every measure is let go, whatever its directory promises', () => {
  const bomb = new Uint8Array(8 * 1024 * 1024).fill(32);
  const bytes = zip({ ...sound(), 'xl/worksheets/sheet1.xml': bomb });
  expect(problemOf(bytes)).toMatchObject({
    code: 'SX1307',
    args: { part: 'xl/worksheets/sheet1.xml', allowed: 512 },
  });
  const directory = Buffer.from(bytes);
  const entry = directory.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  directory.writeUInt32LE(100, entry + 24);
  expect(['SX1306', 'SX1307']).toContain(problemOf(bytes).code);
});

test('what is not asked for is not unpacked', () => {
  const bomb = new Uint8Array(8 * 1024 * 1024).fill(32);
  expect(workbookOf(zip({ ...sound(), 'xl/media/image1.png': bomb })).sheets).toHaveLength(1);
});
