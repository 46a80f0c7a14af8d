import type { GridRow } from '../grid/grid.js';
import { isTotalLabel } from './total-label.js';

/** What one or more lines of a wide table tell of one item: a line of quantity, one of money. */
export interface Item {
  readonly isTotal: boolean;
  /** By canonical column of the measure. */
  readonly rows: ReadonlyMap<string, GridRow>;
  /** The line that speaks for the item. */
  readonly base: GridRow;
}

/** Words of these columns may differ between the lines of one item. */
const ownOfLine: ReadonlySet<string> = new Set(['unit', 'note']);

/**
 * Gathers the lines of each item, in the order of the file. A line of a measure that its item has
 * already begins the same item again, which will be found to stand twice.
 *
 * @param columns - Canonical columns beside the months, where they stand.
 * @param beside - All columns that are no months.
 */
export function itemsIn(
  body: readonly GridRow[],
  columns: ReadonlyMap<string, number>,
  beside: readonly number[],
  measureOf: (row: GridRow) => string,
  year: number | undefined,
): Item[] {
  const telling = [...columns].filter(([name]) => !ownOfLine.has(name)).map(([, index]) => index);
  const named = year === undefined ? telling : [...telling, year];
  const labelled = beside.filter((index) => index !== columns.get('meter'));
  const items: { isTotal: boolean; rows: Map<string, GridRow>; base: GridRow }[] = [];
  const open = new Map<string, (typeof items)[number]>();
  for (const row of body) {
    const cell = (index: number): string => (row.cells[index] ?? '').trim();
    const key = named.map(cell).join('\n');
    const measure = measureOf(row);
    const item = open.get(key);
    if (item && !item.rows.has(measure)) item.rows.set(measure, row);
    else {
      const isTotal = labelled.some((index) => isTotalLabel(cell(index)));
      const begun = { isTotal, rows: new Map([[measure, row]]), base: row };
      open.set(key, begun);
      items.push(begun);
    }
  }
  return items;
}
