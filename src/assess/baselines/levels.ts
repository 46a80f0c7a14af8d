import type { Baseline } from '../../model/baseline-schema.js';
import { type Month, monthNumber } from '../../model/month.js';

/**
 * What a baseline expects of each month as the plant then ran, with the changes that had begun by
 * then. `expected` alone is the plant as it was before the first of them.
 *
 * @returns By month; `null` where a driver is not known.
 */
export function levelsOf(baseline: Baseline): ReadonlyMap<Month, number | null> {
  return new Map(
    baseline.months.map((month, at) => {
      const expected = baseline.expected[at] ?? null;
      return [month, expected === null ? null : expected + changesBy(baseline, month)];
    }),
  );
}

/** What the changes have added by this month. In the unit of the series. */
const changesBy = ({ steps, period }: Baseline, month: Month): number =>
  steps.reduce((sum, { since, shape, size }) => {
    if (month < since) return sum;
    const share = shape === 'step' ? 1 : monthsTo(since, month) / monthsTo(since, period.to);
    return sum + size * share;
  }, 0);

/** Months from one to the other, both counted. */
const monthsTo = (from: Month, to: Month): number => monthNumber(to) - monthNumber(from) + 1;
