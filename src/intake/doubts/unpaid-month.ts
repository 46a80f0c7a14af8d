import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item } from './items.js';

/** Fewer rows that were paid for are no habit. */
const FEWEST_PAID = 8;
/** More rows of no cost are a change of contract. */
const MOST_UNPAID = 2;

/** A row or two that cost nothing, of an item that is paid for in every other month: blank rather than 0, perhaps. */
export const unpaidMonths = ({ items, span }: Evidence): Diagnostic[] =>
  items.flatMap((item) =>
    unpaidRows(item).map(({ at, value }) => {
      const { table, name, unit } = item;
      return diagnose('SX2529', span(table, at, 'cost'), { item: name, value: value ?? 0, unit });
    }),
  );

function unpaidRows({ costColumn, rows, priced }: Item): Item['rows'] {
  if (costColumn !== 'cost' || priced.length < FEWEST_PAID) return [];
  const used = rows.filter(({ value, revenue }) => value !== null && value > 0 && !revenue);
  const unpaid = used.filter(({ cost }) => cost === 0);
  const isHabit = unpaid.length + priced.length === used.length;
  return isHabit && unpaid.length <= MOST_UNPAID ? unpaid : [];
}
