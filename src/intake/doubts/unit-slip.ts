import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item, PricedRow } from './items.js';
import { distance, FEWEST_PRICES, mended, slips } from './slip.js';
import { median } from './statistics.js';
import { withSuggestion } from './suggestion.js';
import { isOneGroup, usualGroup } from './usual.js';

/** How near the mended price must fall to the usual one. */
const NEAR = 0.2;

/**
 * A row whose price departs from the usual one of its item and tariff period by a factor that units
 * are confused by, and falls back to it once mended. Whether the quantity or the money slipped is
 * told by which of them comes back among its neighbours. What is usual is the largest group of prices,
 * so that a block of slipped rows does not hide itself.
 */
export const unitSlips = (evidence: Evidence): Diagnostic[] =>
  evidence.items.flatMap((item) => slipsIn(item, evidence));

function slipsIn(item: Item, { facility, span, multiplied }: Evidence): Diagnostic[] {
  const { table, name, unit, costColumn } = item;
  if (costColumn === null) return [];
  return slippedRows(item).map(({ row, factor, price, isQuantity }) => {
    const { value, cost, at } = row;
    const slip = isQuantity
      ? { value, mended: mended(value, factor), unit }
      : { value: cost, mended: mended(cost, 1 / factor), unit: facility.currency ?? 'VND' };
    const column = isQuantity ? 'quantity' : costColumn;
    const doubt = diagnose('SX2503', span(table, at, column), { item: name, ...slip, price });
    const mending = multiplied(table, at, column, isQuantity ? factor : 1 / factor);
    return withSuggestion(doubt, mending);
  });
}

/** A row that slipped against the price of the others. */
interface Slipped {
  readonly row: PricedRow;
  /** What its quantity must be multiplied by, or its money divided by. */
  readonly factor: number;
  /** The usual price. */
  readonly price: number;
  readonly isQuantity: boolean;
}

/** Rows of an item whose price is off by a factor that units are confused by. */
export function slippedRows(item: Item): Slipped[] {
  const rows = item.priced;
  if (rows.length < FEWEST_PRICES) return [];
  const prices = rows.map(({ price }) => price);
  if (isOneGroup(prices)) return [];
  const usualRows = usualGroup(prices);
  if (usualRows.length === rows.length) return [];
  const price = median(usualRows.map((index) => prices[index] as number));
  const usual = median(usualRows.map((index) => (rows[index] as PricedRow).value));
  return rows.flatMap((row) => {
    const factor = slipOf(row.price / price);
    if (factor === undefined) return [];
    const isQuantity = distance(row.value * factor, usual) < distance(row.value, usual);
    return [{ row, factor, price, isQuantity }];
  });
}

/** What the quantity must be multiplied by, where the price is off by a factor of confusion. */
function slipOf(ratio: number): number | undefined {
  for (const slip of slips) {
    if (Math.abs(ratio / slip - 1) <= NEAR) return slip;
    if (Math.abs(ratio * slip - 1) <= NEAR) return 1 / slip;
  }
  return undefined;
}
