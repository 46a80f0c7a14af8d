import { type Quantity, quantity } from '../../model/quantity.js';
import type { Formula } from '../formulas/formula.js';

export const cashFlowFormula: Formula = {
  id: 'cash-flow',
  equation: 'S(t) = (E·(1 + g)^(t − 1) + O)·(1 − τ) + τ·I/N',
  unit: 'money',
  source: 'engineering economics; real prices, straight-line depreciation',
};

/** What a plant counts with: defaults or its own facility.json, listed as assumptions. */
export interface Finance {
  /** Real, before tax. [fraction] */
  readonly discountRate: number;
  readonly horizonYears: number;
  /** Of profit. [fraction] */
  readonly taxRate: number;
  /** Real rise of energy prices from year 2. [fraction a year] */
  readonly energyPriceRise: number;
}

/** A yearly saving, by what moves with the energy prices and what does not. */
export interface YearlySaving {
  readonly energy: Quantity<'money/yr'>;
  readonly other: Quantity<'money/yr'>;
}

/**
 * Net saving at the end of each year counted, which are those of the option's life within the horizon.
 *
 * With a tax on profit the saving is taxed, and the investment is written off in equal parts over
 * the years counted.
 *
 * @returns One flow a year. [money]
 *
 * @formula cash-flow
 */
export function cashFlow(
  investment: Quantity<'money'>,
  saving: YearlySaving,
  lifeYears: number,
  finance: Finance,
): Quantity<'money'>[] {
  const count = yearsCounted(lifeYears, finance);
  const shield = (finance.taxRate * investment) / count;
  return Array.from({ length: count }, (_, index) => {
    const energy = saving.energy * (1 + finance.energyPriceRise) ** index;
    return quantity((energy + saving.other) * (1 - finance.taxRate) + shield, 'money');
  });
}

/** The whole years of the smaller of life and horizon, at least one. [yr] */
export const yearsCounted = (lifeYears: number, { horizonYears }: Finance): Quantity<'yr'> =>
  quantity(Math.max(1, Math.floor(Math.min(lifeYears, horizonYears))), 'yr');
