import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { type Range, readRange } from './address.js';
import type { CellContent } from './cell-content.js';
import { contentAt, type DraftRow, put } from './draft-row.js';
import { refuseDamaged } from './refusal.js';
import type { SheetLimits } from './sheet-limits.js';
import type { SheetPlace } from './sheet-rows.js';

/**
 * Gives every cell of a merged range what its first cell holds, as the sheet shows it: as far as the
 * sheet reaches, in rows that hold something of their own. What other cells of the range held is not
 * shown by any spreadsheet program; it is told, not used.
 *
 * @throws Refusal where a range is none.
 */
export function fillMerges(
  place: SheetPlace,
  rows: readonly DraftRow[],
  merges: readonly string[],
  limits: SheetLimits,
): readonly Diagnostic[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const diagnostics: Diagnostic[] = [];
  for (const text of merges) {
    const range = readRange(text) ?? refuseDamaged(place.file, place.part, 'address');
    const last = Math.min(range.last.column, width - 1);
    const content = contentAt(rows[indexOfRow(rows, range.first.row)], range.first);
    if (content.text === '') continue;
    for (const row of rowsWithin(rows, range)) {
      limits.cells(place.label, last - range.first.column + 1);
      const covered = fillRow(row, range, last, content);
      if (covered.length === 0) continue;
      const args = { shown: content.text, covered };
      diagnostics.push(diagnose('SX1310', { file: place.label, line: row.row }, args));
    }
  }
  return diagnostics;
}

function* rowsWithin(rows: readonly DraftRow[], { first, last }: Range): Generator<DraftRow> {
  for (let index = indexOfRow(rows, first.row); index < rows.length; index++) {
    const row = rows[index] as DraftRow;
    if (row.row > last.row) return;
    yield row;
  }
}

/** @returns What the cells held that lie under the merge, where it is something else. */
function fillRow(row: DraftRow, { first }: Range, last: number, content: CellContent): string[] {
  const covered: string[] = [];
  for (let column = first.column; column <= last; column++) {
    if (row.row === first.row && column === first.column) continue;
    const own = row.cells[column] ?? '';
    if (own !== '' && own !== content.text) covered.push(own);
    row.unvalued?.delete(column);
    row.percents?.delete(column);
    put(row, column, content);
    row.merged = (row.merged ?? new Set()).add(column);
  }
  return covered;
}

/** The first row at or below a number. */
function indexOfRow(rows: readonly DraftRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as DraftRow).row < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
