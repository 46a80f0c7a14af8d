import type { GridRow } from '../grid/grid.js';
import type { TotalClaim } from './layout.js';
import { isAverageLabel } from './total-label.js';
import type { WideForm } from './wide-form.js';
import type { Item } from './wide-items.js';
import { place, says } from './wide-rows.js';

type Rows = ReadonlyMap<Item, readonly GridRow[]>;

/** Totals at the foot: for each month the rows of all items, or of those since the total before. */
export function totalsBelow(items: readonly Item[], put: Rows): TotalClaim[] {
  const claims: TotalClaim[] = [];
  const above: GridRow[] = [];
  let since = 0;
  for (const item of items) {
    const rows = put.get(item) as readonly GridRow[];
    if (!item.isTotal) {
      above.push(...rows);
      continue;
    }
    for (const row of rows) {
      const ofMonth = (from: number) => above.slice(from).filter(isOfMonth(row));
      for (const column of item.rows.keys())
        claims.push({ row, column, parts: [ofMonth(since), ofMonth(0)] });
    }
    if (rows.length > 0) since = above.length;
  }
  return claims;
}

/** The month stands in the first column of the rows that were put together. */
const isOfMonth =
  ({ cells: [month] }: GridRow) =>
  ({ cells }: GridRow): boolean =>
    cells[0] === month;

/** Totals at the right: for each line its months, or those since the total before. */
export const totalsAcross = (items: readonly Item[], put: Rows, form: WideForm): TotalClaim[] =>
  items.flatMap((item) =>
    [...item.rows].flatMap(([column, line]) =>
      form.totals
        .filter((index) => !isAverageLabel(form.found.titles[index]?.text ?? ''))
        .filter((index) => says(line, index))
        .flatMap((index, at) => {
          const rows = put.get(item) as readonly GridRow[];
          const [first] = rows;
          if (!first) return [];
          const before = form.totals[at - 1] ?? -1;
          const within = (from: number) =>
            rows.filter(({ origins }) => {
              const column = origins?.[0]?.column ?? 0;
              return column > from && column < index;
            });
          const row = totalRow(first, form.columns.get(column) as number, line, index);
          return [{ row, column, parts: [within(before), within(-1), rows] }];
        }),
    ),
  );

/** The words of the item, and in the place of the measure the total. */
function totalRow(first: GridRow, at: number, line: GridRow, index: number): GridRow {
  const row = {
    ...first,
    cells: [...first.cells],
    values: [...(first.values ?? [])],
    merged: new Set<number>(),
    unvalued: new Set<number>(),
    percents: new Set<number>(),
    origins: [...(first.origins ?? [])],
  };
  place(row, at, line, index);
  return row;
}
