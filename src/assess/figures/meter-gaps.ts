import type { Month } from '../../model/month.js';
import type { Axis } from './axis.js';

interface MeteredRow {
  readonly month: Month;
  readonly meter: string | null;
  readonly period?: string | null;
}

/**
 * Months in which a part of the bill is wanting: a meter that has rows before and after has none,
 * or a meter's month lacks a tariff period that its other months have. What such a month adds up to
 * would be a part of its use.
 *
 * @returns Positions on the axis.
 */
export function gapsOfMeters(axis: Axis, rows: readonly MeteredRow[]): ReadonlySet<number> {
  const gaps = new Set<number>();
  if (isOneMeter(rows)) return gaps;
  for (const meter of byMeter(axis, rows).values()) {
    const tariffs = new Set([...meter.values()].flatMap((periods) => [...periods]));
    const positions = [...meter.keys()];
    for (let at = Math.min(...positions); at <= Math.max(...positions); at++) {
      const periods = meter.get(at);
      if (periods === undefined) gaps.add(at);
      else if (periods.size > 0 && periods.size < tariffs.size) gaps.add(at);
    }
  }
  return gaps;
}

/** One meter without tariff periods has no parts that could be wanting. */
const isOneMeter = (rows: readonly MeteredRow[]): boolean =>
  rows.every(({ meter, period }) => meter === rows[0]?.meter && period === rows[0]?.period);

/** By meter and position the tariff periods on record. */
function byMeter(
  axis: Axis,
  rows: readonly MeteredRow[],
): ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>> {
  const meters = new Map<string, Map<number, Set<string>>>();
  for (const { month, meter, period } of rows) {
    const position = axis.position.get(month);
    if (position === undefined) continue;
    const name = meter ?? 'main';
    const months = meters.get(name) ?? new Map<number, Set<string>>();
    const periods = months.get(position) ?? new Set<string>();
    if (period !== null && period !== undefined) periods.add(period);
    meters.set(name, months.set(position, periods));
  }
  return meters;
}
