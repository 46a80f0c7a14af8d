import type { Baseline } from '../../model/baseline-schema.js';
import { isWithin, type Period } from '../../model/month.js';
import { enter, missing, type Outcome } from '../figures/draft.js';
import type { Workspace } from '../figures/workspace.js';
import { regressionBaseLoad } from '../formulas/regression-base-load.js';
import { inputsOfDriver } from './inputs-of-driver.js';
import { levelsOf } from './levels.js';
import { qualityOfModel } from './quality-of-model.js';

const ELECTRICITY = 'energy.electricity';
const ID = 'electricity.load.base.share';

/** What the model of electricity expects of a period, in two parts. */
interface Parts {
  readonly base: number;
  readonly following: number;
  /** Standard error of either, as their sum is well known. */
  readonly error: number;
}

/**
 * `electricity.load.base.share` from the accepted baseline of electricity: all that does not follow
 * output, so that weather and a change of level count with the base load of the months in which they
 * were. Both parts are the model's own, as a slipped month would spoil a share of what was measured.
 * Where interval data of the meter of the whole plant have told it, they stand.
 */
export function baseShareByRegression(space: Workspace, baselines: readonly Baseline[]): void {
  const baseline = baselines.find(({ id }) => id === ELECTRICITY);
  const electricity = space.book.get(ELECTRICITY);
  if (baseline?.accepted !== true || electricity === undefined || space.book.has(ID)) return;
  const { base, reporting } = space.periods;
  const parts = partsOf(space, baseline, reporting);
  enter(space.book, {
    id: ID,
    unit: 'fraction',
    formula: 'regression-base-load',
    base: outcomeOf(partsOf(space, baseline, base)),
    reporting: outcomeOf(parts),
    months: null,
    inputs: [ELECTRICITY, ...baseline.drivers.flatMap((id) => inputsOfDriver(space, id))],
    factors: [],
    quality: qualityOfModel(electricity.quality, {
      source: `baselines.${ELECTRICITY}`,
      relativeUncertainty: parts && parts.base > 0 ? parts.error / parts.base : null,
    }),
    basis: `regression ${baseline.n} mo`,
  });
}

function outcomeOf(parts: Parts | null): Outcome {
  if (parts === null) return missing([ELECTRICITY]);
  const value = regressionBaseLoad(parts.base, parts.following);
  return value === undefined ? missing([ELECTRICITY], 'undetermined') : { value };
}

/** `null` where a driver of a month of the period is not known. */
function partsOf(space: Workspace, baseline: Baseline, period: Period): Parts | null {
  const months = baseline.months.filter((month) => isWithin(month, period));
  const levels = levelsOf(baseline);
  let all = 0;
  for (const month of months) {
    const level = levels.get(month) ?? null;
    if (level === null) return null;
    all += level;
  }
  let following = 0;
  let variance = 0;
  for (const [at, id] of baseline.drivers.entries()) {
    if (!id.startsWith('production.')) continue;
    const output = outputOf(space, id, period);
    following += (baseline.slopes[at] as number) * output;
    variance += ((baseline.standardErrors[at + 1] as number) * output) ** 2;
  }
  return { base: all - following, following, error: Math.sqrt(variance) };
}

/** Of one product, or of all. Each month of it is known, as the model has a level for each. */
function outputOf({ axis, book, plant }: Workspace, id: string, period: Period): number {
  const total = book.get(id)?.months;
  if (total)
    return total.reduce<number>(
      (sum, value, at) => sum + (isWithin(axis.months[at] as string, period) ? (value ?? 0) : 0),
      0,
    );
  return plant.tables.production.rows
    .filter((row) => `production.${row.product}` === id && isWithin(row.month, period))
    .reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}
