import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item, PricedRow } from './items.js';
import { distance } from './slip.js';
import { median } from './statistics.js';

/** Fewer rows tell nothing of what is usual. */
const FEWEST = 5;
/** How near a value must come to what is usual of the other column. */
const NEAR = Math.log(3);
/** How far the two columns must lie apart for that to mean anything. */
const APART = Math.log(20);

/** A row whose quantity is as large as its neighbours' money, and whose money as their quantity. */
export const swappedCells = ({ items, span }: Evidence): Diagnostic[] =>
  items.flatMap((item) => {
    const { table, name, costColumn } = item;
    if (costColumn === null) return [];
    return swappedIn(item).map(({ at, value, cost }) =>
      diagnose('SX2526', span(table, at, 'quantity'), { item: name, value, cost }, [
        span(table, at, costColumn),
      ]),
    );
  });

function swappedIn(item: Item): PricedRow[] {
  const priced = item.priced;
  // Most items have no row in which the quantity outweighs the money, or none in which it does not.
  const heavy = priced.filter(({ value, cost }) => value > cost).length;
  if (priced.length < FEWEST || heavy === 0 || heavy === priced.length) return [];
  const quantity = median(priced.map(({ value }) => value));
  const money = median(priced.map(({ cost }) => cost));
  if (distance(quantity, money) < APART) return [];
  return priced.filter(
    ({ value, cost }) => distance(value, money) <= NEAR && distance(cost, quantity) <= NEAR,
  );
}
