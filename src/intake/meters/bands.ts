import type { TariffWindow } from '../../model/library.js';
import type { BandSums } from '../../model/meters.js';
import type { TariffPeriod } from '../../model/tariff-period.js';
import { dateOf, MINUTES_A_DAY, weekdayOf } from './civil-time.js';
import { regimeOn } from './tariff-regimes.js';

const SUNDAY = 6;
const bands = ['standard', 'peak', 'offpeak'] as const satisfies readonly TariffPeriod[];

/** Minutes of a day in one band, which is an index of {@link bands}. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly band: number;
}

/** The stretches of one day, in order. */
type Day = readonly Stretch[];

/** Tells the hours of tariff of any day: by date in force and by weekday. */
export class TariffCalendar {
  private readonly days = new Map<string, Day | null>();
  private readonly regimes = new Map<number, string | null>();
  private readonly windows: readonly TariffWindow[];
  private readonly pinned: string | null;

  /** @param pinned - The one regime that counts on every day, where facility.json names it. */
  constructor(windows: readonly TariffWindow[], pinned: string | null) {
    this.windows = windows;
    this.pinned = pinned;
  }

  /** The regime in force; `null` where none is known. */
  private regimeOf(day: number): string | null {
    if (this.pinned !== null) return this.pinned;
    const known = this.regimes.get(day);
    if (known !== undefined) return known;
    const regime = regimeOn(dateOf(day), this.windows);
    this.regimes.set(day, regime);
    return regime;
  }

  private dayOf(day: number): Day | null {
    const regime = this.regimeOf(day);
    if (regime === null) return null;
    const isSunday = weekdayOf(day) === SUNDAY;
    const key = `${regime} ${isSunday}`;
    const known = this.days.get(key);
    if (known !== undefined) return known;
    const made = this.minutesOf(regime, isSunday);
    this.days.set(key, made);
    return made;
  }

  private minutesOf(wanted: string, isSunday: boolean): Day {
    const minutes = new Uint8Array(MINUTES_A_DAY);
    for (const { regime, days, from, to, band } of this.windows)
      if (regime === wanted && (days === 'all' || (days === 'sun') === isSunday))
        minutes.fill(bands.indexOf(band), from, to);
    const day: Stretch[] = [];
    for (let from = 0; from < MINUTES_A_DAY; ) {
      const band = minutes[from] as number;
      let to = from + 1;
      while (to < MINUTES_A_DAY && minutes[to] === band) to++;
      day.push({ from, to, band });
      from = to;
    }
    return day;
  }

  /**
   * Sums of a month by band. An interval across the edge of a band is shared by its minutes.
   *
   * @param values - By interval, from the first day on; NaN: unknown.
   * @returns `null` where the hours of some day are not known.
   */
  sumsOf(values: Float64Array, firstDay: number, days: number, interval: number): BandSums | null {
    const sums = bands.map(() => ({ quantity: 0, minutes: 0 }));
    const perDay = MINUTES_A_DAY / interval;
    for (let at = 0; at < days; at++) {
      const day = this.dayOf(firstDay + at);
      if (day === null) return null;
      const offset = at * perDay;
      for (const stretch of day) addStretch(stretch, values, offset, interval, sums);
    }
    const [standard, peak, offpeak] = sums as [Sum, Sum, Sum];
    return { standard, peak, offpeak };
  }
}

interface Sum {
  quantity: number;
  minutes: number;
}

function addStretch(
  { from, to, band }: Stretch,
  values: Float64Array,
  offset: number,
  interval: number,
  sums: readonly Sum[],
): void {
  const sum = sums[band] as Sum;
  for (let slot = Math.floor(from / interval); slot * interval < to; slot++) {
    const value = values[offset + slot] as number;
    if (!Number.isFinite(value)) continue;
    const start = slot * interval;
    const minutes = Math.min(to, start + interval) - Math.max(from, start);
    sum.quantity += value * (minutes / interval);
    sum.minutes += minutes;
  }
}
