import type { Month } from '../../model/month.js';
import type { MonthPage } from './calendar.js';
import { MINUTES_A_DAY } from './civil-time.js';

/** Bins to a doubling: the usual is told to 4 %. */
const BINS_A_DOUBLING = 16;
/** From 2⁻⁶⁴ to 2⁶⁴; what lies outside falls into the bin at the edge. */
const BINS = 128 * BINS_A_DOUBLING;
/** Of the values above zero, all but one in a thousand are usual: half a day of a year. */
const SHARE_ABOVE = 0.001;
/** In a short record as many as this may be anything: a bad hour of quarter hours. */
const LEAST_ABOVE = 4;
/** Two days of quarter hours: with fewer there is nothing usual. */
const FEWEST_VALUES = 192;
/**
 * Three times, to the next bin. A transformer and its cables are laid out for one to two times the
 * highest load, so no quarter of an hour draws three times what the highest hours of a year draw.
 */
const DOUBLINGS_BEYOND = 26 / BINS_A_DOUBLING;
const MOST_KEPT = 8;

/** One value with its place. */
interface Extreme {
  readonly value: number;
  readonly line: number;
  readonly month: Month;
  /** Start of its interval. */
  readonly minute: number;
}

/** Values beyond belief: what they are measured by, how many there are, and the highest of them. */
export interface Outliers {
  /** What all but one in a thousand values stay below. [the file's unit] */
  readonly usual: number;
  readonly rows: number;
  /** Highest first. */
  readonly highest: readonly Extreme[];
}

const binOf = (value: number): number => {
  const bin = Math.floor(Math.log2(value) * BINS_A_DOUBLING) + BINS / 2;
  return bin < 0 ? 0 : bin < BINS ? bin : BINS - 1;
};

/**
 * Keeps how the values of a meter are distributed, and the highest of them with their places, in a
 * few kilobytes, however long its file is. Zeros have no part: a pump that rests all year is judged
 * by the hours that it runs.
 */
export class Extremes {
  private readonly bins = new Uint32Array(BINS);
  private readonly top: Extreme[] = [];
  private least = 0;

  /** @param page - As the file has it: before it is scaled. @param days - Of its month. */
  note({ month, firstDay, values, lines }: MonthPage, days: number, interval: number): void {
    const size = (days * MINUTES_A_DAY) / interval;
    for (let slot = 0; slot < size; slot++) {
      const value = values[slot] as number;
      if (!(value > 0) || value === Number.POSITIVE_INFINITY) continue;
      const bin = binOf(value);
      this.bins[bin] = (this.bins[bin] as number) + 1;
      if (value <= this.least) continue;
      const minute = firstDay * MINUTES_A_DAY + slot * interval;
      this.keep({ value, line: lines[slot] as number, month, minute });
    }
  }

  private keep(extreme: Extreme): void {
    this.top.push(extreme);
    if (this.top.length <= MOST_KEPT) return;
    this.top.sort((a, b) => b.value - a.value);
    this.top.length = MOST_KEPT;
    this.least = (this.top[MOST_KEPT - 1] as Extreme).value;
  }

  /** `null` where every value is believed. */
  outliers(): Outliers | null {
    const total = this.above(0);
    if (total < FEWEST_VALUES) return null;
    const allowed = Math.max(LEAST_ABOVE, Math.floor(total * SHARE_ABOVE));
    let usual = BINS;
    for (let above = 0; above <= allowed; ) above += this.bins[--usual] as number;
    const limit = usual + 1 + DOUBLINGS_BEYOND * BINS_A_DOUBLING;
    const rows = this.above(limit);
    if (rows === 0) return null;
    const highest = this.top
      .filter(({ value }) => binOf(value) >= limit)
      .toSorted((a, b) => b.value - a.value);
    return { usual: 2 ** ((usual + 1 - BINS / 2) / BINS_A_DOUBLING), rows, highest };
  }

  /** How many values stand in this bin or higher. */
  private above(bin: number): number {
    let count = 0;
    for (let at = bin; at < BINS; at++) count += this.bins[at] as number;
    return count;
  }
}
