import { chanceOfChange } from '../formulas/chance-of-change.js';
import { inflationByFollowing } from '../statistics/residuals.js';
import { type Projected, type Shift, scanShifts, studentised } from '../statistics/shift-scan.js';
import { type Change, type Observations, projected, roundingOf } from './change.js';

/** Months that a level needs on each side of a change to be one. */
const MONTHS_ON_EACH_SIDE = 4;
/** Probability with which a plant in which nothing happened gets a dated change all the same. */
const FALSE_ALARM = 0.01;
const MOST_CHANGES = 2;
/** 95 % limit of the likelihood ratio of the month of a change, −2·ln(1 − √0.95) (Hansen 2000). */
const LIMIT_OF_DATE = 7.352;
/** How much likelier a drift must be than a step. [ln of the ratio of likelihoods] */
const CLEARLY_LIKELIER = 2;

/** How a series is searched. */
export interface Search {
  /** Series of the plant that are searched: each is one more occasion for chance. */
  readonly seriesSearched: number;
  /** A loss only ever adds to what is taken in. */
  readonly risesOnly: boolean;
}

/**
 * Changes of level at unknown months: the clearest of all months is claimed where chance does not
 * explain it, goes into the model, and the search begins again; two at most. Every driver on record
 * stands in the model, so that a change which they explain is none.
 *
 * @param first - The clearest step of these observations, where it has been found already.
 */
export function findChanges(
  observations: Observations,
  search: Search,
  first: Clearest | null = clearestStep(observations, [], search),
): readonly Change[] {
  const changes: Change[] = [];
  let step = first;
  while (step !== null && isClaimed(step.probability)) {
    changes.push(claimed(observations, changes, search, step));
    if (changes.length === MOST_CHANGES) break;
    step = clearestStep(observations, changes, search);
  }
  return changes.toSorted((a, b) => a.since - b.since);
}

/** The clearest change of one search, and what chance says to it. */
export interface Clearest {
  readonly projected: Projected;
  readonly shifts: readonly Shift[];
  readonly shift: Shift;
  readonly probability: number;
  /** Months of all series that it is the clearest of. */
  readonly tried: number;
}

/** The step with the least squared residuals beside what is in the model; `null` where none can be tried. */
export function clearestStep(
  observations: Observations,
  changes: readonly Change[],
  { seriesSearched, risesOnly }: Search,
): Clearest | null {
  const model = projected(observations, changes);
  if (model === null) return null;
  const shifts = scanShifts(model, 'step', candidatesOf(observations, changes));
  const shift = least(risesOnly ? shifts.filter(({ size }) => size > 0) : shifts);
  if (shift === null) return null;
  const degreesOfFreedom = model.rest.length - model.basis.vectors.length - 1;
  const { residuals } = studentised(model, shift);
  const t = shift.t / inflationByFollowing(residuals);
  const isRounding = Math.abs(shift.size) <= roundingOf(observations.response);
  const tried = shifts.length * seriesSearched;
  const probability = isRounding ? 1 : chanceOfChange(t, degreesOfFreedom, tried);
  return { projected: model, shifts, shift, probability, tried };
}

/** Whether a change may be spoken of. */
export const isClaimed = (probability: number): boolean => probability <= FALSE_ALARM;

/** The change that a step stands for: when it began at the earliest and latest, and its shape. */
function claimed(
  observations: Observations,
  changes: readonly Change[],
  search: Search,
  step: Clearest,
): Change {
  const { times } = observations;
  const drifts = scanShifts(step.projected, 'drift', candidatesOf(observations, changes));
  const drift = least(search.risesOnly ? drifts.filter(({ size }) => size > 0) : drifts);
  const isDrift =
    drift !== null && (times.length / 2) * Math.log(step.shift.sse / drift.sse) > CLEARLY_LIKELIER;
  const [shift, shifts] = isDrift ? [drift, drifts] : [step.shift, step.shifts];
  const degreesOfFreedom = times.length - step.projected.basis.vectors.length - 1;
  const possible = shifts
    .filter(({ sse }) => (sse - shift.sse) * degreesOfFreedom <= LIMIT_OF_DATE * shift.sse)
    .map(({ at }) => times[at] as number);
  const since = times[shift.at] as number;
  return {
    since,
    range: [Math.min(since, ...possible), Math.max(since, ...possible)],
    shape: isDrift ? 'drift' : 'step',
    probability: step.probability,
    tried: step.tried,
  };
}

/** Observations at which a level may begin: with months enough before and after, and to the next change. */
function candidatesOf({ times }: Observations, changes: readonly Change[]): readonly number[] {
  const edges = [0, times.length, ...changes.map(({ since }) => times.indexOf(since))];
  return times
    .map((_, at) => at)
    .filter((at) => edges.every((edge) => Math.abs(at - edge) >= MONTHS_ON_EACH_SIDE));
}

const least = (shifts: readonly Shift[]): Shift | null =>
  shifts.reduce<Shift | null>((best, next) => (best && best.sse <= next.sse ? best : next), null);
