import type { MeterData } from '../../model/meters.js';
import type { LoadPeriod } from './load-period.js';

/** What a basis is put together from, in signs that need no language; `null` where nothing is to be said. */
export const basisOf = (parts: readonly (string | null)[]): string | undefined =>
  parts.filter((part) => part !== null).join('; ') || undefined;

/** `2025-03-03 – 2025-03-16, 14 d`: the days on record, where the load is that of these days only. */
export function daysOf({ months, extent }: LoadPeriod): string | null {
  const [first, last] = [months[0], months.at(-1)];
  if (extent !== 'days' || !first || !last) return null;
  const whole = months.reduce((sum, { days }) => sum + days.whole, 0);
  return `${first.days.first} – ${last.days.last}, ${whole} d`;
}

/** `2025-06-12 14:30`: when a window began. */
export const clockOf = (at: string): string => at.replace('T', ' ');

/** `35039/35040 × 15 min`: intervals on record, where some are wanting. */
export function intervalsOf(
  { hours, coverage, months }: LoadPeriod,
  meter: MeterData,
): string | null {
  const known = months.reduce((sum, month) => sum + month.known, 0);
  if (known === 0 || coverage >= 1) return null;
  const expected = Math.round((hours / coverage) * (60 / meter.intervalMinutes));
  return `${known}/${expected} × ${meter.intervalMinutes} min`;
}
