import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item, PricedRow } from './items.js';

/** Rates of VAT; of clean water too. [%] */
const rates = [8, 10] as const;
const rateOfWater = 5;
/** How near prices must come to each other, with VAT or without. [%] */
const NEAR = 0.3;
/** Rows on either side that must agree. */
const SIDE = 3;
/** More rows than these are a price that rose. */
const MOST = 4;

/**
 * A few rows whose price lies above an otherwise unmoved one by exactly a rate of VAT, and falls back
 * to it: bills that were entered with the tax.
 */
export const vatAmong = (evidence: Evidence): Diagnostic[] =>
  evidence.items.flatMap((item) => {
    if (item.costColumn !== 'cost') return [];
    const rows = item.priced.toSorted((a, b) =>
      a.month < b.month ? -1 : a.month > b.month ? 1 : 0,
    );
    return rows.length > 2 * SIDE ? runsIn(item, rows, evidence) : [];
  });

function runsIn(item: Item, rows: readonly PricedRow[], { span }: Evidence): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (let from = SIDE; from + SIDE < rows.length; from++) {
    const run = runFrom(rows, from, item.table === 'water' ? [rateOfWater, ...rates] : rates);
    const first = rows[from];
    if (!run || !first) continue;
    const months = rows.slice(from, run.to).map(({ month }) => month);
    const place = span(item.table, first.at, 'cost');
    found.push(diagnose('SX2525', place, { item: item.name, rate: run.rate, months }));
    from = run.to;
  }
  return found;
}

/** Where the rows from one on lie a rate above those before it, up to others that lie where those do. */
function runFrom(
  rows: readonly PricedRow[],
  from: number,
  allowed: readonly number[],
): { readonly rate: number; readonly to: number } | undefined {
  const base = rows[from - 1]?.price ?? 0;
  const percent = (at: number): number => ((rows[at]?.price ?? 0) / base - 1) * 100;
  const isAt = (at: number, rate: number): boolean => Math.abs(percent(at) - rate) <= NEAR;
  const rate = allowed.find((one) => isAt(from, one));
  if (rate === undefined) return undefined;
  let to = from;
  while (to - from < MOST && isAt(to, rate)) to++;
  const beside = Array.from({ length: SIDE }, (_, at) => [from - 1 - at, to + at]).flat();
  return beside.every((at) => isAt(at, 0)) ? { rate, to } : undefined;
}
