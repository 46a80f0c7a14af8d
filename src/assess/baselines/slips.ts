import { type Diagnostic, leavesOf } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import { leafOf, type PlacedRow, type PlantData } from '../../model/plant.js';

/** Cells in another unit than their heading says, or in the column of the money. */
const slipsOfCells: ReadonlySet<Diagnostic['code']> = new Set(['SX2503', 'SX2515', 'SX2526']);
/** A series that goes over to another unit and stays there. */
const changeOfUnit: Diagnostic['code'] = 'SX2516';

interface MonthlyRow extends PlacedRow {
  readonly month: Month;
}

/** What reading the folder has found to be in another unit, by leaf of the provenance graph. */
export interface Slips {
  /** Cells of single months, which their month is set aside for. */
  readonly months: ReadonlyMap<string, Month>;
  /** First cells of a new unit. */
  readonly changes: ReadonlySet<string>;
}

/**
 * Slips that are not mended: a correction that the consultant accepts takes the doubt away. They are
 * told from real changes before anything is searched for, as no regression can tell them.
 */
export function slipsOf({ tables, diagnostics }: PlantData): Slips {
  const leavesOfCodes = (codes: ReadonlySet<Diagnostic['code']>): ReadonlySet<string> =>
    new Set(diagnostics.flatMap(({ code, span }) => (codes.has(code) ? leavesOf(span) : [])));
  const cells = leavesOfCodes(slipsOfCells);
  const months = new Map<string, Month>();
  if (cells.size > 0) {
    const note = (row: MonthlyRow, column: string): void => {
      const leaf = leafOf(row, column);
      if (cells.has(leaf)) months.set(leaf, row.month);
    };
    for (const { rows } of [tables.production, tables.energy, tables.water])
      for (const row of rows) note(row, 'quantity');
    for (const row of tables.readings.rows) note(row, 'value');
  }
  return { months, changes: leavesOfCodes(new Set([changeOfUnit])) };
}
