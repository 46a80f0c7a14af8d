import { diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { CorrectionRow } from '../../model/plant.js';
import { type Decimal, evidenceOf, parseNumber } from '../cell/number.js';
import { splitNumber } from '../cell/split-number.js';
import { columnLetters, type GridRow, linesOf, originOf } from '../grid/grid.js';
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
export function mend(sheet: Sheet, corrections: readonly Correction[]): readonly GridRow[] {
  if (corrections.length === 0) return sheet.rows;
  const mended = [...sheet.rows];
  for (const correction of corrections) apply(sheet, mended, correction);
  return mended;
}

function apply(sheet: Sheet, mended: GridRow[], correction: Correction): void {
  const { target, read, corrected, by } = correction.row;
  const cell = findCell(sheet, mended, target);
  if (!cell) return;
  const { at, index, column } = cell;
  const row = mended[at] as GridRow;
  const text = (row.cells[index] ?? '').trim();
  correction.found = text;
  const decimal = sheet.decimals[index] ?? null;
  const own = settledBy([read, corrected]) ?? correction.decimal ?? decimal;
  const there = row.values?.[index] ?? numberIn(text, decimal);
  // Mended in the file itself since: nothing is left to do.
  if (isSame(there, numberIn(corrected, own))) correction.isApplied = true;
  if (!isSame(there, numberIn(read, own)) && text !== read) return;
  mended[at] = withCell(row, index, corrected, numberIn(corrected, own));
  correction.isApplied = true;
  const span = spanOf(sheet, row, column ?? index);
  sheet.diagnostics.push(diagnose('SX2014', span, { read, corrected, by }, [correction.span]));
}

/** Its number is known by now, so nothing about it is a convention any more. */
const withCell = (
  row: GridRow,
  index: number,
  text: string,
  value: number | undefined,
): GridRow => {
  const values = Array.from(row.cells, (_, at) => (at === index ? value : row.values?.[at]));
  return { ...row, cells: row.cells.with(index, text), values };
};

interface FoundCell {
  readonly at: number;
  readonly index: number;
  /** Canonical name. */
  readonly column: string | undefined;
}

/** A cell by its line and column: the canonical name, the heading as it stands, or an address (`G6`). */
function findCell(
  sheet: Sheet,
  rows: readonly GridRow[],
  { line, column }: CorrectionRow['target'],
): FoundCell | undefined {
  const address = column.toUpperCase();
  const named = [...sheet.heading.columns];
  for (const [at, row] of rows.entries()) {
    if (!linesOf(row).includes(line)) continue;
    const found = named.find(([name, index]) => {
      const origin = originOf(row, index);
      if (origin.line !== line) return false;
      return (
        `${columnLetters(origin.column)}${origin.row}` === address ||
        (!row.origins && isCalled(sheet, name, column))
      );
    });
    if (found) return { at, index: found[1], column: found[0] };
    const other = row.origins ? -1 : titleAt(sheet, column);
    if (other >= 0) return { at, index: other, column: undefined };
  }
  return undefined;
}

const isCalled = ({ heading }: Sheet, name: string, column: string): boolean =>
  fold(name) === fold(column) || fold(heading.titles.get(name) ?? name) === fold(column);

const titleAt = ({ heading }: Sheet, column: string): number =>
  heading.record.cells.findIndex((title) => fold(title) === fold(column));

const isSame = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && a === b;

/** The convention that texts settle among themselves; `null` where none does, or two contradict. */
export function settledBy(texts: readonly string[]): Decimal | null {
  const found = new Set(texts.map((text) => evidenceOf(splitNumber(text).number)));
  if (found.has('comma') === found.has('point')) return null;
  return found.has('comma') ? 'comma' : 'point';
}

/** A number whose convention is plain from itself, else in the convention of the column. */
function numberIn(text: string, decimal: Decimal | null): number | undefined {
  const { number } = splitNumber(text);
  const evidence = evidenceOf(number);
  if (evidence === 'no-number') return undefined;
  if (evidence === 'none') return parseNumber(number, 'point');
  if (evidence !== 'either') return parseNumber(number, evidence);
  return decimal === null ? undefined : parseNumber(number, decimal);
}
