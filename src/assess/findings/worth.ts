import type { Figure } from '../../model/assessment-schema.js';
import type { Finding } from '../../model/finding-schema.js';
import { costAtMeanPrice } from '../formulas/cost-at-mean-price.js';

/** Where quantity and cost stand that are not `<about>` and `<about>.cost`. */
const costOf: Readonly<Record<string, { readonly quantity: string; readonly cost: string }>> = {
  'water.intake': { quantity: 'water.intake', cost: 'water.cost' },
  'water.unaccounted': { quantity: 'water.intake', cost: 'water.cost' },
};

/**
 * What a quantity of a series is worth at the mean price of the reporting period.
 *
 * @param about - Series or figure: `energy.coal`, `water.intake`.
 * @param size - In its unit. [X]
 * @returns [money]; `null` where quantity or cost is unknown, or it has no price.
 */
export function worthOf(
  figures: ReadonlyMap<string, Figure>,
  about: string,
  size: { readonly value: number; readonly low: number | null; readonly high: number | null },
): Finding['money'] {
  const names = costOf[about] ?? { quantity: about, cost: `${about}.cost` };
  const quantity = figures.get(names.quantity)?.value ?? null;
  const cost = figures.get(names.cost)?.value ?? null;
  if (quantity === null || cost === null) return null;
  const money = (part: number | null): number | null =>
    part === null ? null : (costAtMeanPrice(part, cost, quantity) ?? null);
  const value = money(size.value);
  return value === null ? null : { value, low: money(size.low), high: money(size.high) };
}
