import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item, ItemRow } from './items.js';
import { median } from './statistics.js';

/** A unit price of about 1, where money and quantity may well be equal. */
const isAboutOne = (price: number): boolean => price > 0.2 && price < 5;

/** So many rows at a price of 1 are doubted by themselves. */
const FEWEST = 3;

/** Money that repeats the quantity beside it: one of the two was copied over. One doubt for an item. */
export const repeatedAsCost = ({ items, span, facility }: Evidence): Diagnostic[] =>
  items.flatMap((item) => {
    const { table, name, costColumn, rows } = item;
    const equal = rows.filter(isEqual);
    const [first] = equal;
    if (!first || costColumn === null || mayBeOne(item, equal.length, facility.currency)) return [];
    const lines = equal.map(({ at }) => at.line);
    return [diagnose('SX2519', span(table, first.at, costColumn), { item: name, lines })];
  });

const isEqual = ({ value, cost }: ItemRow): boolean =>
  value !== null && value > 0 && value === cost;

/** The other rows tell whether a price of 1 may be; nothing costs one đồng, if it stands there more than once. */
function mayBeOne({ rows }: Item, equal: number, currency = 'VND'): boolean {
  const prices = rows.flatMap((row) =>
    row.value && row.cost && !isEqual(row) ? row.cost / row.value : [],
  );
  if (prices.length > 0) return isAboutOne(median(prices));
  return currency !== 'VND' || equal < FEWEST;
}
