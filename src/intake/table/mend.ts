import { diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { CorrectionRow } from '../../model/plant.js';
import { type Decimal, evidenceOf, parseNumber } from '../cell/number.js';
import type { CsvRecord } from '../csv/csv-text.js';
import { fold } from '../text/fold.js';
import { type Sheet, spanOf } from './sheet.js';

/** A correction waiting for the table that it names. */
export interface Correction {
  readonly row: CorrectionRow;
  readonly span: SourceSpan;
  /** How its file writes decimals, where its own cells agree on it. */
  readonly decimal: Decimal | null;
  /** What stands in the cell that it names; `null`: there is no such cell. */
  found: string | null;
  isApplied: boolean;
}

/**
 * Puts the consultant's corrections into the cells that they name, where those still hold what he
 * read. Every one that is applied is noted at its cell.
 */
export function mend(
  sheet: Sheet,
  records: readonly CsvRecord[],
  corrections: readonly Correction[],
): readonly CsvRecord[] {
  const mended = [...records];
  for (const correction of corrections) {
    const { target, read, corrected, by } = correction.row;
    const index = mended.findIndex(({ line }) => line === target.line);
    const column = columnOf(sheet, target.column);
    const record = mended[index];
    if (!record || column === undefined) continue;
    const cell = (record.cells[column] ?? '').trim();
    correction.found = cell;
    const decimal = sheet.decimals[column] ?? null;
    const own = settledBy([read, corrected]) ?? correction.decimal ?? decimal;
    if (!isSame(numberIn(cell, decimal), numberIn(read, own)) && cell !== read) continue;
    const cells = record.cells.with(column, written(corrected, own, decimal));
    mended[index] = { ...record, cells };
    correction.isApplied = true;
    const span = spanOf(sheet, record, target.column);
    const note = diagnose('SX2014', span, { read, corrected, by }, [correction.span]);
    sheet.diagnostics.push(note);
  }
  return mended;
}

/** A column by its canonical name, or by the heading as it stands in the file. */
function columnOf({ heading }: Sheet, name: string): number | undefined {
  const titled = heading.record.cells.findIndex((title) => fold(title) === fold(name));
  return heading.columns.get(name) ?? (titled < 0 ? undefined : titled);
}

const isSame = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && a === b;

/** The convention that texts settle among themselves; `null` where none does, or two contradict. */
export function settledBy(texts: readonly string[]): Decimal | null {
  const found = new Set(texts.map(evidenceOf));
  if (found.has('comma') === found.has('point')) return null;
  return found.has('comma') ? 'comma' : 'point';
}

/** A number whose convention is plain from itself, else in the convention of the column. */
function numberIn(text: string, decimal: Decimal | null): number | undefined {
  const evidence = evidenceOf(text);
  if (evidence === 'no-number') return undefined;
  if (evidence === 'none') return parseNumber(text, 'point');
  if (evidence !== 'either') return parseNumber(text, evidence);
  return decimal === null ? undefined : parseNumber(text, decimal);
}

/** A corrected number in the convention of its column; an exponent leaves no second reading. */
function written(corrected: string, own: Decimal | null, decimal: Decimal | null): string {
  const value = numberIn(corrected, own);
  if (value === undefined) return corrected;
  const text = String(value);
  if (decimal === 'comma') return text.replace('.', ',');
  return decimal === null && text.includes('.') && !text.includes('e') ? `${text}e0` : text;
}
