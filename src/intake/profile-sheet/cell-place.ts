import type { SourceSpan } from '../../model/diagnostic.js';
import { columnLetters, type Excerpt } from '../grid/grid.js';
import { sheetGrid } from '../grid/sheet-grid.js';
import type { SheetRow, WorkbookSheet } from '../workbook/workbook.js';

/** A cell of the profile sheet. */
interface Cell {
  readonly row: SheetRow;
  /** From 0. */
  readonly column: number;
}

/** A cell with what the sheet says in it. */
export interface FilledCell extends Cell {
  /** Trimmed. */
  readonly text: string;
}

/** Says where a cell stands. */
export type CellPlacer = (cell: Cell, field?: string) => SourceSpan;

/** @param file - `NAME.xlsx#SHEET`. */
export function cellPlacer(file: string, sheet: WorkbookSheet): CellPlacer {
  const grid = sheetGrid('', sheet);
  const excerpt = (row: number, column: number): Excerpt => grid.excerpt(row, column);
  return ({ row, column }, field) => ({
    file,
    line: row.row,
    column: column + 1,
    cell: `${columnLetters(column)}${row.row}`,
    ...(field !== undefined && { field }),
    excerpt: excerpt(row.row, column),
  });
}

/** The cells of a row that hold something of their own; what a merge spreads over them is none. */
export const filledCells = (row: SheetRow): FilledCell[] =>
  row.cells.flatMap((cell, column) => {
    const text = cell.trim();
    return text === '' || row.merged.has(column) ? [] : [{ row, column, text }];
  });
