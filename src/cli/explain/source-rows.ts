import type { Tables } from '../../model/plant.js';

/** A row of any table: what a leaf of the provenance graph points at. */
export interface SourceRow {
  readonly file: string;
  readonly line: number;
  readonly month?: unknown;
  readonly [field: string]: unknown;
}

/** A plant's rows are indexed once, as a figure rests on hundreds of its cells. */
const shelf = new WeakMap<Tables, ReadonlyMap<string, readonly SourceRow[]>>();

/** The rows that one line of a file gave, in order of months; `place` is `energy.csv:12`. */
export function rowsAt(tables: Tables, place: string): readonly SourceRow[] {
  const index = shelf.get(tables) ?? indexOf(tables);
  shelf.set(tables, index);
  return index.get(place) ?? [];
}

/** Every row of every table, whatever its columns are. */
export const everyRow = (tables: Tables): readonly SourceRow[] =>
  Object.values(tables).flatMap(({ rows }) => rows as readonly unknown[] as readonly SourceRow[]);

function indexOf(tables: Tables): ReadonlyMap<string, readonly SourceRow[]> {
  const index = new Map<string, SourceRow[]>();
  for (const row of everyRow(tables)) {
    const place = `${row.file}:${row.line}`;
    const there = index.get(place);
    if (there === undefined) index.set(place, [row]);
    else there.push(row);
  }
  return index;
}
