import { readWorkbook } from '../../src/intake/workbook/read-workbook.js';
import type { Workbook, WorkbookSheet } from '../../src/intake/workbook/workbook.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { makeXlsx, type WorkbookParts } from './make-xlsx.js';

/** What is read from bytes that are a sound workbook. */
export function workbookOf(bytes: Uint8Array): Workbook {
  const read = readWorkbook('so-lieu.xlsx', bytes);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

/** Why bytes are no sound workbook. */
export function problemOf(bytes: Uint8Array): Diagnostic {
  const read = readWorkbook('so-lieu.xlsx', bytes);
  if ('problem' in read) return read.problem;
  throw new Error('it was read');
}

/** The one sheet of a workbook with this content of `sheetData`. */
export function sheetOf(data: string, parts: WorkbookParts = {}): WorkbookSheet {
  const [sheet] = workbookOf(makeXlsx({ ...parts, sheets: { Điện: data } })).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The cells of its rows. */
export const cellsOf = (data: string, parts?: WorkbookParts): (readonly string[])[] =>
  sheetOf(data, parts).rows.map(({ cells }) => cells);
