import type { DayOrder } from '../cell/month.js';
import { orderOf, readMinute } from './civil-time.js';

/** A date of the years that are read has ten letters at most, of thirteen kinds: `-./` and digits. */
export const LONGEST_DATE = 10;
const LETTERS = 13;
const FIRST_LETTER = 45;
/** All days of 1990 to 2099, and as many again that are none. */
const MOST_DATES = 80_000;

/** A date that was read before. */
interface KnownDate {
  /** Minutes since 1970; -1: it is no date. */
  readonly midnight: number;
  /** It can only be meant in the order it was read in. */
  readonly isProof: boolean;
}

/** Whether a byte can stand in a date: a digit, `-`, `.` or `/`. */
export const isOfDate = (byte: number): boolean =>
  byte >= FIRST_LETTER && byte < FIRST_LETTER + LETTERS;

/** Dates that were read before, by their bytes: the meters of a plant name the same days. */
export class DateMemo {
  private readonly known: Readonly<Record<DayOrder, Map<number, KnownDate>>> = {
    'day-first': new Map(),
    'month-first': new Map(),
  };

  /** @param end - At most {@link LONGEST_DATE} bytes behind `start`, all of them of a date. */
  read(bytes: Uint8Array, start: number, end: number, order: DayOrder): KnownDate {
    let key = 1;
    for (let at = start; at < end; at++) key = key * LETTERS + (bytes[at] as number) - FIRST_LETTER;
    const dates = this.known[order];
    const found = dates.get(key);
    if (found) return found;
    const text = String.fromCharCode(...bytes.subarray(start, end));
    const midnight = readMinute(`${text} 0:00`, order) ?? -1;
    const date = { midnight, isProof: orderOf(text) === order };
    if (dates.size < MOST_DATES) dates.set(key, date);
    return date;
  }
}
