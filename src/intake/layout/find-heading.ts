import { monthHeadings } from '../cell/month-heading.js';
import type { Grid, GridRow } from '../grid/grid.js';
import { missingColumns, type TableForm } from '../table/spec.js';
import type { Constant } from './known-columns.js';
import { knownColumns } from './known-columns.js';
import type { Title, TitleReader } from './titles.js';

/** Titles of a form, its address and its signatures stand above the table, never more than this. [rows] */
export const SEARCHED = 40;

/** Fewer months side by side are the dates of one row. */
const FEWEST_MONTHS = 3;

/** A column that is a month. */
export interface MonthColumn {
  readonly index: number;
  readonly month: number;
  /** `null`: the heading does not say. */
  readonly year: number | null;
}

/** The row that names the columns, and what is understood of it. */
export interface FoundHeading {
  readonly row: GridRow;
  /** Its place among the rows of the grid. */
  readonly at: number;
  readonly titles: readonly Title[];
  /** What no column says, because facility.json says it of every row. */
  readonly constants: readonly Constant[];
  /** None where the months are rows. */
  readonly months: readonly MonthColumn[];
}

/**
 * Finds the row that names the columns: the first with all that the table needs; else the first
 * with months side by side; else the one of which most is understood.
 *
 * @param constants - What facility.json says of every row; no heading need name it.
 */
export function findHeading(
  spec: TableForm,
  { rows }: Grid,
  read: TitleReader,
  constants: readonly Constant[] = [],
): FoundHeading | undefined {
  const found: FoundHeading[] = [];
  for (const [at, row] of rows.slice(0, SEARCHED).entries()) {
    const titles = row.cells.map(read);
    const heading = { row, at, titles, constants, months: [] };
    if (missingColumns(spec, knownColumns(heading)).length === 0) return heading;
    found.push(heading);
  }
  const isDated = spec.calendar !== 'none';
  for (const heading of isDated ? found : []) {
    const months = monthsIn(heading.row);
    if (months.length >= FEWEST_MONTHS) return { ...heading, months };
  }
  const best = Math.max(...found.map(understood));
  return found.find((heading) => understood(heading) === best);
}

/** How many columns a row names; a single word may be anything. */
function understood({ titles }: FoundHeading): number {
  const columns = new Set(titles.map(({ column }) => column).filter((name) => name !== undefined));
  return columns.size > 1 ? columns.size : 0;
}

/** The months of a heading, in order of time; numbers that look like months are in no order. */
function monthsIn({ cells }: GridRow): MonthColumn[] {
  const months = monthHeadings(cells).flatMap((read, index) => (read ? [{ index, ...read }] : []));
  return months.every((one, at) => at === 0 || follows(months[at - 1] as MonthColumn, one))
    ? months
    : [];
}

/** Where no year is named, the months begin anew with January. */
const follows = (before: MonthColumn, after: MonthColumn): boolean =>
  before.year !== null && after.year !== null
    ? before.year * 12 + before.month < after.year * 12 + after.month
    : before.month < after.month || after.month === 1;
