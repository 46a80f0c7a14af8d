import { refuse } from './refusal.js';

const MOST_ROWS = 1_000_000;
export const MOST_COLUMNS = 500;
const LONGEST_CELL = 65_536;
/** Of all sheets together, blanks between others, texts and merges included. */
const MOST_CELLS = 10_000_000;

/** Holds what is read of a workbook against the limits of the contract. @throws Refusal beyond them. */
export interface SheetLimits {
  /** A cell that holds something. */
  cell(sheet: string, row: number, column: number, length: number): void;
  /** A row that holds something, the number of rows before it, and the cells that it takes. */
  row(sheet: string, before: number, width: number): void;
  /** What takes as much as so many cells: those that a merge fills, shared texts. */
  cells(sheet: string, count: number): void;
}

export function sheetLimits(): SheetLimits {
  let left = MOST_CELLS;
  const hold = (sheet: string, limit: string, found: number, allowed: number): void => {
    if (found > allowed) refuse('SX1006', { file: sheet }, { limit, found, allowed });
  };
  const cells = (sheet: string, count: number): void => {
    left -= count;
    hold(sheet, 'cells', MOST_CELLS - left, MOST_CELLS);
  };
  return {
    cell(sheet, row, column, length) {
      hold(sheet, 'columns', column + 1, MOST_COLUMNS);
      if (length > LONGEST_CELL)
        refuse(
          'SX1006',
          { file: sheet, line: row, column: column + 1 },
          { limit: 'characters', found: length, allowed: LONGEST_CELL },
        );
    },
    row(sheet, before, width) {
      hold(sheet, 'rows', before + 1, MOST_ROWS);
      cells(sheet, width);
    },
    cells,
  };
}
