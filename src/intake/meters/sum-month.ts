import type { DemandWindow, MeterDays, MeterMonth, MeterPeak } from '../../model/meters.js';
import { daysIn } from '../../model/month.js';
import type { TariffCalendar } from './bands.js';
import type { MonthPage } from './calendar.js';
import { dateOf, MINUTES_A_DAY, textOfMinute, weekdayOf } from './civil-time.js';

/** Nights end here. [h] */
const NIGHT_HOURS = 5;
const SUNDAY = 6;
const HOURS_A_WEEK = 168;
/** Written anew for every month: as long as a month has hours. */
const quietScratch = new Float64Array(31 * 24);

/** What a page is summed with. */
export interface Scale {
  /** [min] */
  readonly interval: number;
  /** Canonical units in one value of the file. */
  readonly factor: number;
  readonly tariff: TariffCalendar;
}

/** Sums a page up: what is kept of a month, however many rows it had. The page is scaled in its place. */
export function sumMonth(page: MonthPage, scale: Scale): MeterMonth {
  const { month, firstDay, values, lines } = page;
  const { interval, factor, tariff } = scale;
  const days = daysIn(month);
  const expected = (days * MINUTES_A_DAY) / interval;
  const scaled = values.subarray(0, expected);
  let quantity = 0;
  let known = 0;
  for (let at = 0; at < expected; at++) {
    const value = (scaled[at] as number) * factor;
    scaled[at] = value;
    if (!Number.isFinite(value)) continue;
    quantity += value;
    known++;
  }
  const peak = (window: DemandWindow) => peakOf({ scaled, lines, firstDay }, interval, window);
  return {
    month,
    quantity,
    known,
    expected,
    days: daysOf(scaled, firstDay, days, MINUTES_A_DAY / interval),
    ...hoursOf(scaled, firstDay, days, interval),
    peaks: { 15: peak(15), 30: peak(30), 60: peak(60) },
    bands: tariff.sumsOf(scaled, firstDay, days, interval),
  };
}

function daysOf(values: Float64Array, firstDay: number, days: number, perDay: number): MeterDays {
  let [first, last, whole, wholeSundays] = [days, -1, 0, 0];
  for (let day = 0; day < days; day++) {
    const known = knownIn(values, day * perDay, perDay);
    if (known === 0) continue;
    first = Math.min(first, day);
    last = day;
    if (known < perDay) continue;
    whole++;
    if (weekdayOf(firstDay + day) === SUNDAY) wholeSundays++;
  }
  // A page of which every interval is contradicted has a day all the same.
  const [from, to] = [firstDay + Math.min(first, days - 1), firstDay + Math.max(last, 0)];
  return { first: dateOf(from), last: dateOf(to), whole, wholeSundays };
}

function knownIn(values: Float64Array, from: number, width: number): number {
  let known = 0;
  for (let at = from; at < from + width; at++) if (Number.isFinite(values[at])) known++;
  return known;
}

type Hours = Pick<MeterMonth, 'hourSums' | 'hourCounts' | 'quietHours'>;

function hoursOf(values: Float64Array, firstDay: number, days: number, interval: number): Hours {
  const hourSums = new Float64Array(HOURS_A_WEEK);
  const hourCounts = new Uint8Array(HOURS_A_WEEK);
  let quiet = 0;
  const perHour = 60 / interval;
  for (let hour = 0; hour < days * 24; hour++) {
    const sum = sumOf(values, hour * perHour, perHour);
    if (!Number.isFinite(sum)) continue;
    const weekday = weekdayOf(firstDay + Math.floor(hour / 24));
    const place = weekday * 24 + (hour % 24);
    hourSums[place] = (hourSums[place] as number) + sum;
    hourCounts[place] = (hourCounts[place] as number) + 1;
    if (weekday === SUNDAY || hour % 24 < NIGHT_HOURS) quietScratch[quiet++] = sum;
  }
  return { hourSums, hourCounts, quietHours: quietScratch.slice(0, quiet) };
}

/** The highest of the windows that stand one after the other on the clock; the first of equals. */
function peakOf(
  page: { scaled: Float64Array; lines: Uint32Array; firstDay: number },
  interval: number,
  window: DemandWindow,
): MeterPeak | null {
  if (window % interval !== 0) return null;
  const { scaled: values, lines, firstDay } = page;
  const width = window / interval;
  let best = -1;
  let at = 0;
  for (let slot = 0; slot < values.length; slot += width) {
    const sum = sumOf(values, slot, width);
    if (!(sum > best) || sum === Number.POSITIVE_INFINITY) continue;
    best = sum;
    at = slot;
  }
  if (best < 0) return null;
  const minute = firstDay * MINUTES_A_DAY + at * interval;
  const line = lines[highestOf(values, at, width)] as number;
  return { power: (best * 60) / window, at: textOfMinute(minute), line };
}

function highestOf(values: Float64Array, from: number, width: number): number {
  let best = from;
  for (let at = from + 1; at < from + width; at++)
    if ((values[at] as number) > (values[best] as number)) best = at;
  return best;
}

function sumOf(values: Float64Array, from: number, width: number): number {
  let sum = 0;
  for (let at = from; at < from + width; at++) sum += values[at] as number;
  return sum;
}
