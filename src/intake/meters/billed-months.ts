import type { Month } from '../../model/month.js';
import { leafOf, type PlacedRow } from '../../model/plant.js';

/** What the bills say of one month. */
export interface BilledMonth {
  /** `null`: a row of it is blank. */
  readonly bill: number | null;
  /** What the month has of each bill that runs over its end, by the bill. */
  readonly leaves: ReadonlyMap<string, number>;
}

interface BillRow extends PlacedRow {
  readonly month: Month;
  readonly quantity: number | null;
}

/** Adds rows up by month. One cell that gives rows of several months is a bill that was spread. */
export function billedMonthsOf(rows: readonly BillRow[]): ReadonlyMap<Month, BilledMonth> {
  const monthsOfLeaf = new Map<string, Set<Month>>();
  for (const row of rows) {
    const leaf = leafOf(row, 'quantity');
    const months = monthsOfLeaf.get(leaf) ?? new Set();
    monthsOfLeaf.set(leaf, months.add(row.month));
  }
  const billed = new Map<Month, { bill: number | null; leaves: Map<string, number> }>();
  for (const row of rows) {
    const { month, quantity } = row;
    const known = billed.get(month) ?? { bill: 0, leaves: new Map<string, number>() };
    billed.set(month, known);
    known.bill = known.bill === null || quantity === null ? null : known.bill + quantity;
    const leaf = leafOf(row, 'quantity');
    const isSpread = (monthsOfLeaf.get(leaf)?.size ?? 0) > 1;
    if (isSpread) known.leaves.set(leaf, (known.leaves.get(leaf) ?? 0) + (quantity ?? 0));
  }
  return billed;
}
