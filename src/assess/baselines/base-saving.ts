import type { Baseline } from '../../model/baseline-schema.js';
import type { Period } from '../../model/month.js';
import { isWithin } from '../../model/month.js';
import type { Months } from '../figures/axis.js';
import { completeSum } from '../formulas/complete-sum.js';
import { regressionSaving, savingUncertainty } from '../formulas/regression-saving.js';
import type { Periods } from '../periods.js';
import { autocorrelation } from '../statistics/residuals.js';
import type { Explained } from './explained.js';
import { fitted, type Model } from './fit-model.js';
import { failedGates, scatterOf } from './gates.js';

/** Of the interval that is told beside a saving. */
const CONFIDENCE = 0.68;
/** A saving with a wider interval is not enough evidence (ASHRAE Guideline 14). */
const MOST_UNCERTAINTY = 0.5;

/** The model of all months on record, and what was set aside from it. */
export interface SavingSource {
  readonly series: Explained;
  readonly model: Model;
  readonly odd: readonly number[];
  /** The measured months that can be believed. */
  readonly measured: Months;
}

/**
 * The saving of the reporting period against what the base period expects of its output and weather.
 *
 * The model is fitted on the base period alone, with the drivers that all months on record have
 * shown to matter. A step within the base period has its own column: left out it would spoil level
 * and slope, and the months before it are too few to stand alone. What is expected is then the level
 * before the step, so that the saving holds what the step has cost since.
 *
 * @returns `null` where the model of the base period fails a gate, or a month of the reporting
 *   period is not known.
 */
export function savingOf(source: SavingSource, { base, reporting }: Periods): Baseline['saving'] {
  const { series, measured, odd } = source;
  const model = modelOfBase(source, base);
  if (model === null) return null;
  const [first] = model.observations.times;
  const ownMonths = odd.filter((time) => isWithin(series.axisMonths[time] as string, base)).length;
  const onRecord = model.observations.times.length + ownMonths;
  const scatter = scatterOf(model);
  if (first === undefined || scatter === null || failedGates(model, onRecord, series).length > 0)
    return null;
  const reported = series.axisMonths.flatMap((month, time) =>
    isWithin(month, reporting) ? [time] : [],
  );
  const expected = reported.map((time) => expectedAt(model, time));
  const value = regressionSaving(
    expected,
    reported.map((time) => measured[time] ?? null),
  );
  const foreseen = completeSum(expected);
  if (value === null || foreseen === null || foreseen <= 0) return null;
  const uncertainty = savingUncertainty(
    value / foreseen,
    {
      scatter,
      months: model.fit.observations,
      degreesOfFreedom: model.fit.degreesOfFreedom,
      autocorrelation: autocorrelation(model.fit.residuals),
      reported: reported.length,
    },
    CONFIDENCE,
  );
  const half = value === 0 ? 0 : Math.abs(value) * uncertainty;
  return {
    value,
    low: value - half,
    high: value + half,
    unit: series.unit,
    significant: uncertainty < MOST_UNCERTAINTY,
  };
}

function modelOfBase({ series, model }: SavingSource, base: Period): Model | null {
  const { times, response, drivers } = model.observations;
  const isIn = (_: number, at: number): boolean =>
    isWithin(series.axisMonths[times[at] as number] as string, base);
  const baseTimes = times.filter(isIn);
  const [first, last] = [baseTimes[0] ?? 0, baseTimes.at(-1) ?? 0];
  return fitted(
    {
      times: baseTimes,
      response: response.filter(isIn),
      drivers: drivers.map((column) => column.filter(isIn)),
    },
    model.drivers,
    model.changes.filter(({ since }) => since > first && since <= last),
  );
}

/** What the drivers of a month ask for, without any change; `null` where one of them is not known. */
export function expectedAt({ fit, drivers }: Model, time: number): number | null {
  let sum = fit.coefficients[0] as number;
  for (const [at, { months }] of drivers.entries()) {
    const value = months[time] ?? null;
    if (value === null) return null;
    sum += (fit.coefficients[at + 1] as number) * value;
  }
  return sum;
}
