import type { Address } from './address.js';
import type { CellContent } from './cell-content.js';
import type { SheetRow } from './workbook.js';

/** A row while it is being filled. */
export interface DraftRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: string[];
  readonly values: (number | undefined)[];
  merged: Set<number> | undefined;
  unvalued: Set<number> | undefined;
  percents: Set<number> | undefined;
}

export const draftRow = (row: number, isHidden: boolean): DraftRow => ({
  row,
  isHidden,
  cells: [],
  values: [],
  merged: undefined,
  unvalued: undefined,
  percents: undefined,
});

/** Puts what a cell holds at its place; blank cells before it are filled in. */
export function put(row: DraftRow, column: number, content: CellContent): void {
  while (row.cells.length < column) {
    row.cells.push('');
    row.values.push(undefined);
  }
  row.cells[column] = content.text;
  row.values[column] = content.value;
  if (content.isUnvalued) row.unvalued = (row.unvalued ?? new Set()).add(column);
  if (content.isPercent) row.percents = (row.percents ?? new Set()).add(column);
}

/** What was put there; nothing where the row is another one. */
export function contentAt(from: DraftRow | undefined, { row, column }: Address): CellContent {
  const draft = from?.row === row ? from : undefined;
  const value = draft?.values[column];
  return {
    text: draft?.cells[column] ?? '',
    ...(value !== undefined && { value }),
    ...(draft?.unvalued?.has(column) && { isUnvalued: true }),
    ...(draft?.percents?.has(column) && { isPercent: true }),
  };
}

/** Most rows have none of them. */
const none: ReadonlySet<number> = new Set();

export const finished = (draft: DraftRow): SheetRow => ({
  row: draft.row,
  cells: draft.cells,
  values: draft.values,
  merged: draft.merged ?? none,
  unvalued: draft.unvalued ?? none,
  percents: draft.percents ?? none,
  isHidden: draft.isHidden,
});
