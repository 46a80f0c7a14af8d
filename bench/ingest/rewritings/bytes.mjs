// The same characters in other bytes, and the same cells between other marks.
import { toWindows1258 } from './windows-1258.mjs';

const utf16 = (text, isBig) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const quoteAll = (records, delimiter) =>
  `${records.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\n')}\n`;
const inCells = (change) => (records) =>
  records.map((cells, line) => cells.map((cell) => change(cell, line)));

/** Rewritings of bytes and marks; see apply.mjs for their fields. */
export const byteRewritings = [
  { kind: 'semicolons', manner: { delimiter: ';' } },
  { kind: 'tabs', manner: { delimiter: '\t' } },
  { kind: 'sep= line', manner: { delimiter: ';' }, text: (text) => `sep=;\n${text}` },
  { kind: 'sep= line with comma', manner: { delimiter: ',' }, text: (text) => `sep=,\r\n${text}` },
  { kind: 'byte order mark', text: (text) => `\ufeff${text}` },
  { kind: 'CRLF', text: (text) => text.replaceAll('\n', '\r\n') },
  { kind: 'CR', text: (text) => text.replaceAll('\n', '\r') },
  { kind: 'no line end at the end', text: (text) => text.trimEnd() },
  { kind: 'UTF-16 little-endian', bytes: (text) => utf16(text, false) },
  { kind: 'UTF-16 big-endian', bytes: (text) => utf16(text, true) },
  {
    kind: 'UTF-16, tabs (Excel "Unicode text")',
    manner: { delimiter: '\t' },
    bytes: (text) => utf16(text.replaceAll('\n', '\r\n'), false),
  },
  { kind: 'windows-1258', bytes: toWindows1258 },
  {
    kind: 'windows-1258, semicolons, CRLF',
    manner: { delimiter: ';' },
    bytes: (text) => toWindows1258(text.replaceAll('\n', '\r\n')),
  },
  { kind: 'decomposed letters (NFD)', text: (text) => text.normalize('NFD') },
  { kind: 'every cell quoted', write: quoteAll },
  { kind: 'spaces around cells', records: inCells((cell) => (cell === '' ? cell : `  ${cell} `)) },
  {
    kind: 'no-break spaces around cells',
    records: inCells((cell) => (cell === '' ? cell : `\u00a0${cell}\u00a0`)),
  },
];
