import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item, ItemRow } from './items.js';

/**
 * Costs without their quantity, or quantities without their cost: one doubt of each for an item and
 * file, at the first row. Not doubted: what is not bought (any meter but a purchase), what brings
 * money, and what costs nothing.
 */
export const missingHalves = ({ items, facility, span, column }: Evidence): Diagnostic[] =>
  items
    .filter((item) => isBought(item, facility))
    .flatMap(({ table, name, rows }) =>
      [...halvesOf(rows)].map(([, { missing, halves }]) => {
        const [first] = halves as [ItemRow, ...ItemRow[]];
        const lines = [...new Set(halves.map(({ at }) => at.cells?.[missing]?.line ?? at.line))];
        const args = { item: name, missing: column(table, missing), lines };
        return diagnose('SX2504', span(table, first.at, missing), args);
      }),
    );

/** Rows of one file that lack the same half. */
interface Halves {
  readonly missing: 'quantity' | 'cost';
  readonly halves: ItemRow[];
}

function halvesOf(rows: readonly ItemRow[]): ReadonlyMap<string, Halves> {
  const found = new Map<string, Halves>();
  for (const row of rows.filter(isHalf)) {
    const missing = row.value === null ? 'quantity' : 'cost';
    const key = `${missing}\n${row.at.file}`;
    const known = found.get(key);
    if (known) known.halves.push(row);
    else found.set(key, { missing, halves: [row] });
  }
  return found;
}

const isBought = ({ costColumn, meter }: Item, { meters }: Evidence['facility']): boolean =>
  costColumn === 'cost' && (meter === null || meters?.[meter]?.role === 'purchase');

const isHalf = ({ value, cost, revenue }: ItemRow): boolean =>
  (value === null) !== (cost === null) &&
  value !== 0 &&
  cost !== 0 &&
  (revenue === null || revenue === 0);
