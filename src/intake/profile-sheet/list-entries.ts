import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { JsonPath } from '../json/scan-json.js';
import type { ListColumn } from '../vocabulary/profile-lists.js';
import { blankMarks } from '../vocabulary/words.js';
import type { SheetRow } from '../workbook/workbook.js';
import { type CellPlacer, type FilledCell, filledCells } from './cell-place.js';
import type { Entry } from './entry.js';
import type { ListTable } from './find-parts.js';
import type { CellReader } from './read-cell.js';
import { readCell } from './read-cell.js';

type Found = Entry | { readonly diagnostic: Diagnostic };

/** The values of all lists; an array goes on where the same list stands a second time. */
export function listEntries(
  tables: readonly ListTable[],
  place: CellPlacer,
  reader: Pick<CellReader, 'words'>,
): Found[] {
  const counts = new Map<string, number>();
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const index = counts.get(table.list.path) ?? 0;
      const found = rowEntries(table, row, index, place, reader);
      if (found.some((each) => !('diagnostic' in each))) counts.set(table.list.path, index + 1);
      return [...found, ...astray(table, row, place)];
    }),
  );
}

/** What stands in a row of a list, but below no heading. */
const astray = ({ headed }: ListTable, row: SheetRow, place: CellPlacer): Found[] =>
  filledCells(row)
    .filter(({ column }) => !headed.has(column))
    .map((cell) => ({ diagnostic: diagnose('SX1108', place(cell), { raw: cell.text }) }));

function rowEntries(
  { list, columns }: ListTable,
  row: SheetRow,
  index: number,
  place: CellPlacer,
  reader: Pick<CellReader, 'words'>,
): Found[] {
  const cells = new Map(
    [...columns].flatMap(([column, { column: at }]) => {
      const text = (row.cells[at] ?? '').trim();
      const isBlank = text === '' || blankMarks.has(text);
      return isBlank ? [] : [[column, { row, column: at, text }] as const];
    }),
  );
  if (cells.size === 0) return [];
  const path: (string | number)[] = list.path.split('.');
  const keys = list.columns.slice(0, list.keys);
  for (const key of keys) {
    const cell = cells.get(key);
    if (!cell) {
      const at = { row, column: columns.get(key)?.column ?? 0 };
      const column = { vi: firstOf(key.vi), en: firstOf(key.en) };
      return [{ diagnostic: diagnose('SX2011', place(at, list.path), { column }) }];
    }
    path.push(String(readCell(cell, key, { ...reader, decimal: null }).value));
  }
  if (keys.length === 0) path.push(index);
  return valueEntries(path, list.columns.slice(list.keys), cells);
}

const firstOf = (names: string): string => names.split('|')[0] as string;

function valueEntries(
  path: JsonPath,
  columns: readonly ListColumn[],
  cells: ReadonlyMap<ListColumn, FilledCell>,
): Entry[] {
  const named = new Set([...cells.keys()].map(({ at }) => at));
  const [name] = cells.values();
  return columns.flatMap((column) => {
    const value = cells.get(column);
    if (!value || !name) return [];
    return [{ path: [...path, ...within(column.at, named)], name, value, holds: column }];
  });
}

/** As with the plant's own name: one name is the name, two are that of either language. */
function within(at: string, named: ReadonlySet<string>): string[] {
  if (at === '') return [];
  if (at === 'name' && named.has('name.en')) return ['name', 'vi'];
  if (at === 'name.en' && !named.has('name')) return ['name'];
  return at.split('.');
}
