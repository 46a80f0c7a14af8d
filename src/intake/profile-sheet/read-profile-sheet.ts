import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Library } from '../../model/library.js';
import type { Decimal } from '../cell/number.js';
import { fieldPath } from '../json/field-path.js';
import type { Locate } from '../json/locate.js';
import { setAt } from '../json/tree.js';
import type { WorkbookSheet } from '../workbook/workbook.js';
import { type CellPlacer, cellPlacer, filledCells } from './cell-place.js';
import { entriesOf } from './entries.js';
import type { Entry } from './entry.js';
import { closestField } from './field-names.js';
import { findParts, type SheetParts } from './find-parts.js';
import { libraryWords } from './known-words.js';
import { locateInSheet } from './locate-in-sheet.js';
import { conventionOf } from './number-convention.js';
import { type CellReader, numberText, readCell } from './read-cell.js';

/** What a profile sheet says. */
export interface ReadProfileSheet {
  /** Of the shape of facility.json; a value that could not be read stands as it was written. */
  readonly value: unknown;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the sheet that stands in place of facility.json: fields by name or path with their values
 * beside them, lists as small tables below. A blank is absent.
 *
 * @param file - `NAME.xlsx#SHEET`.
 */
export function readProfileSheet(
  file: string,
  sheet: WorkbookSheet,
  library: Library,
): ReadProfileSheet {
  const place = cellPlacer(file, sheet);
  const parts = findParts(sheet);
  const words = libraryWords(library);
  const { entries, diagnostics } = entriesOf(parts, place, { words });
  const reader = { words, decimal: decimalOf(entries, words) };
  const value: Record<string, unknown> = { schema: 'sxsh/facility@1' };
  const read = entries.flatMap((entry) => take(value, entry, reader, place));
  return {
    value,
    locate: locateInSheet(file, entries, place),
    diagnostics: [
      ...notUnderstood(parts, place),
      ...diagnostics,
      ...read,
      ...hiddenRows(entries, place),
      ...(sheet.isHidden ? [diagnose('SX1212', { file }, { sheet: sheet.name })] : []),
    ],
  };
}

/** The convention of the numbers that stand as text. */
function decimalOf(entries: readonly Entry[], words: CellReader['words']): Decimal | null {
  const texts = entries
    .filter(({ holds: { kind } }) => kind === 'number' || kind === 'share')
    .flatMap(({ value }) => numberText(value) ?? []);
  const own = entries.find(({ path }) => fieldPath(path) === 'numbers.decimal');
  const said = own && readCell(own.value, own.holds, { words, decimal: null });
  return conventionOf(texts, said && !said.complaint ? (said.value as Decimal) : undefined);
}

function take(
  root: Record<string, unknown>,
  { path, value: cell, holds }: Entry,
  reader: CellReader,
  place: CellPlacer,
): Diagnostic[] {
  const { value, complaint } = readCell(cell, holds, reader);
  setAt(root, path, value);
  return complaint ? [diagnose(complaint.code, place(cell, fieldPath(path)), complaint.args)] : [];
}

function notUnderstood(
  { unknown, astray, extra, bare }: SheetParts,
  place: CellPlacer,
): Diagnostic[] {
  return [
    ...unknown.map((cell) =>
      diagnose('SX1102', place(cell), { field: cell.text, suggestion: closestField(cell.text) }),
    ),
    ...astray.map((cell) => diagnose('SX1108', place(cell), { raw: cell.text })),
    ...extra.map((cell) => diagnose('SX1202', place(cell), { column: cell.text })),
    ...bare.map(({ list, title }) => {
      const names = (language: 'vi' | 'en') => list.columns.map((each) => firstOf(each[language]));
      const heading = { vi: names('vi').join(' | '), en: names('en').join(' | ') };
      return diagnose('SX1109', place(title, list.path), { list: title.text, heading });
    }),
  ];
}

const firstOf = (names: string): string => names.split('|')[0] as string;

/** Hidden rows count like others, and nobody who looks at the sheet sees them. */
function hiddenRows(entries: readonly Entry[], place: CellPlacer): Diagnostic[] {
  const rows = [...new Set(entries.map(({ value }) => value.row))].filter(
    ({ isHidden }) => isHidden,
  );
  const cell = rows[0] && filledCells(rows[0])[0];
  return cell
    ? [diagnose('SX1208', place(cell), { rows: rows.map(({ row }) => String(row)) })]
    : [];
}
