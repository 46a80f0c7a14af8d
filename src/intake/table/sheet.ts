import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { DiagnosticArgs, DiagnosticCode } from '../../model/diagnostic-codes.js';
import type { Carrier } from '../../model/library.js';
import type { CellPlace, PlacedRow, TableName } from '../../model/plant.js';
import type { DayOrder } from '../cell/month.js';
import type { Decimal } from '../cell/number.js';
import type { Unit } from '../cell/unit.js';
import { columnLetters, type Grid, type GridRow, type Origin } from '../grid/grid.js';
import type { Setting } from '../profile/setting.js';

/** Which column means what, taken from the heading. */
export interface Heading {
  readonly record: GridRow;
  /** The row above it, where items stand over their own columns. */
  readonly above?: GridRow;
  /** How many cells a row has; empty headings at the end do not count. */
  readonly width: number;
  /** Where each canonical column stands in the rows that are read, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** The words above a column as they stand in the file, where these are not its canonical name. */
  readonly titles: ReadonlyMap<string, string>;
  /** The unit that a heading names, as written. */
  readonly units: ReadonlyMap<string, string>;
  /** The word of every row, by canonical column, where facility.json says it in place of a column. */
  readonly constants: ReadonlyMap<string, string>;
}

/** Names of a column by the cell as written, and by their plain spelling: the first one stands for all. */
interface Names {
  readonly byCell: Map<string, string>;
  readonly byName: Map<string, string>;
}

/** What was looked up before, by the text of the cell: the same few words fill a whole table. */
export interface Memo {
  readonly names: Map<string, Names>;
  readonly steps: Map<string, string>;
  readonly carriers: Map<string, Carrier>;
  readonly measures: Map<string, Measure>;
  readonly carrierMeasures: Map<string, Measure>;
  /** Rows by the line on which they begin; `null`: nobody has asked yet. */
  rowsByLine: ReadonlyMap<number, GridRow> | null;
  /** Rows that were put together, by the addresses of their cells; `null`: nobody has asked yet. */
  rowsByCells: ReadonlyMap<string, GridRow> | null;
  /** Years that some date of the file writes in full; `null`: nobody has asked yet. */
  fullYears: ReadonlySet<string> | null;
  isDayNoted: boolean;
}

export const emptyMemo = (names: Memo['names'] = new Map()): Memo => ({
  names,
  steps: new Map(),
  carriers: new Map(),
  measures: new Map(),
  carrierMeasures: new Map(),
  rowsByLine: null,
  rowsByCells: null,
  fullYears: null,
  isDayNoted: false,
});

/** Turns numbers of a row into its canonical unit. */
export interface Measure {
  readonly symbol: string;
  /** `null` stays unknown. */
  take(value: number | null): number | null;
}

/** A table that has been cut and understood, ready to be read row by row. */
export interface Sheet {
  readonly table: TableName;
  readonly grid: Grid;
  readonly heading: Heading;
  /** One row of the table each, in the order of {@link Heading.columns}. */
  readonly rows: readonly GridRow[];
  readonly setting: Setting;
  /** By ordinal of the column; `null`: nothing in it needs one, or nothing settles it. */
  readonly decimals: readonly (Decimal | null)[];
  /** Columns whose cells contradict each other about it, as many on either side. */
  readonly tied: ReadonlySet<number>;
  readonly dayOrder: DayOrder;
  /** Units of money columns, by ordinal. */
  readonly moneyUnits: ReadonlyMap<number, Unit>;
  readonly diagnostics: Diagnostic[];
  readonly memo: Memo;
}

type Place = Pick<GridRow, 'line' | 'row' | 'origins'>;

/** Where a cell stands; without a column, the whole row. */
export function spanOf(
  { grid, heading }: { readonly grid: Grid; readonly heading?: Heading },
  place: Place,
  column?: string | number,
): SourceSpan {
  const index = typeof column === 'string' ? heading?.columns.get(column) : column;
  if (heading && typeof column === 'string' && index === undefined) {
    const constant = heading.constants.get(column);
    if (constant !== undefined) return constantSpan(grid, heading, column, constant);
  }
  const at = index === undefined ? undefined : cellAt(place, index);
  if (typeof column !== 'string') return { ...placed(grid, place, at) };
  const title = heading?.titles.get(column);
  const { file, line, ...cell } = placed(grid, place, at);
  return { file, line, field: column, ...(title !== undefined && { title }), ...cell };
}

/** A word that no cell holds stands in facility.json, and counts from the heading on. */
const constantSpan = (
  grid: Grid,
  { record }: Heading,
  column: string,
  word: string,
): SourceSpan => ({
  ...placed(grid, record, undefined),
  field: column,
  title: `facility.json "=${word}"`,
});

/** In a row that was put together, a column may have no cell of its own. */
const cellAt = ({ line, row, origins }: Place, column: number): Origin | undefined =>
  origins ? origins[column] : { line, row, column };

/** Where a cell of a row of the model stands, for those who only have that row. */
export function spanAt(sheet: Sheet, at: PlacedRow, column: string): SourceSpan {
  const row = rowAt(sheet, at);
  return row ? spanOf(sheet, row, column) : { file: sheet.grid.file, line: at.line, field: column };
}

/** The row of the sheet that a row of the model was read from. */
export function rowAt(
  { rows, memo, heading }: Sheet,
  { line, cells }: PlacedRow,
): GridRow | undefined {
  if (cells) {
    memo.rowsByCells ??= new Map(
      rows.map((row) => [addressesOf(cellsOf(heading, row.origins ?? [])), row]),
    );
    return memo.rowsByCells.get(addressesOf(cells));
  }
  memo.rowsByLine ??= new Map(rows.map((row) => [row.line, row]));
  return memo.rowsByLine.get(line);
}

/** Where the cells of a row stand that was put together from several places, by canonical column. */
export function cellsOf(
  { columns }: Heading,
  origins: readonly (Origin | undefined)[],
): Record<string, CellPlace> {
  const cells: Record<string, CellPlace> = {};
  for (const [name, index] of columns) {
    const at = origins[index];
    if (at) cells[name] = { line: at.line, address: addressOf(at) };
  }
  return cells;
}

/** The month of all items stands in one cell, so it takes all cells to tell a row. */
const addressesOf = (cells: Readonly<Record<string, CellPlace>>): string =>
  Object.values(cells)
    .map(({ address }) => address)
    .join(' ');

/** `G6` */
const addressOf = ({ row, column }: Origin): string => `${columnLetters(column)}${row}`;

const placed = (grid: Grid, { line }: Place, at: Origin | undefined) =>
  at
    ? {
        file: grid.file,
        line: at.line,
        column: at.column + 1,
        cell: addressOf(at),
        excerpt: grid.excerpt(at.line, at.column),
      }
    : { file: grid.file, line, excerpt: grid.excerpt(line) };

/** Notes something about a cell of the sheet. */
export function report<C extends DiagnosticCode>(
  sheet: Sheet,
  code: C,
  place: Place,
  column: string | number | undefined,
  args: DiagnosticArgs[C],
  related?: readonly SourceSpan[],
): void {
  sheet.diagnostics.push(diagnose(code, spanOf(sheet, place, column), args, related));
}
