import type { Diagnostic } from '../../model/diagnostic.js';
import type { GridRow } from '../grid/grid.js';
import type { Heading } from '../table/sheet.js';

/** A total that the file states: a cell, and the rows that it may be the sum of. */
export interface TotalClaim {
  readonly row: GridRow;
  /** Canonical name of the column. */
  readonly column: string;
  /** Any of them may be meant: all rows, those since the total before, those of its month. */
  readonly parts: readonly (readonly GridRow[])[];
}

/** A table that is laid out one row a month and item, whatever it looked like. */
export interface Layout {
  readonly heading: Heading;
  /** To be read, one by one. */
  readonly rows: readonly GridRow[];
  readonly claims: readonly TotalClaim[];
  /** Rows with more or fewer cells than the heading, as they stand. */
  readonly misfits: readonly GridRow[];
  /** How many rows stand below the heading; totals, titles, remarks and repeated headings are none. */
  readonly count: number;
  /** How many rows are totals. */
  readonly totals: number;
  readonly diagnostics: readonly Diagnostic[];
}
