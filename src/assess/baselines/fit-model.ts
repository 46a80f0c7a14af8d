import { chanceOfChange } from '../formulas/chance-of-change.js';
import { type Fit, leastSquares } from '../statistics/least-squares.js';
import { inflationByFollowing } from '../statistics/residuals.js';
import { type Change, columnOf, type Observations } from './change.js';
import type { Driver } from './drivers.js';
import { isClaimed } from './find-changes.js';

/** A fit with what its coefficients are of: intercept, drivers, changes. */
export interface Model {
  readonly fit: Fit;
  readonly drivers: readonly Driver[];
  readonly changes: readonly Change[];
  /** Columns of the drivers, in the months that it was fitted on. */
  readonly observations: Observations;
}

/** |t| below which a driver is not told from chance. */
export const LEAST_T = 2;

/**
 * Fits drivers and changes, and lets drivers go that say nothing, the weakest first; output never
 * goes, but one of several products may. A change that is not clear any more then goes too.
 *
 * @returns `null` where the columns cannot be told apart, or the months are too few.
 */
export function fitModel(
  observations: Observations,
  drivers: readonly Driver[],
  changes: readonly Change[],
): Model | null {
  let model = fitted(observations, drivers, changes);
  while (model !== null) {
    const weakest = weakestDriver(model);
    if (weakest === null) break;
    model = withoutDriver(model, weakest);
  }
  if (model === null) return null;
  const clear = model.changes.filter((_, at) => isClaimed(probabilityOf(model, at)));
  return clear.length === changes.length ? model : fitModel(observations, drivers, clear);
}

/** Fits these drivers and changes, all of them. */
export function fitted(
  observations: Observations,
  drivers: readonly Driver[],
  changes: readonly Change[],
): Model | null {
  const columns = changes.map((change) => columnOf(change, observations.times));
  const fit = leastSquares([...observations.drivers, ...columns], observations.response);
  return fit && { fit, drivers, changes, observations };
}

function weakestDriver({ fit, drivers }: Model): number | null {
  const isOneOfSeveral = drivers.filter(({ isOutput }) => isOutput).length > 1;
  let weakest: number | null = null;
  let least = LEAST_T;
  for (const [at, { isOutput }] of drivers.entries()) {
    const t = Math.abs(fit.t[at + 1] as number);
    if ((isOutput && !isOneOfSeveral) || t >= least) continue;
    weakest = at;
    least = t;
  }
  return weakest;
}

function withoutDriver({ observations, drivers, changes }: Model, gone: number): Model | null {
  const isKept = (_: unknown, at: number): boolean => at !== gone;
  return fitted(
    { ...observations, drivers: observations.drivers.filter(isKept) },
    drivers.filter(isKept),
    changes,
  );
}

/** Standard error of a change, widened where the residuals follow each other. */
export const errorOfChange = ({ fit, drivers }: Model, at: number): number =>
  (fit.standardErrors[1 + drivers.length + at] as number) * inflationByFollowing(fit.residuals);

/** The greater of the chances: with every driver in the search, and with those that are left. */
export function probabilityOf(model: Model, at: number): number {
  const { fit, drivers, changes } = model;
  const change = changes[at] as Change;
  const t = (fit.t[1 + drivers.length + at] as number) / inflationByFollowing(fit.residuals);
  return Math.max(change.probability, chanceOfChange(t, fit.degreesOfFreedom, change.tried));
}
