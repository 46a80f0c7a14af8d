import type { Formula } from './formula.js';

export const loadProfileFormula: Formula = {
  id: 'load-profile',
  equation: 'P̄(d, h) = Σ W(d, h) / n(d, h)',
  unit: 'kW',
  source: 'load records',
};

/**
 * Mean power by weekday and hour.
 *
 * @param sums - Energy by `weekday × 24 + hour`, of each month. [kWh]
 * @param counts - Whole hours behind each of these.
 * @returns Seven days of 24 hours, Monday first [kW]; `null`: no such hour on record.
 *
 * @formula load-profile
 */
export function loadProfile(
  sums: readonly ArrayLike<number>[],
  counts: readonly ArrayLike<number>[],
): (number | null)[][] {
  const total = (all: readonly ArrayLike<number>[], at: number): number =>
    all.reduce((sum, month) => sum + (month[at] ?? 0), 0);
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => {
      const hours = total(counts, day * 24 + hour);
      return hours === 0 ? null : total(sums, day * 24 + hour) / hours;
    }),
  );
}
