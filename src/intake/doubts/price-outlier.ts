import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { monthNumber } from '../../model/month.js';
import type { Evidence } from './evidence.js';
import type { Item, PricedRow } from './items.js';
import { median, NORMAL } from './statistics.js';
import { slippedRows } from './unit-slip.js';

/** A price off by less is a market's. */
const LEAST = Math.log(1.5);
/** How far beyond every price around it one must lie: where a market moved, others moved with it. */
const BEYOND = Math.log(1.25);
const DEVIATIONS = 8;
/** The months on either side that a price is held against, and how many of them must be known. */
const SIDE = 6;
const FEWEST = 8;

/** The logarithm of a price, and of those of the months around it. */
interface Held {
  readonly row: PricedRow;
  readonly price: number;
  readonly usual: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Rows whose unit price departs from that of the months around by more than a market does: quantity
 * or money is wrong. Rows that slipped by a factor of units are no measure for the others.
 */
export const priceOutliers = (evidence: Evidence): Diagnostic[] =>
  evidence.items.flatMap((item) => outliersIn(item, evidence));

function outliersIn(item: Item, { span }: Evidence): Diagnostic[] {
  const { table, name, unit, costColumn } = item;
  const priced = item.priced;
  if (costColumn === null || !isWide(priced)) return [];
  const slipped = new Set(slippedRows(item).map(({ row }) => row.at));
  const held = heldAgainst(priced.filter(({ at }) => !slipped.has(at)));
  const noise = NORMAL * median([0, ...held.map(({ price, usual }) => Math.abs(price - usual))]);
  const limit = Math.max(LEAST, DEVIATIONS * noise);
  return held
    .filter((one) => isBeyond(one, limit))
    .map(({ row, usual }) => {
      const place = span(table, row.at, costColumn);
      const args = { item: name, price: row.price, usual: Math.exp(usual), unit };
      return diagnose('SX2524', place, args, [span(table, row.at, 'quantity')]);
    });
}

const isBeyond = ({ price, usual, low, high }: Held, limit: number): boolean =>
  Math.abs(price - usual) > limit && (price > high + BEYOND || price < low - BEYOND);

/** Whether any two prices lie so far apart that one of them may be doubted. */
function isWide(rows: readonly PricedRow[]): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const { price } of rows) {
    if (price < low) low = price;
    if (price > high) high = price;
  }
  return rows.length > FEWEST && high > low * Math.exp(LEAST);
}

/** Every row beside the months around it, where enough of these are known. */
function heldAgainst(rows: readonly PricedRow[]): Held[] {
  const months = monthlyPrices(rows);
  return rows.flatMap((row) => {
    const at = monthNumber(row.month);
    const others = months.filter(([month]) => month !== at);
    const near = others.filter(([month]) => Math.abs(month - at) <= SIDE);
    const prices = (near.length < FEWEST ? others : near).map(([, price]) => price);
    if (prices.length < FEWEST) return [];
    const [low, high] = [Math.min(...prices), Math.max(...prices)];
    return [{ row, price: Math.log(row.price), usual: median(prices), low, high }];
  });
}

/** The logarithm of the middle price of each month. */
function monthlyPrices(rows: readonly PricedRow[]): (readonly [month: number, price: number])[] {
  const byMonth = new Map<number, number[]>();
  for (const { month, price } of rows) {
    const at = monthNumber(month);
    const prices = byMonth.get(at);
    if (prices) prices.push(price);
    else byMonth.set(at, [price]);
  }
  return [...byMonth].map(([month, prices]) => [month, Math.log(median(prices))] as const);
}
