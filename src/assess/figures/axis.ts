import type { Month, Period } from '../../model/month.js';
import { monthsAcross, monthsOf } from '../../model/month.js';
import type { Periods } from '../periods.js';

/** The two periods by name. */
export type PeriodName = keyof Periods;

/** One value a month of the axis; `null` is unknown. */
export type Months = readonly (number | null)[];

/** The months of an assessment, from the first of either period to the last, as positions. */
export interface Axis {
  readonly months: readonly Month[];
  readonly position: ReadonlyMap<Month, number>;
  /** First position of the period, and the one after its last. */
  readonly span: Readonly<Record<PeriodName, readonly [number, number]>>;
}

/** Lays the months out. */
export function axisOf({ base, reporting }: Periods): Axis {
  const months = monthsAcross([base, reporting]);
  const position = new Map(months.map((month, index) => [month, index]));
  const span = (period: Period): readonly [number, number] => {
    const first = position.get(period.from) ?? 0;
    return [first, first + monthsOf(period).length];
  };
  return { months, position, span: { base: span(base), reporting: span(reporting) } };
}

/** The values of a period. */
export const within = (axis: Axis, months: Months, period: PeriodName): Months =>
  months.slice(...axis.span[period]);
