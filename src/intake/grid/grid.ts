import type { SourceSpan } from '../../model/diagnostic.js';

/** Where a cell stands: its physical line, its row in a spreadsheet, its column from 0. */
export interface Origin {
  readonly line: number;
  readonly row: number;
  readonly column: number;
}

/** One row of cells, with the first physical line it stands on and its row in a spreadsheet. */
export interface GridRow {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
  /** What a workbook's cell holds as a true number, by column: nothing about it is a convention. */
  readonly values?: readonly (number | undefined)[];
  /** Columns that got their cell from a merge that begins elsewhere. */
  readonly merged?: ReadonlySet<number>;
  /** Columns whose formula was saved without its value. */
  readonly unvalued?: ReadonlySet<number>;
  /** Columns whose cell is a true number shown as per cent: `85.5%`, whatever the convention of the file. */
  readonly percents?: ReadonlySet<number>;
  readonly isHidden?: boolean;
  /** By column, in a row that was put together from cells of other places. */
  readonly origins?: readonly (Origin | undefined)[];
}

export type Excerpt = NonNullable<SourceSpan['excerpt']>;

/** What a table is read from, whatever it was: rows of cells, each with its place. */
export interface Grid {
  /** Text has cells that may be cut wrongly; a sheet has not. */
  readonly isText: boolean;
  /** Whether no cell of a text runs on over the end of its line. */
  readonly isFlat?: boolean;
  /** As the user knows it: `energy.csv`, `so-lieu.xlsx#Điện`. */
  readonly file: string;
  /** What parts the cells of a line, to write one for the user. */
  readonly delimiter: string;
  /** Rows that hold something; blank ones are none. */
  readonly rows: readonly GridRow[];
  /** Columns of a sheet that nobody sees. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Lines with a quote that is never closed, or only by that of a later row. */
  readonly unclosed: readonly {
    readonly line: number;
    readonly row: number;
    readonly text: string;
  }[];
  /** The line as it stands, with one cell of it marked, or all of it. */
  excerpt(line: number, column?: number): Excerpt;
}

/** The column's name in a spreadsheet: A … Z, AA … */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Where a cell of a row stands. */
export const originOf = ({ line, row, origins }: GridRow, column: number): Origin =>
  origins?.[column] ?? { line, row, column };

/** Every line that a row has a cell on. */
export const linesOf = ({ line, origins }: GridRow): readonly number[] =>
  origins ? origins.flatMap((at) => at?.line ?? []) : [line];
