import type { MeterData } from '../../model/meters.js';
import type { PeriodName } from '../figures/axis.js';
import { type Draft, enter, missing, type Outcome } from '../figures/draft.js';
import { qualityOfTable, worstGrade } from '../figures/quality.js';
import type { Workspace } from '../figures/workspace.js';
import { plantBaseShare } from './base-share.js';
import { basisOf, daysOf, intervalsOf } from './load-basis.js';
import { doubtedOf, fileOf } from './load-inputs.js';
import { type LoadFigure, loadFiguresOf } from './load-kinds.js';
import { type LoadPeriod, loadPeriodOf } from './load-period.js';
import { monthRanges } from './month-ranges.js';

type Both = Readonly<Record<PeriodName, LoadPeriod>>;

/**
 * `meter.<name>.*` of every meter with interval data: energy of the period, base load, peak demand,
 * load factor, and the shares of the tariff bands; and the base load of the plant, where one of them
 * measures all of it.
 */
export function loadFigures(space: Workspace, meters: readonly MeterData[]): void {
  for (const meter of meters) {
    if (meter.state === 'empty') continue;
    const loads: Both = {
      base: loadPeriodOf(meter, space.periods.base),
      reporting: loadPeriodOf(meter, space.periods.reporting),
    };
    enter(space.book, energyOf(space, meter, loads));
    for (const figure of loadFiguresOf(meter))
      enter(space.book, draftOf(space, meter, loads, figure));
  }
  plantBaseShare(space, meters);
}

const energyId = ({ name }: MeterData): string => `meter.${name}.energy`;

/** A sum is known only where every interval is; the whole months on record stand beside it. */
function energyOf(space: Workspace, meter: MeterData, loads: Both): Draft {
  const outcome = (period: PeriodName): Outcome => {
    const { gaps, quantity: sum, months } = loads[period];
    if (meter.state === 'refused') return missing([meter.file], 'refused-data');
    if (gaps.length === 0) return { value: sum };
    const whole = months.filter(({ month }) => !gaps.includes(month));
    const known = { months: whole.length, sum: whole.reduce((all, one) => all + one.quantity, 0) };
    return {
      value: null,
      because: [meter.file, ...monthRanges(gaps)],
      reason: 'missing',
      ...(known.months > 0 && { known }),
    };
  };
  const whole = new Map(
    meter.months
      .filter(({ known, expected }) => known === expected)
      .map(({ month, quantity: sum }) => [month, sum]),
  );
  const basis = basisOf([intervalsOf(loads.reporting, meter)]);
  return {
    ...framed(space, meter, energyId(meter)),
    inputs: [fileOf(meter), ...doubtedOf(meter, space.periods)],
    unit: meter.unit,
    formula: 'sum',
    base: outcome('base'),
    reporting: outcome('reporting'),
    months: space.axis.months.map((month) =>
      meter.state === 'refused' ? null : (whole.get(month) ?? null),
    ),
    ...(basis !== undefined && { basis }),
  };
}

/** A load of some days of the year says less of the year. */
const gradeOfDays = 'C';

function draftOf(space: Workspace, meter: MeterData, loads: Both, figure: LoadFigure): Draft {
  const { reporting } = loads;
  const isOfDays = reporting.extent === 'days';
  const frame = framed(space, meter, figure.id);
  const { quality } = frame;
  const basis = basisOf([...(figure.basis?.(reporting) ?? []), daysOf(reporting)]);
  return {
    ...frame,
    inputs: figure.inputs(reporting, space.periods),
    quality: isOfDays ? { ...quality, grade: worstGrade([quality.grade, gradeOfDays]) } : quality,
    unit: figure.unit,
    formula: figure.formula,
    base: baseOf(meter, loads, figure),
    reporting: outcomeOf(meter, reporting, figure),
    months: null,
    ...(basis !== undefined && { basis }),
  };
}

/** Some days are not held against a year, nor a year against some days: that would be no change. */
function baseOf(meter: MeterData, { base, reporting }: Both, figure: LoadFigure): Outcome {
  if (base.extent === 'days') return outcomeOf(meter, { ...base, extent: null }, figure);
  const isComparable = base.extent === null || reporting.extent !== 'days';
  return isComparable ? outcomeOf(meter, base, figure) : missing([meter.file], 'undetermined');
}

/** Which months are wanting is said once, of the energy. */
function outcomeOf(meter: MeterData, load: LoadPeriod, { compute }: LoadFigure): Outcome {
  if (meter.state === 'refused') return missing([meter.file], 'refused-data');
  if (load.extent === null) return missing([energyId(meter)]);
  const value = compute(load);
  return value === undefined || !Number.isFinite(value)
    ? missing([meter.file], 'undetermined')
    : { value };
}

type Frame = Pick<Draft, 'id' | 'name' | 'factors' | 'quality'>;

const framed = (space: Workspace, meter: MeterData, id: string): Frame => ({
  id,
  name: meter.name,
  factors: [],
  quality: qualityOfTable(space.plant.facility, meter.file),
});
