import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import type { PlacedRow } from '../../model/plant.js';
import type { Evidence } from './evidence.js';
import type { Item, ItemRow } from './items.js';

/**
 * How near the parts must come to the whole: registers differ by a per cent or two. Where few months
 * tell, nearly to the last digit.
 */
const NEAR = 0.03;
const CLOSE = 0.005;
const EXACT = 0.0001;
/** Fewer months tell little, so many tell surely. */
const FEW = 3;
const MANY = 6;

/** What a month says twice, perhaps. */
interface Side {
  sum: number | null;
  readonly rows: PlacedRow[];
}

interface Both {
  readonly whole: Side;
  readonly parts: Side;
}

/** Ways in which rows of one thing can be a whole, and others its parts. */
const ways: readonly ((item: Item) => boolean)[] = [
  ({ period }) => period !== null,
  ({ meter }) => meter !== null,
];

/**
 * Purchases that stand in a table as a whole and again in parts: the three tariff periods beside the
 * total of the bill, or two meters beside their sum. All rows add up, so the total is twice the truth.
 */
export function twiceCounted(evidence: Evidence): Diagnostic[] {
  const bought = [...groupsOf(evidence)].filter((items) => items.length > 1);
  return bought.flatMap((items) => {
    for (const isPart of ways) {
      const doubt = doubtOf(items, isPart, evidence);
      if (doubt) return [doubt];
    }
    return [];
  });
}

/** What is bought of one carrier or stream, by whatever meter and tariff period. */
function groupsOf({ items, facility }: Evidence): Iterable<Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { table, priceKey, meter } = item;
    if (table !== 'energy' && table !== 'water') continue;
    if (meter !== null && facility.meters?.[meter]?.role !== 'purchase') continue;
    const key = `${table}\n${priceKey}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups.values();
}

function doubtOf(
  items: readonly Item[],
  isPart: (item: Item) => boolean,
  { span }: Evidence,
): Diagnostic | undefined {
  const item = items.find((one) => !isPart(one));
  const months = monthsOf(items, isPart);
  const near = months.length < FEW ? EXACT : months.length < MANY ? CLOSE : NEAR;
  const twice = months.filter(([, both]) => isSame(both, near));
  const [first] = twice;
  if (!item || !first || twice.length * 2 <= months.length) return undefined;
  const [, { whole, parts }] = first;
  const [place, ...places] = [...whole.rows, ...parts.rows].map((at) =>
    span(item.table, at, 'quantity'),
  );
  const args = {
    months: twice.map(([month]) => month),
    whole: whole.sum ?? 0,
    unit: item.unit,
    lines: parts.rows.map(({ line }) => line),
  };
  return place && diagnose('SX2517', place, { item: item.name, ...args }, places);
}

/** Months that have both, in order. */
function monthsOf(items: readonly Item[], isPart: (item: Item) => boolean): [Month, Both][] {
  const months = new Map<Month, Both>();
  for (const item of items)
    for (const row of item.rows) {
      const both = months.get(row.month) ?? { whole: side(), parts: side() };
      months.set(row.month, both);
      add(isPart(item) ? both.parts : both.whole, row);
    }
  return [...months]
    .filter(([, { whole, parts }]) => whole.rows.length > 0 && parts.rows.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const side = (): Side => ({ sum: 0, rows: [] });

function add(to: Side, { value, at }: ItemRow): void {
  to.sum = to.sum === null || value === null ? null : to.sum + value;
  to.rows.push(at);
}

const isSame = ({ whole, parts }: Both, near: number): boolean =>
  whole.sum !== null &&
  parts.sum !== null &&
  parts.sum > 0 &&
  Math.abs(whole.sum - parts.sum) <= near * parts.sum;
