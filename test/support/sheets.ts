import type { ReadWorkbook, SheetRow, WorkbookSheet } from '../../src/intake/workbook/workbook.js';

type Cell = string | number | null;

/** A row of a sheet, and what is particular about it. */
export type SheetCells =
  | readonly Cell[]
  | (Partial<Pick<SheetRow, 'merged' | 'unvalued' | 'isHidden'>> & {
      readonly cells: readonly Cell[];
    });

/** A sheet as the reader of workbooks hands it over; `null` is a blank cell. */
export function sheetOf(
  name: string,
  rows: readonly SheetCells[],
  more: Partial<WorkbookSheet> = {},
): WorkbookSheet {
  return { name, isHidden: false, hiddenColumns: new Set(), rows: rows.map(rowOf), ...more };
}

function rowOf(given: SheetCells, index: number): SheetRow {
  const row = 'cells' in given ? given : { cells: given };
  return {
    row: index + 1,
    merged: new Set(),
    unvalued: new Set(),
    percents: new Set(),
    isHidden: false,
    ...row,
    cells: row.cells.map((cell) => (cell === null ? '' : String(cell))),
    values: row.cells.map((cell) => (typeof cell === 'number' ? cell : undefined)),
  };
}

/** A reader that finds these sheets in every workbook. */
export const readerOf =
  (...sheets: readonly WorkbookSheet[]): ReadWorkbook =>
  () => ({ sheets, diagnostics: [] });
