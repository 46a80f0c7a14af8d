import type { SheetRow } from '../workbook/workbook.js';
import { type FilledCell, filledCells } from './cell-place.js';
import { fieldNamed, isFieldTitle, isValueTitle } from './field-names.js';

/** Where the two columns of the sheet stand. */
export interface FieldColumns {
  readonly field: number;
  readonly value: number;
  /** The row that names them; what stands above is a title. `null`: none does. */
  readonly heading: SheetRow | null;
}

/**
 * Finds the columns of fields and values: named by a heading, else the column in which most fields
 * stand, and the next one that holds something beside them.
 */
export function findColumns(rows: readonly SheetRow[]): FieldColumns {
  for (const row of rows) {
    const cells = filledCells(row);
    const field = cells.find(({ text }) => isFieldTitle(text));
    const value = cells.find(({ text }) => isValueTitle(text));
    if (field && value && field.column < value.column)
      return { field: field.column, value: value.column, heading: row };
  }
  const named = rows.map(namedIn).filter((cells) => cells !== undefined);
  const field = mostFrequent(named.map(([cell]) => cell.column)) ?? 0;
  const beside = named
    .filter(([cell]) => cell.column === field)
    .flatMap(([, ...others]) => others.map(({ column }) => column));
  return { field, value: beside.length === 0 ? field + 1 : Math.min(...beside), heading: null };
}

/** A known field, and what stands beside it in its row. */
function namedIn(row: SheetRow): [FilledCell, ...FilledCell[]] | undefined {
  const cells = filledCells(row);
  const at = cells.findIndex(({ text }) => fieldNamed(text));
  return at < 0 ? undefined : (cells.slice(at) as [FilledCell, ...FilledCell[]]);
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return numbers.find((number) => counts.get(number) === most);
}
