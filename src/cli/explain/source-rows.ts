import { leafOf, type PlacedRow, type Tables } from '../../model/plant.js';

/** A row of any table: what a leaf of the provenance graph points at. */
export interface SourceRow extends PlacedRow {
  readonly month?: unknown;
  readonly [field: string]: unknown;
}

/** The rows that have a cell at a leaf, and the canonical column that it is of. */
interface SourceCell {
  readonly rows: readonly SourceRow[];
  readonly column: string;
}

/** A plant's rows are indexed once, as a figure rests on hundreds of its cells. */
const shelf = new WeakMap<Tables, ReadonlyMap<string, SourceCell>>();

/**
 * The rows that a cell gave, in order of months: a bill gives one for each of its months.
 *
 * @param leaf - `energy.csv:12:quantity`, or `energy.csv:6:G6` where months are columns.
 */
export function cellAt(tables: Tables, leaf: string): SourceCell | undefined {
  const index = shelf.get(tables) ?? indexOf(tables);
  shelf.set(tables, index);
  const across = index.get(leaf);
  if (across) return across;
  const [, place, column] = /^(.+:\d+):([^:]+)$/.exec(leaf) ?? [];
  const along = place === undefined ? undefined : index.get(place);
  return along && column !== undefined ? { ...along, column } : undefined;
}

/** Every row of every table, whatever its columns are. */
export const everyRow = (tables: Tables): readonly SourceRow[] =>
  Object.values(tables).flatMap(({ rows }) => rows as readonly unknown[] as readonly SourceRow[]);

/** By leaf where months are columns, else by line. */
function indexOf(tables: Tables): ReadonlyMap<string, SourceCell> {
  const index = new Map<string, { rows: SourceRow[]; column: string }>();
  const add = (key: string, row: SourceRow, column: string): void => {
    const there = index.get(key);
    if (there === undefined) index.set(key, { rows: [row], column });
    else there.rows.push(row);
  };
  for (const row of everyRow(tables))
    if (row.cells)
      for (const column of Object.keys(row.cells)) add(leafOf(row, column), row, column);
    else add(`${row.file}:${row.line}`, row, '');
  return index;
}
