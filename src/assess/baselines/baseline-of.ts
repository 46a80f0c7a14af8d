import type {
  Baseline,
  BaselineOddMonth,
  BaselineRefusal,
  BaselineStep,
} from '../../model/baseline-schema.js';
import { cumulativeDifference } from '../formulas/cumulative-difference.js';
import { durbinWatson } from '../formulas/durbin-watson.js';
import type { Periods } from '../periods.js';
import { twoSidedQuantile } from '../statistics/distributions.js';
import { expectedAt, savingOf } from './base-saving.js';
import type { Change, Observations } from './change.js';
import type { Explained } from './explained.js';
import { findChanges, type Search } from './find-changes.js';
import { errorOfChange, fitModel, type Model, probabilityOf } from './fit-model.js';
import { failedGates, scatterOf } from './gates.js';
import { type OddMonth, regularMonths, withoutMonths } from './odd-months.js';
import { type Prepared, prepared } from './prepare.js';
import type { Slips } from './slips.js';

/** A series with what may explain it, and how it is to be searched. */
export interface BaselineSource {
  readonly series: Explained;
  /** `null`: no output is on record. */
  readonly laid: Prepared | null;
  readonly slips: Slips;
  readonly periods: Periods;
  /** `null`: the months do not suffice for it. */
  readonly search: Search | null;
}

/** Explains one series: odd months aside, then changes, then the drivers that are left, then the gates. */
export function baselineOf(source: BaselineSource): Baseline {
  const { laid, search } = source;
  if (laid === null) return withoutModel(source, ['no-production']);
  const { odd, changes } = searched(laid.observations, search);
  const aside = odd.map(({ time }) => time);
  const { model, leftOut } = settled(source, laid, aside, changes);
  const reasons = laid.hasChangeOfUnit ? (['unit-slip'] as const) : [];
  if (model === null)
    return { ...withoutModel(source, ['too-few-months', ...reasons]), leftOut: [...leftOut] };
  return written(source, laid, model, odd, leftOut, reasons);
}

/** Odd months and changes; none of either where the months do not suffice. */
function searched(
  observations: Observations,
  search: Search | null,
): { odd: readonly OddMonth[]; changes: readonly Change[] } {
  if (search === null) return { odd: [], changes: [] };
  const regular = regularMonths(observations, search);
  return {
    odd: regular.odd,
    changes: findChanges(regular.observations, search, regular.step),
  };
}

/** The model of what is left after the weak drivers are gone, and all that was left out on the way. */
interface Settled {
  readonly model: Model | null;
  readonly leftOut: Baseline['leftOut'];
}

/**
 * Product by product only where each of them shows: else their total, which says what they have in
 * common better than one of them would.
 */
function settled(
  { series, slips }: BaselineSource,
  laid: Prepared,
  aside: readonly number[],
  changes: readonly Change[],
): Settled {
  const model = fitModel(withoutMonths(laid.observations, aside), laid.drivers, changes);
  const outputs = laid.drivers.filter(({ isOutput }) => isOutput);
  const isWhole = outputs.length < 2 || (model !== null && showsEach(model, outputs.length));
  const choices = series.choices.slice(1);
  const total = isWhole ? null : prepared({ ...series, choices }, slips);
  if (total !== null) {
    const plain = fitModel(withoutMonths(total.observations, aside), total.drivers, changes);
    if (plain !== null) return { model: plain, leftOut: leftOutOf(total, plain) };
  }
  return { model, leftOut: leftOutOf(laid, model) };
}

const showsEach = ({ fit, drivers }: Model, outputs: number): boolean => {
  const slopes = drivers.flatMap(({ isOutput }, at) =>
    isOutput ? [fit.coefficients[at + 1] as number] : [],
  );
  return slopes.length === outputs && slopes.every((slope) => slope > 0);
};

function leftOutOf(laid: Prepared, model: Model | null): Baseline['leftOut'] {
  const weak = laid.drivers.filter(
    ({ id }) => model !== null && !model.drivers.some((driver) => driver.id === id),
  );
  return [...laid.leftOut, ...weak.map(({ id }) => ({ driver: id, because: 'weak' as const }))];
}

function written(
  { series, periods }: BaselineSource,
  laid: Prepared,
  model: Model,
  odd: readonly OddMonth[],
  leftOut: Baseline['leftOut'],
  reasons: readonly BaselineRefusal[],
): Baseline {
  const { fit, drivers, observations } = model;
  const { times } = observations;
  const refusedBecause = [...failedGates(model, times.length + odd.length, series), ...reasons];
  const measured = series.months.map((value, time) => (laid.slipped.includes(time) ? null : value));
  const expected = series.months.map((_, time) => expectedAt(model, time));
  const aside = odd.map(({ time }) => time);
  return {
    ...frame(series, times),
    accepted: refusedBecause.length === 0,
    refusedBecause,
    drivers: drivers.map(({ id }) => id),
    leftOut,
    intercept: fit.coefficients[0] as number,
    slopes: fit.coefficients.slice(1, 1 + drivers.length),
    standardErrors: [...fit.standardErrors],
    t: [...fit.t],
    r2: fit.r2,
    adjustedR2: fit.adjustedR2,
    cvrmse: scatterOf(model),
    durbinWatson: durbinWatson(fit.residuals) ?? null,
    n: fit.observations,
    steps: stepsOf(series, model),
    oddMonths: oddMonthsIn(series, laid.slipped, odd),
    expected,
    cusum: cumulativeDifference(measured, expected),
    saving: laid.hasChangeOfUnit
      ? null
      : savingOf({ series, model, odd: aside, measured }, periods),
  };
}

function stepsOf(series: Explained, model: Model): BaselineStep[] {
  const { fit, drivers, changes, observations } = model;
  const last = observations.times.at(-1) as number;
  const month = (time: number): string => series.axisMonths[time] as string;
  const t = twoSidedQuantile(0.95, fit.degreesOfFreedom);
  return changes.map((change, at) => {
    // Of a drift the coefficient is its rise a month.
    const times = change.shape === 'drift' ? last - change.since + 1 : 1;
    const size = (fit.coefficients[1 + drivers.length + at] as number) * times;
    const half = t * errorOfChange(model, at) * times;
    return {
      since: month(change.since),
      sinceRange: { from: month(change.range[0]), to: month(change.range[1]) },
      shape: change.shape,
      size,
      low: size - half,
      high: size + half,
      unit: series.unit,
      probability: probabilityOf(model, at),
    };
  });
}

/** In the order of time. */
function oddMonthsIn(
  { axisMonths }: Explained,
  slipped: readonly number[],
  odd: readonly OddMonth[],
): BaselineOddMonth[] {
  const month = (time: number): string => axisMonths[time] as string;
  const months: BaselineOddMonth[] = [
    ...slipped.map((time) => ({
      month: month(time),
      residual: null,
      because: 'unit-slip' as const,
    })),
    ...odd.map(({ time, residual }) => ({
      month: month(time),
      residual,
      because: 'unlike-the-others' as const,
    })),
  ];
  return months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

type Frame = Pick<Baseline, 'id' | 'unit' | 'period' | 'months'>;

/** What is told of a series whether or not there is a model of it. */
function frame({ id, unit, axisMonths }: Explained, times: readonly number[]): Frame {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? axisMonths.length - 1];
  return {
    id,
    unit,
    period: { from: axisMonths[first] as string, to: axisMonths[last] as string },
    months: [...axisMonths],
  };
}

function withoutModel(
  { series, laid }: BaselineSource,
  refusedBecause: BaselineRefusal[],
): Baseline {
  const known = series.months.flatMap((value, time) => (value === null ? [] : [time]));
  const unknown = series.months.map(() => null);
  return {
    ...frame(series, known),
    accepted: false,
    refusedBecause,
    drivers: [],
    leftOut: [],
    intercept: null,
    slopes: [],
    standardErrors: [],
    t: [],
    r2: null,
    adjustedR2: null,
    cvrmse: null,
    durbinWatson: null,
    n: laid?.observations.times.length ?? 0,
    steps: [],
    oddMonths: oddMonthsIn(series, laid?.slipped ?? [], []),
    expected: unknown,
    cusum: unknown,
    saving: null,
  };
}
