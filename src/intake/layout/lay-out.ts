import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { columnLetters, type Grid, type GridRow } from '../grid/grid.js';
import type { Setting } from '../profile/setting.js';
import { fileOf } from '../table/file-of.js';
import { spanOf } from '../table/sheet.js';
import { missingColumns, type TableForm } from '../table/spec.js';
import { constantFaults, constantsOf } from './constants.js';
import { endOfTable, hasDigit } from './end-of-table.js';
import { type FoundGroups, findGroups } from './find-groups.js';
import { type FoundHeading, findHeading } from './find-heading.js';
import { layOutGroups } from './groups.js';
import { knownColumns } from './known-columns.js';
import type { Layout } from './layout.js';
import { layOutLong } from './long.js';
import { moneyUnitAbove } from './title-unit.js';
import { type TitleReader, titleReader } from './titles.js';
import { layOutWide } from './wide.js';

/**
 * Finds the table in a grid and lays it out one row a month and item: titles above it, repeated
 * headings within and remarks below are set aside, months that are columns become rows.
 *
 * @returns `undefined` where the grid holds nothing.
 */
export function layOut(spec: TableForm, grid: Grid, setting: Setting): Layout | undefined {
  const read = titleReader(spec, setting, [grid.file, fileOf(spec.name)]);
  const found = findHeading(spec, grid, read, constantsOf(spec, setting, grid.file));
  if (!found) return undefined;
  // What facility.json says of every row has no place in a heading that names the items itself.
  const mayGroup = !isUnderstood(spec, found) && found.constants.length === 0;
  const groups = mayGroup ? findGroups(spec, grid, setting, read) : undefined;
  const layout = groups ? layOutGrouped(spec, grid, groups) : layOutFound(spec, grid, found, read);
  return withUnitAbove(spec, grid, layout, grid.rows.slice(0, (groups ?? found).at));
}

/** Money that no heading gives a unit is counted in that of the title, `ĐVT: 1.000 đồng`, and that is said. */
function withUnitAbove(
  spec: TableForm,
  grid: Grid,
  layout: Layout,
  above: readonly GridRow[],
): Layout {
  const stated = moneyUnitAbove(above);
  const { columns, units } = layout.heading;
  const open = spec.columns.filter(
    ({ name, holds }) => holds === 'money' && columns.has(name) && !units.has(name),
  );
  if (!stated || open.length === 0) return layout;
  const { unit, line, column } = stated;
  const note = diagnose('SX1218', spanOf({ grid }, line, column), { unit });
  const added = open.map(({ name }) => [name, unit] as const);
  return {
    ...layout,
    heading: { ...layout.heading, units: new Map([...units, ...added]) },
    diagnostics: [...layout.diagnostics, note],
  };
}

/** Whether the heading has all that the table needs, or months side by side. */
export const isUnderstood = (spec: TableForm, found: FoundHeading): boolean =>
  found.months.length > 0 || missingColumns(spec, knownColumns(found)).length === 0;

/** Items side by side, under a heading of two rows. */
function layOutGrouped(spec: TableForm, grid: Grid, found: FoundGroups): Layout {
  const below = grid.rows
    .slice(found.at + 1)
    .filter((row) => !isSame(row, found.upper) && !isSame(row, found.lower));
  const columns = found.groups.flatMap((group) => group.columns);
  const end =
    below.findLastIndex(({ cells }) => columns.some(({ index }) => hasDigit(cells[index]))) + 1 ||
    below.length;
  const body = below.slice(0, end);
  const layout = layOutGroups(spec, grid, found, body);
  const said = [
    ...remarks(grid, below.slice(end)),
    ...hiddenRows(grid, body),
    ...hiddenColumns(grid, found.lower, (at) => columns.some(({ index }) => index === at)),
  ];
  return { ...layout, diagnostics: [...layout.diagnostics, ...said] };
}

function layOutFound(spec: TableForm, grid: Grid, found: FoundHeading, read: TitleReader): Layout {
  const below = grid.rows.slice(found.at + 1).filter((row) => !isSame(row, found.row));
  const isWide = found.months.length > 0;
  const end = endOfTable(spec, found, below);
  const body = end === below.length ? below : below.slice(0, end);
  const layout = isWide
    ? layOutWide(spec, grid, found, body, read)
    : layOutLong(spec, grid, found, body);
  return {
    ...layout,
    diagnostics: [
      ...layout.diagnostics,
      ...constantFaults(spec, grid, found),
      ...remarks(grid, below.slice(end)),
      ...hiddenRows(grid, body),
      ...hiddenColumns(grid, found.row, isRead(found)),
    ],
  };
}

/** A heading that is printed again on every page. */
const isSame = ({ cells }: GridRow, heading: GridRow): boolean =>
  cells[0] === heading.cells[0] && cells.every((cell, index) => cell === heading.cells[index]);

/** What stands below the table and is no row of it. */
function remarks(grid: Grid, rows: readonly GridRow[]): Diagnostic[] {
  const [first] = rows;
  if (!first) return [];
  const text = first.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return [diagnose('SX1207', spanOf({ grid }, first), { text, rows: rows.length })];
}

/** Hidden rows count like others, and nobody who looks at the sheet sees them. */
function hiddenRows(grid: Grid, body: readonly GridRow[]): Diagnostic[] {
  const hidden = body.filter(({ isHidden }) => isHidden);
  const [first] = hidden;
  if (!first) return [];
  const rows = hidden.map(({ row }) => String(row));
  return [diagnose('SX1208', spanOf({ grid }, first), { rows })];
}

/** Columns are read where their heading is understood. */
const isRead =
  ({ titles, months }: FoundHeading) =>
  (index: number): boolean =>
    titles[index]?.column !== undefined || months.some((month) => month.index === index);

/** Hidden columns are read like others, and that is said. */
function hiddenColumns(grid: Grid, row: GridRow, isRead: (index: number) => boolean): Diagnostic[] {
  const hidden = [...(grid.hiddenColumns ?? [])].filter(isRead).sort((a, b) => a - b);
  const [first] = hidden;
  if (first === undefined) return [];
  const columns = hidden.map(columnLetters);
  return [diagnose('SX1213', spanOf({ grid }, row, first), { columns })];
}
