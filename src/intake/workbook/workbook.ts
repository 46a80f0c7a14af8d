import type { Diagnostic } from '../../model/diagnostic.js';

/** One row of a sheet as a person sees it. Columns count from 0 (A). */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly row: number;
  /**
   * From column A to the last cell that holds something. Texts trimmed of nothing, letters composed;
   * numbers in canonical form (`1234.5`); truth values `TRUE` and `FALSE`; errors as shown (`#DIV/0!`);
   * dates as `2024-01-31` or `2024-01-31T07:30`, a month that is shown without its day (`mm/yyyy`, and
   * it is the first) as `2024-01`, a time of day as `07:30`; per cents as `85%`; a formula that was
   * saved without its value as `=SUM(B2:B13)`.
   */
  readonly cells: readonly string[];
  /** What a cell holds as a true number; a text that looks like one is none, nor are dates and per cents. */
  readonly values: readonly (number | undefined)[];
  /** Columns that got their cell from a merge that begins in another cell. */
  readonly merged: ReadonlySet<number>;
  /** Columns whose formula has no value that could be trusted: what stands in `cells` is the formula. */
  readonly unvalued: ReadonlySet<number>;
  /**
   * Columns whose number is shown as per cent. The file holds 0.85 where a person sees 85 %; the text is
   * what is seen, with the decimal point whatever the convention of the file.
   */
  readonly percents: ReadonlySet<number>;
  readonly isHidden: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Hidden sheets are read like others; whoever uses one says so. */
  readonly isHidden: boolean;
  /** Columns that are not shown, among those that hold something. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows that hold something of their own, from the top. */
  readonly rows: readonly SheetRow[];
}

export interface Workbook {
  /** In the order of their tabs; sheets that are only a chart are none. */
  readonly sheets: readonly WorkbookSheet[];
  /** What does not keep it from being read: links to other workbooks, for one. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the bytes of an `.xlsx`.
 *
 * @param file - Name within the folder, for diagnostics.
 * @returns A problem where it is none, is encrypted, holds macros, is damaged, or goes beyond the limits.
 */
export type ReadWorkbook = (
  file: string,
  bytes: Uint8Array,
) => Workbook | { readonly problem: Diagnostic };
