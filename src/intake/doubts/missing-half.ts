import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item, ItemRow } from './items.js';

/**
 * A cost without its quantity, or a quantity without its cost. Not doubted: what is not bought (any
 * meter but a purchase), what brings money, and what costs nothing.
 */
export const missingHalves = ({ items, facility, span, column }: Evidence): Diagnostic[] =>
  items
    .filter((item) => isBought(item, facility))
    .flatMap(({ table, name, rows }) =>
      rows.filter(isHalf).map(({ line, value }) => {
        const missing = value === null ? 'quantity' : 'cost';
        const args = { item: name, missing: column(table, missing) };
        return diagnose('SX2504', span(table, line, missing), args);
      }),
    );

const isBought = ({ costColumn, meter }: Item, { meters }: Evidence['facility']): boolean =>
  costColumn === 'cost' && (meter === null || meters?.[meter]?.role === 'purchase');

const isHalf = ({ value, cost, revenue }: ItemRow): boolean =>
  (value === null) !== (cost === null) &&
  value !== 0 &&
  cost !== 0 &&
  (revenue === null || revenue === 0);
