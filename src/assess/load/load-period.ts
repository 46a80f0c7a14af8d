import type { DemandWindow, MeterData, MeterMonth, MeterPeak } from '../../model/meters.js';
import { daysIn, isWithin, monthsOf, type Period } from '../../model/month.js';
import type { TariffPeriod } from '../../model/tariff-period.js';
import { peakDemand } from '../formulas/peak-demand.js';

/** Of the intervals of a period, how many must be on record before its load is spoken of. [fraction] */
const LEAST_ON_RECORD = 0.9;
/** With less on record, a week of whole days tells of itself, if a Sunday is among them. [d] */
const LEAST_DAYS = 7;
const HOURS_A_DAY = 24;

/** What interval data say of one period. */
export interface LoadPeriod {
  readonly months: readonly MeterMonth[];
  /** Months of the period of which not every interval is on record. */
  readonly gaps: readonly string[];
  /** Of the intervals on record. */
  readonly quantity: number;
  /** On record. [h] */
  readonly hours: number;
  /** On record, of those of the period. [fraction] */
  readonly coverage: number;
  /** Whether the load may be told: of the period, or of the days on record alone. */
  readonly extent: 'period' | 'days' | null;
}

/** The months of a meter that lie in the period. */
export function loadPeriodOf(meter: MeterData, period: Period): LoadPeriod {
  const months = meter.months.filter(({ month }) => isWithin(month, period));
  const whole = new Set(
    months.filter(({ known, expected }) => known === expected).map(({ month }) => month),
  );
  const all = monthsOf(period);
  const known = months.reduce((sum, month) => sum + month.known, 0);
  const hours = (known * meter.intervalMinutes) / 60;
  const coverage = hours / all.reduce((sum, month) => sum + daysIn(month) * HOURS_A_DAY, 0);
  return {
    months,
    gaps: all.filter((month) => !whole.has(month)),
    quantity: months.reduce((sum, { quantity }) => sum + quantity, 0),
    hours,
    coverage,
    extent: extentOf(months, coverage),
  };
}

function extentOf(months: readonly MeterMonth[], coverage: number): LoadPeriod['extent'] {
  if (coverage >= LEAST_ON_RECORD) return 'period';
  const total = (of: (month: MeterMonth) => number): number =>
    months.reduce((sum, month) => sum + of(month), 0);
  const isWeek =
    total(({ days }) => days.whole) >= LEAST_DAYS && total(({ days }) => days.wholeSundays) > 0;
  return isWeek ? 'days' : null;
}

/** The window that demand is billed and told by: half an hour, or the interval where that is longer. [min] */
export const demandWindow = ({ intervalMinutes }: MeterData): DemandWindow =>
  30 % intervalMinutes === 0 ? 30 : 60;

/** The highest demand of the period; `undefined` where no whole window is on record. */
export const peakOf = (
  { months }: Pick<LoadPeriod, 'months'>,
  window: DemandWindow,
): MeterPeak | undefined =>
  peakDemand(months.flatMap(({ peaks }) => (peaks[window] === null ? [] : [peaks[window]])));

/** What the period used in a band of the tariff; `undefined` where the hours of some month are not known. */
export function bandOf({ months }: LoadPeriod, band: TariffPeriod): number | undefined {
  let sum = 0;
  for (const { bands } of months) {
    if (bands === null) return undefined;
    sum += bands[band].quantity;
  }
  return sum;
}
