import type { ProfileField } from '../vocabulary/profile-fields.js';
import { type ListColumn, type ProfileList, profileLists } from '../vocabulary/profile-lists.js';
import type { SheetRow, WorkbookSheet } from '../workbook/workbook.js';
import { type FilledCell, filledCells } from './cell-place.js';
import {
  fieldNamed,
  isColumnTitle,
  isSectionTitle,
  listTitled,
  wordListNamed,
} from './field-names.js';
import { type FieldColumns, findColumns } from './find-columns.js';

/** One line of the sheet: a field and the cell of its value, which may hold nothing. */
interface FieldLine {
  readonly field: ProfileField;
  readonly name: FilledCell;
  readonly value: FilledCell | undefined;
}

/** Where the columns of a list stand, and its rows. */
export interface ListTable {
  readonly list: ProfileList;
  readonly columns: ReadonlyMap<ListColumn, FilledCell>;
  /** Columns below some word of the heading, whether it is known or not. */
  readonly headed: ReadonlySet<number>;
  readonly rows: SheetRow[];
}

/** The sheet, cut into what it says. */
export interface SheetParts {
  readonly fields: FieldLine[];
  readonly tables: ListTable[];
  /** Words of a list that stand in one cell behind its name. */
  readonly wordLists: {
    readonly list: ProfileList;
    readonly name: FilledCell;
    readonly value: FilledCell;
  }[];
  /** Names beside a value that nobody knows. */
  readonly unknown: FilledCell[];
  /** Values that stand in no column of values, or beside no name. */
  readonly astray: FilledCell[];
  /** Headings of lists that nobody knows. */
  readonly extra: FilledCell[];
  /** Titles of lists without a heading below. */
  readonly bare: { readonly list: ProfileList; readonly title: FilledCell }[];
}

/** The state of one walk down the sheet. */
interface Walk {
  readonly columns: FieldColumns;
  readonly parts: SheetParts;
  readonly rows: readonly SheetRow[];
  /** The list whose rows are read. */
  table: ListTable | null;
  /** The list whose title was the last row. */
  titled: { readonly list: ProfileList; readonly title: FilledCell } | null;
  isBegun: boolean;
}

/** Cuts the sheet into fields and lists; titles, remarks beside the values and blank rows are left aside. */
export function findParts({ rows }: WorkbookSheet): SheetParts {
  const columns = findColumns(rows);
  const parts: SheetParts = {
    fields: [],
    tables: [],
    wordLists: [],
    unknown: [],
    astray: [],
    extra: [],
    bare: [],
  };
  const start = columns.heading ? rows.indexOf(columns.heading) + 1 : 0;
  const below = rows.slice(start);
  const isBegun = columns.heading !== null;
  const walk: Walk = { columns, parts, rows: below, table: null, titled: null, isBegun };
  for (const [at, row] of below.entries()) {
    const cells = filledCells(row);
    if (cells.length > 0) walkRow(walk, at, cells);
  }
  closeTitle(walk);
  return parts;
}

function walkRow(walk: Walk, at: number, cells: readonly FilledCell[]): void {
  if (walkTitle(walk, cells) || walkHeading(walk, cells)) return;
  closeTitle(walk);
  if (walkField(walk, cells)) return;
  if (walk.table && !isTitleOfWhatFollows(walk, at, cells))
    walk.table.rows.push((cells[0] as FilledCell).row);
  else walkOther(walk, cells);
}

function closeTitle(walk: Walk): void {
  if (walk.titled) walk.parts.bare.push(walk.titled);
  walk.titled = null;
}

/** A cell alone in its row that is the title of a list or of a section. */
function walkTitle(walk: Walk, [title, ...others]: readonly FilledCell[]): boolean {
  if (!title || others.length > 0) return false;
  const list = listTitled(title.text);
  // One word may be the title of a list and its only heading.
  if (list && !(walk.titled?.list === list)) {
    closeTitle(walk);
    walk.titled = { list, title };
    walk.table = null;
    return true;
  }
  if (!isSectionTitle(title.text)) return false;
  closeTitle(walk);
  walk.table = null;
  return true;
}

function walkHeading(walk: Walk, cells: readonly FilledCell[]): boolean {
  const lists = walk.titled ? [walk.titled.list] : profileLists;
  for (const list of lists) {
    const columns = columnsIn(list, cells, walk.titled !== null);
    if (!columns) continue;
    walk.table = { list, columns, headed: new Set(cells.map(({ column }) => column)), rows: [] };
    walk.parts.tables.push(walk.table);
    const known = [...columns.values()];
    walk.parts.extra.push(...cells.filter((cell) => !known.includes(cell)));
    walk.titled = null;
    walk.isBegun = true;
    return true;
  }
  return false;
}

/** The columns of a list, where these cells are its heading: all that it has keys for, and one more. */
function columnsIn(
  list: ProfileList,
  cells: readonly FilledCell[],
  isTitled: boolean,
): ListTable['columns'] | undefined {
  const columns = new Map<ListColumn, FilledCell>();
  for (const column of list.columns) {
    const cell = cells.find(
      (one) => isColumnTitle(one.text, column, isTitled) && ![...columns.values()].includes(one),
    );
    if (cell) columns.set(column, cell);
  }
  const needed = list.columns.slice(0, Math.max(1, list.keys));
  const isWhole = needed.every((column) => columns.has(column));
  const fewest = Math.min(list.columns.length, needed.length + (isTitled ? 0 : 1));
  const isAlone = list.columns.length > 1 || cells.length === 1 || isTitled;
  return isWhole && columns.size >= fewest && isAlone ? columns : undefined;
}

/** A line whose name is known. It ends the list above it. */
function walkField(walk: Walk, cells: readonly FilledCell[]): boolean {
  const name = cells.find(({ column }) => column === walk.columns.field);
  const value = cells.find(({ column }) => column === walk.columns.value);
  const field = name && fieldNamed(name.text);
  const list = name && value && wordListNamed(name.text);
  if (!name || !(field || list)) return false;
  if (field) walk.parts.fields.push({ field, name, value });
  else if (list && value) walk.parts.wordLists.push({ list, name, value });
  if (!value) noteAstray(walk, cells, name);
  walk.table = null;
  walk.isBegun = true;
  return true;
}

/** A value that stands beside the column of values, where no heading says what stands there. */
function noteAstray(walk: Walk, cells: readonly FilledCell[], name: FilledCell): void {
  const first = cells.find(({ column }) => column > name.column);
  if (walk.columns.heading === null && first) walk.parts.astray.push(first);
}

/** A cell alone behind a blank row, with a field or a heading right below it. */
function isTitleOfWhatFollows(
  { rows, columns }: Walk,
  at: number,
  cells: readonly FilledCell[],
): boolean {
  const [row, before, next] = [rows[at], rows[at - 1], rows[at + 1]];
  if (cells.length > 1 || !row || !next || next.row !== row.row + 1) return false;
  if (before && before.row === row.row - 1) return false;
  const below = filledCells(next);
  return (
    below.some(({ text, column }) => column === columns.field && fieldNamed(text)) ||
    profileLists.some((list) => columnsIn(list, below, false))
  );
}

/** What is neither: a title, a name that nobody knows, or a value without a name. */
function walkOther(walk: Walk, cells: readonly FilledCell[]): void {
  walk.table = null;
  const name = cells.find(({ column }) => column === walk.columns.field);
  const value = cells.find(({ column }) => column === walk.columns.value);
  if (name && value) walk.parts.unknown.push(name);
  else if (value && walk.isBegun) walk.parts.astray.push(value);
}
