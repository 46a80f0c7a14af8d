import type { Grid, GridRow } from '../grid/grid.js';
import type { TableForm } from '../table/spec.js';
import { nameColumns } from './columns.js';
import type { FoundGroups, Group } from './find-groups.js';
import type { Layout, TotalClaim } from './layout.js';
import { isFitting } from './long.js';
import { isTotalLabel } from './total-label.js';
import { emptyRow, place, says } from './wide-rows.js';
import { withYears, yearColumn } from './year-of-month.js';

/** Lays out a table whose items stand side by side: one row for each month and item that says something. */
export function layOutGroups(
  spec: TableForm,
  grid: Grid,
  found: FoundGroups,
  body: readonly GridRow[],
): Layout {
  const heading = { row: found.lower, at: found.at, titles: found.beside };
  const plain = { ...heading, constants: [], months: [] };
  const year = yearColumn(plain);
  const inGroups = found.groups.flatMap(({ columns }) => columns.map(({ index }) => index));
  const except = new Set(year === undefined ? inGroups : [...inGroups, year]);
  const named = nameColumns(spec, grid, plain, body, except);
  const width =
    Math.max(
      ...inGroups,
      found.beside.findLastIndex(({ text }) => text !== ''),
    ) + 1;
  const fits = body.filter((row) => isFitting(row, width, grid.isText));
  const isTotal = (row: GridRow): boolean =>
    [...found.beside.keys()].some((index) => isTotalLabel((row.cells[index] ?? '').trim()));
  const dated = withYears(fits, named.columns.get('month'), year);
  const measures = found.groups.flatMap(({ columns }) => columns.map(({ measure }) => measure));
  const names = new Set([...named.columns.keys(), found.item, 'unit', ...measures]);
  const columns = new Map([...names].map((name, index) => [name, index]));
  const put = (row: GridRow, group: Group) => groupRow(row, group, found, named.columns, columns);
  const rows = dated.filter((row) => !isTotal(row));
  return {
    heading: {
      record: found.lower,
      above: found.upper,
      width,
      columns,
      titles: new Map([...named.titles, ...moneyTitles(spec, found.groups)]),
      constants: new Map(),
      units: moneyUnit(spec, found.groups),
    },
    rows: rows.flatMap((row) =>
      found.groups.filter((group) => saysOf(row, group)).map((group) => put(row, group)),
    ),
    claims: found.groups.flatMap((group) => claimsOf(group, dated, isTotal, put)),
    misfits: body.filter((row) => !fits.includes(row)),
    count: body.length - fits.length + rows.length,
    totals: fits.length - rows.length,
    diagnostics: named.diagnostics,
  };
}

const saysOf = (row: GridRow, { columns }: Group): boolean =>
  columns.some(({ index }) => says(row, index));

/** The row of one item, each cell with its place. */
function groupRow(
  row: GridRow,
  group: Group,
  { item, upper, lower, counted }: FoundGroups,
  beside: ReadonlyMap<string, number>,
  columns: ReadonlyMap<string, number>,
): GridRow {
  const draft = emptyRow(row, columns.size);
  const at = (name: string): number => columns.get(name) as number;
  for (const [name, index] of beside) place(draft, at(name), row, index);
  place(draft, at(item), upper, group.index, group.word);
  for (const { measure, index, unit } of group.columns) {
    place(draft, at(measure), row, index);
    if (measure === counted) place(draft, at('unit'), lower, index, unit ?? '');
  }
  return { ...draft, merged: ownMerges(draft.merged, at(item), at('unit')) };
}

/** The title of an item is merged over its columns, and no number. */
const ownMerges = (merged: ReadonlySet<number>, ...titles: readonly number[]) =>
  new Set([...merged].filter((index) => !titles.includes(index)));

/** What stands above the money of the first item speaks for that of all. */
const moneyTitles = (spec: TableForm, groups: readonly Group[]): [string, string][] =>
  groups
    .flatMap(({ columns }) => columns)
    .filter(({ measure }) => measure !== spec.unitOf)
    .map(({ measure, text }): [string, string] => [measure, text])
    .reverse();

/** The unit that stands below every item; it is the same in all. */
function moneyUnit(spec: TableForm, groups: readonly Group[]): ReadonlyMap<string, string> {
  const all = groups.flatMap(({ columns }) => columns);
  return new Map(
    all.flatMap(({ measure, unit }) =>
      measure !== spec.unitOf && unit !== undefined ? [[measure, unit] as const] : [],
    ),
  );
}

/** The totals of one item, each with the rows above it: all, or those since the total before. */
function claimsOf(
  group: Group,
  rows: readonly GridRow[],
  isTotal: (row: GridRow) => boolean,
  put: (row: GridRow, group: Group) => GridRow,
): TotalClaim[] {
  const claims: TotalClaim[] = [];
  const above: GridRow[] = [];
  let since = 0;
  for (const row of rows.filter((one) => saysOf(one, group))) {
    const laid = put(row, group);
    if (!isTotal(row)) {
      above.push(laid);
      continue;
    }
    const parts = [above.slice(since), above.slice()];
    for (const { measure } of group.columns) claims.push({ row: laid, column: measure, parts });
    since = above.length;
  }
  return claims;
}
