import type { BaselineRefusal } from '../../model/baseline-schema.js';
import { fitScatter } from '../formulas/fit-scatter.js';
import { leastSquares } from '../statistics/least-squares.js';
import { columnOf } from './change.js';
import { LEAST_T, type Model } from './fit-model.js';

/** A year: fewer months do not show what the seasons do (ISO 50006; 24 are better). */
export const LEAST_MONTHS = 12;
/** Largest over smallest output: with less the slope is not told (practice of monitoring and targeting). */
const LEAST_RANGE = 1.2;
/** Explained share, and scatter, that a monthly regression is asked for (practice; Guideline 14 asks 0.15 of simulations). */
const LEAST_R2 = 0.75;
const MOST_SCATTER = 0.2;
/** Variance inflation factor of a driver that says what the others say (Marquardt 1970). */
const MOST_INFLATION = 10;

/** CV(RMSE) of a model; `null` where the mean use is not above zero. */
export const scatterOf = ({ fit, observations }: Model): number | null =>
  fitScatter(fit.sse, fit.degreesOfFreedom, meanOf(observations.response)) ?? null;

/**
 * The gates that a model fails, in the order of the contract.
 *
 * @param monthsOnRecord - Those that it was fitted on, and those with a dummy of their own.
 * @param isBalance - Whether one meter is held against another: then the intercept is no base load.
 */
export function failedGates(
  model: Model,
  monthsOnRecord: number,
  { isBalance }: { readonly isBalance: boolean },
): readonly BaselineRefusal[] {
  const { fit, drivers } = model;
  const outputs = drivers.flatMap(({ isOutput }, at) => (isOutput ? [at] : []));
  const isAny = (holds: (at: number) => boolean): boolean => outputs.some(holds);
  const slope = (at: number): number => fit.coefficients[at + 1] as number;
  const t = (at: number): number => fit.t[at + 1] as number;
  const scatter = scatterOf(model);
  const gates: Readonly<Record<Exclude<BaselineRefusal, 'no-production' | 'unit-slip'>, boolean>> =
    {
      'too-few-months': monthsOnRecord < LEAST_MONTHS,
      'narrow-range': !isAny((at) => isWide(model.observations.drivers[at] as readonly number[])),
      'slope-sign': isAny((at) => slope(at) <= 0),
      'slope-insignificant': isAny((at) => Math.abs(t(at)) < LEAST_T),
      'low-fit': fit.r2 < LEAST_R2,
      'high-scatter': scatter === null || scatter > MOST_SCATTER,
      collinear: drivers.some((_, at) => (fit.inflation[at] as number) > MOST_INFLATION),
      'negative-base-load': !isBalance && hasNegativeBaseLoad(model),
    };
  return (Object.keys(gates) as (keyof typeof gates)[]).filter((gate) => gates[gate]);
}

function isWide(output: readonly number[]): boolean {
  const [least, most] = [Math.min(...output), Math.max(...output)];
  return least >= 0 && most > 0 && most >= LEAST_RANGE * least;
}

/**
 * Whether the model expects less than nothing of a month without output: at the mean of its other
 * drivers, as 0 °C is no weather of the plant's, and by more than its own error, as a use without
 * base load has an intercept of either sign.
 */
function hasNegativeBaseLoad(model: Model): boolean {
  const { fit, drivers, changes, observations } = model;
  if (drivers.every(({ isOutput }) => isOutput)) return (fit.t[0] as number) <= -LEAST_T;
  const centred = observations.drivers.map((column, at) => {
    const mean = drivers[at]?.isOutput === true ? 0 : meanOf(column);
    return column.map((value) => value - mean);
  });
  const columns = changes.map((change) => columnOf(change, observations.times));
  const again = leastSquares([...centred, ...columns], observations.response);
  return again !== null && (again.t[0] as number) <= -LEAST_T;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
