import type { FoundHeading } from './find-heading.js';

/** What a wide table is made of, before its rows are put together. */
export interface WideForm {
  readonly found: FoundHeading;
  /** Columns of totals over months. */
  readonly totals: readonly number[];
  /** Column of the year of each row. */
  readonly year: number | undefined;
  readonly years: ReadonlyMap<number, number>;
  /** Canonical columns beside the months, where they stand in the file. */
  readonly items: ReadonlyMap<string, number>;
  /** Canonical columns in the order of the rows that are put together. */
  readonly columns: ReadonlyMap<string, number>;
}
