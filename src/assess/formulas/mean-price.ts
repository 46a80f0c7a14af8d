import type { Formula } from './formula.js';

export const meanPriceFormula: Formula = {
  id: 'mean-price',
  equation: 'p̄ = ΣC / ΣQ',
  unit: 'money/X',
  source: 'records of the plant',
};

/**
 * Mean price of what was bought in a period.
 *
 * @param cost [money]
 * @param amount In the unit of the bill.
 * @returns [money per that unit]; `undefined` where nothing was bought.
 *
 * @formula mean-price
 */
export const meanPrice = (cost: number, amount: number): number | undefined =>
  amount > 0 ? cost / amount : undefined;
