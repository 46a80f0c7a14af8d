import { daysIn, type Month } from '../../model/month.js';
import { dateOf, MINUTES_A_DAY } from './civil-time.js';
import type { RowTaker } from './layout.js';

/** How often a meter writes, and how far its stamp lies behind the start of the interval. [min] */
export interface Pace {
  readonly interval: number;
  readonly shift: number;
}

/** One month of values by interval, the first of its first day at 0; NaN: nothing on record. */
export interface MonthPage {
  readonly month: Month;
  readonly firstDay: number;
  readonly values: Float64Array;
  /** Of the rows that gave the values; only those of values on record count. */
  readonly lines: Uint32Array;
}

/** Stands for an interval that two rows contradict each other about: as good as unknown. */
const CONTRADICTED = Number.POSITIVE_INFINITY;

const MOST_DAYS = 31;
/** Different distances between rows that are told apart. */
const MOST_STEPS = 4096;

/**
 * Lays rows out on one page a month and hands on each page as the next month begins, so that memory
 * stays flat. Within a month the rows may come in any order; a month that was handed on is closed.
 */
export class Calendar implements RowTaker {
  count = 0;
  earliest = Number.POSITIVE_INFINITY;
  latest = Number.NEGATIVE_INFINITY;
  falls = 0;
  rises = 0;
  readonly repeated = { rows: 0, differing: 0, line: 0, minute: 0 };
  readonly late = { rows: 0, line: 0 };
  /** How often each distance between two rows came up. [min] */
  readonly steps = new Map<number, number>();
  private usualSteps = 0;
  private stamp = Number.NaN;
  private value = Number.NaN;
  private day = -1;
  private base = -1;
  /** Of the page. */
  private days = 0;
  private readonly closed = new Set<Month>();
  private readonly values: Float64Array;
  private readonly lines: Uint32Array;
  private page: MonthPage | null = null;
  private readonly pace: Pace;
  private readonly handOn: (page: MonthPage) => void;

  constructor(pace: Pace, handOn: (page: MonthPage) => void) {
    this.pace = pace;
    this.handOn = handOn;
    this.values = new Float64Array((MOST_DAYS * MINUTES_A_DAY) / pace.interval).fill(Number.NaN);
    this.lines = new Uint32Array(this.values.length);
  }

  take(minute: number, value: number, line: number): void {
    const { interval, shift } = this.pace;
    const step = minute - this.stamp;
    if (step === interval) this.usualSteps++;
    else this.noteStep(Math.abs(step));
    if (value < this.value) this.falls++;
    else if (value > this.value) this.rises++;
    this.stamp = minute;
    this.value = value;

    let start = minute - shift;
    if (start % interval !== 0) start = Math.round(start / interval) * interval;
    const day = Math.floor(start / MINUTES_A_DAY);
    if (day !== this.day) this.turnTo(day);
    if (this.base < 0) {
      if (this.late.rows++ === 0) this.late.line = line;
      return;
    }
    const slot = this.base + (((start - day * MINUTES_A_DAY) / interval) | 0);
    const held = this.values[slot] as number;
    if (!Number.isNaN(held)) {
      this.repeat(slot, held === value, minute, line);
      return;
    }
    this.values[slot] = value;
    this.lines[slot] = line;
    this.count++;
    if (start + shift < this.earliest) this.earliest = start + shift;
    if (start + shift > this.latest) this.latest = start + shift;
  }

  /** Hands on the last page. */
  end(): void {
    this.close();
    this.steps.set(this.pace.interval, (this.steps.get(this.pace.interval) ?? 0) + this.usualSteps);
  }

  /** The first row stands; where the second says otherwise, neither is believed. */
  private repeat(slot: number, isSame: boolean, minute: number, line: number): void {
    if (this.repeated.rows++ === 0) Object.assign(this.repeated, { line, minute });
    if (isSame) return;
    this.repeated.differing++;
    this.values[slot] = CONTRADICTED;
  }

  private noteStep(step: number): void {
    if (step > 0 && (this.steps.has(step) || this.steps.size < MOST_STEPS))
      this.steps.set(step, (this.steps.get(step) ?? 0) + 1);
  }

  private turnTo(day: number): void {
    this.day = day;
    const first = this.page?.firstDay ?? Number.POSITIVE_INFINITY;
    const isOpen = (day >= first && day < first + this.days) || this.open(dateOf(day), day);
    const inMonth = day - (this.page?.firstDay ?? 0);
    this.base = isOpen ? (inMonth * MINUTES_A_DAY) / this.pace.interval : -1;
  }

  /** Begins the page of a day's month; `false` where that was handed on. */
  private open(date: string, day: number): boolean {
    const month = date.slice(0, 7);
    if (this.closed.has(month)) return false;
    this.close();
    this.days = daysIn(month);
    const { values, lines } = this;
    this.page = { month, firstDay: day - Number(date.slice(8)) + 1, values, lines };
    return true;
  }

  private close(): void {
    if (this.page === null) return;
    this.handOn(this.page);
    this.closed.add(this.page.month);
    this.values.fill(Number.NaN);
    this.page = null;
  }
}
