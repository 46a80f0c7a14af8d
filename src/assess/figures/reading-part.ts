import { weightedMean } from '../formulas/weighted-mean.js';
import { type Months, type PeriodName, within } from './axis.js';
import { missing, type Outcome } from './draft.js';
import { type Part, partOf } from './part.js';
import { isRefused, type Workspace } from './workspace.js';

/** A reading of readings.csv by month; `undefined` where the plant keeps none, even with an error. */
export function readingPart(space: Workspace, reading: string): Part | undefined {
  const { readings } = space.plant.tables;
  const rows = readings.rows.filter((row) => row.reading === reading);
  if (rows.length === 0) return undefined;
  return partOf(space, { table: readings, rows, column: 'value' });
}

/** What a mean of a period is taken of. */
interface MeanSource {
  readonly months: Months;
  /** How much each month counts; `null`: all alike. */
  readonly weights: Months | null;
  /** Above it nothing of the kind can be. */
  readonly most?: number;
}

/**
 * The mean of the known months of a period: a test is not made every month, and stands for those
 * around it. Months without a weight count for none where any has one.
 */
export function meanOutcome(
  space: Workspace,
  { months, weights, most = Number.POSITIVE_INFINITY }: MeanSource,
  period: PeriodName,
): Outcome {
  const { readings } = space.plant.tables;
  if (isRefused(readings)) return missing([readings.file], 'refused-data');
  const weight = within(space.axis, weights ?? [], period);
  const isWeighted = weight.some((each) => each !== null && each > 0);
  const known = within(space.axis, months, period).flatMap((value, at) =>
    value === null ? [] : [{ value, weight: isWeighted ? (weight[at] ?? 0) : 1 }],
  );
  if (known.length === 0) return missing([readings.file]);
  const mean = weightedMean(
    known.map(({ value }) => value),
    known.map((each) => each.weight),
  );
  return mean === undefined || mean > most || mean < 0
    ? missing([readings.file], 'undetermined')
    : { value: mean };
}

/** Whether every month of the reporting period has a value: else the others were not seen. */
export const isEveryMonth = (space: Workspace, months: Months): boolean =>
  within(space.axis, months, 'reporting').every((value) => value !== null);
