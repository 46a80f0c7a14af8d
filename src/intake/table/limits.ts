import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Grid, GridRow } from '../grid/grid.js';
import { type Heading, spanOf } from './sheet.js';

const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 500;
/** The contract's 64 k. [characters] */
const LONGEST_CELL = 65_536;

/** Holds a table against the limits of the contract; beyond them it is not read any further. */
export function checkLimits(grid: Grid, heading: Heading): Diagnostic[] {
  const { file, rows } = grid;
  const diagnostics: Diagnostic[] = [];
  const over = (limit: string, found: number, allowed: number): void => {
    if (found > allowed) diagnostics.push(diagnose('SX1006', { file }, { limit, found, allowed }));
  };
  over('rows', rows.length, MOST_ROWS);
  over('columns', heading.width, MOST_COLUMNS);
  const check = (record: GridRow): void => {
    for (let index = 0; index < record.cells.length; index++) {
      const found = (record.cells[index] as string).length;
      if (found <= LONGEST_CELL) continue;
      const span = spanOf({ grid }, record, index);
      const args = { limit: 'characters', found, allowed: LONGEST_CELL };
      diagnostics.push(diagnose('SX1006', span, args));
    }
  };
  for (const row of rows) check(row);
  return diagnostics;
}
