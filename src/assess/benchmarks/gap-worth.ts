import { completeSum } from '../formulas/complete-sum.js';
import { costAtMeanPrice } from '../formulas/cost-at-mean-price.js';
import { yieldLoss } from '../formulas/yield-loss.js';
import type { MeasuredSubject } from '../subject.js';
import type { HeldAgainst } from './held-against.js';

/** A gap over the whole reporting period. */
export interface GapWorth {
  readonly gapAmount: number | null;
  readonly gapAmountUnit: string | null;
  /** At the mean price of what was bought. */
  readonly gapMoney: number | null;
}

const unknown: GapWorth = { gapAmount: null, gapAmountUnit: null, gapMoney: null };

/** Cost and amount by which a specific use is priced. Waste has no price by which less of it is worth. */
const pricedBy: Readonly<Record<string, readonly [cost: string, amount: string]>> = {
  'electricity.specific': ['energy.electricity.cost', 'energy.electricity'],
  'energy.specific': ['energy.cost', 'energy.total'],
  'water.specific': ['water.cost', 'water.intake'],
};

/**
 * What a gap to good practice comes to: per product, times output; of the yield, the raw material
 * that the output would not have taken.
 *
 * @param gap In the unit of the figure; positive is worse.
 * @param goodPractice In the same unit.
 */
export function worthOfGap(
  subject: MeasuredSubject,
  { over, under }: HeldAgainst,
  gap: number,
  goodPractice: number,
): GapWorth {
  const amountOf = (id: string): number | null => subject.figures.get(id)?.value ?? null;
  const unitOf = (id: string): string => subject.figures.get(id)?.unit ?? '';
  if (over === 'materials.yield') return worthOfYield(subject, goodPractice);
  const per = under ?? (over.endsWith('.specific') ? 'production.total' : null);
  const output = per === null ? null : amountOf(per);
  if (output === null) return unknown;
  const gapAmount = gap * output;
  const gapAmountUnit = under === null ? (unitOf(over).split('/')[0] ?? '') : unitOf(over);
  const [cost, amount] = pricedBy[over] ?? [];
  const gapMoney =
    cost === undefined || amount === undefined || unitOf(amount) !== gapAmountUnit
      ? null
      : atMeanPrice(gapAmount, amountOf(cost), amountOf(amount));
  return { gapAmount, gapAmountUnit, gapMoney };
}

function worthOfYield({ figures, plant }: MeasuredSubject, goodPractice: number): GapWorth {
  const raw = figures.get('materials.raw');
  const made = figures.get('production.total')?.value ?? null;
  if (raw === undefined || raw.value === null || made === null || goodPractice <= 0) return unknown;
  const names = new Set(
    plant.tables.materials.rows.flatMap(({ kind, material }) => (kind === 'raw' ? material : [])),
  );
  const paid = completeSum(
    [...names].map((name) => figures.get(`material.${name}.cost`)?.value ?? null),
  );
  const gapAmount = yieldLoss(raw.value, made, goodPractice);
  return {
    gapAmount,
    gapAmountUnit: raw.unit,
    gapMoney: atMeanPrice(gapAmount, paid, raw.value),
  };
}

const atMeanPrice = (part: number, cost: number | null, whole: number | null): number | null =>
  cost === null || whole === null ? null : (costAtMeanPrice(part, cost, whole) ?? null);
