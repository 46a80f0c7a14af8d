import { type Quantity, quantity } from '../../model/quantity.js';

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
  readonly energy: Quantity<'VND/yr'>;
  readonly other: Quantity<'VND/yr'>;
}

/**
 * Net saving at the end of each year counted, which are those of the option's life within the horizon.
 *
 * With a tax on profit the saving is taxed, and the investment is written off in equal parts over
 * the years counted.
 *
 * @returns One flow a year. [VND]
 *
 * @formula S_t = (E·(1 + g)^(t−1) + O)·(1 − τ) + τ·I/N
 * @source formulas.md F9, conventions; figures.md, economics
 */
export function cashFlow(
  investment: Quantity<'VND'>,
  saving: YearlySaving,
  lifeYears: number,
  finance: Finance,
): Quantity<'VND'>[] {
  const years = yearsCounted(lifeYears, finance);
  const count = Math.max(1, Math.floor(years));
  const shield = (finance.taxRate * investment) / count;
  return Array.from({ length: count }, (_, index) => {
    const energy = saving.energy * (1 + finance.energyPriceRise) ** index;
    return quantity((energy + saving.other) * (1 - finance.taxRate) + shield, 'VND');
  });
}

/** The smaller of life and horizon. [yr] */
export const yearsCounted = (lifeYears: number, { horizonYears }: Finance): Quantity<'yr'> =>
  quantity(Math.min(lifeYears, horizonYears), 'yr');
