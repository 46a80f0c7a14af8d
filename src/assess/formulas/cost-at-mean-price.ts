import type { Formula } from './formula.js';

export const costAtMeanPriceFormula: Formula = {
  id: 'cost-at-mean-price',
  equation: 'C = q·ΣC / ΣQ',
  unit: 'money',
  source: 'ISO 14051 (cost of material losses)',
};

/**
 * What a part of a purchase cost, at the mean price of the whole of it.
 *
 * @param part In the unit of the whole.
 * @param cost Paid for the whole. [money]
 * @param whole Bought or used in the period.
 * @returns [money]; `undefined` where the whole is zero.
 *
 * @formula cost-at-mean-price
 */
export const costAtMeanPrice = (part: number, cost: number, whole: number): number | undefined =>
  whole > 0 ? (part * cost) / whole : undefined;
