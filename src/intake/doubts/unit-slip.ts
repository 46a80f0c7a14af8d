import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item, ItemRow } from './items.js';
import { median } from './statistics.js';
import { isOneGroup, usualGroup } from './usual.js';

/** kWh and MWh, kg and t; kg and tạ; a slipped comma; kWh and MJ. */
const slips = [1000, 100, 10, 3.6] as const;

/** How near the mended price must fall to the usual one. */
const NEAR = 0.2;

/** Fewer prices than this are no habit to depart from. */
const FEWEST = 4;

/**
 * A row whose price departs from the usual one of its item and tariff period by a factor that units
 * are confused by, and falls back to it once mended. Whether the quantity or the money slipped is
 * told by which of them comes back among its neighbours. What is usual is the largest group of prices,
 * so that a block of slipped rows does not hide itself.
 */
export const unitSlips = ({ items, facility, span }: Evidence): Diagnostic[] =>
  items.flatMap((item) => slipsIn(item, facility.currency ?? 'VND', span));

interface Priced {
  readonly value: number;
  readonly cost: number;
}

const isPriced = (row: ItemRow): row is ItemRow & Priced =>
  row.value !== null && row.value > 0 && row.cost !== null && row.cost > 0;

function slipsIn(item: Item, currency: string, span: Evidence['span']): Diagnostic[] {
  const { table, name, unit, costColumn } = item;
  const rows = item.rows.filter(isPriced);
  if (costColumn === null || rows.length < FEWEST) return [];
  const prices = rows.map(({ cost, value }) => cost / value);
  if (isOneGroup(prices)) return [];
  const usualRows = usualGroup(prices);
  if (usualRows.length === rows.length) return [];
  const price = median(usualRows.map((index) => prices[index] as number));
  const usual = median(usualRows.map((index) => (rows[index] as Priced).value));
  return rows.flatMap(({ value, cost, line }) => {
    const factor = slipOf(cost / value / price);
    if (factor === undefined) return [];
    const isQuantity = distance(value * factor, usual) < distance(value, usual);
    const slip = isQuantity
      ? { value, mended: value * factor, unit }
      : { value: cost, mended: cost / factor, unit: currency };
    const place = span(table, line, isQuantity ? 'quantity' : costColumn);
    return [diagnose('SX2503', place, { item: name, ...slip, price })];
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

const distance = (value: number, usual: number): number => Math.abs(Math.log(value / usual));
