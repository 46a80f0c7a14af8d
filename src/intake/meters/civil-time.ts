import type { DayOrder } from '../cell/month.js';

/** Civil time as whole minutes since 1970-01-01 00:00, without a zone: what the clock on the wall said. */
export type Minute = number;

export const MINUTES_A_DAY = 1440;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** 1970-01-01 as a spreadsheet counts days. */
const SERIAL_OF_EPOCH = 25_569;

/** The day of a date, counted from 1970-01-01; `-1` where it does not exist or lies outside 1990–2099. */
export function dayOf(year: number, month: number, day: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return -1;
  if (day > 28 && day > lengthOf(year, month)) return -1;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function lengthOf(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month > 7 ? 1 : 0)) % 2);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** `YYYY-MM-DD` of a day. */
export const dateOf = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

/** `YYYY-MM-DDTHH:MM` */
export function textOfMinute(minute: Minute): string {
  const of = minute % MINUTES_A_DAY;
  const pair = (value: number): string => String(value).padStart(2, '0');
  const date = dateOf((minute - of) / MINUTES_A_DAY);
  return `${date}T${pair(Math.floor(of / 60))}:${pair(of % 60)}`;
}

/** Monday is 0. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T]+(\S+)$/;
const spoken = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})[ T]+(\S+)$/;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\+07:?00)?$/;
const serial = /^(\d{5})(?:[.,](\d{1,15}))?$/;

/**
 * Reads a time as meters and spreadsheets write it: `2025-01-15 07:15`, `2025-01-15T07:15:00`,
 * `15/01/2025 7:15`, the serial `45672.302083`. Seconds go to the nearest minute; `24:00` is the end
 * of its day. A zone other than that of Việt Nam is none: its clock is not the plant's.
 *
 * @returns `undefined` where it is no time.
 */
export function readMinute(text: string, order: DayOrder): Minute | undefined {
  let match = iso.exec(text);
  if (match) return joined(dayOf(Number(match[1]), Number(match[2]), Number(match[3])), match[4]);
  match = spoken.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return joined(dayOf(Number(match[3]), month, day), match[4]);
  }
  match = serial.exec(text);
  return match ? ofSerial(Number(`${match[1]}.${match[2] ?? 0}`)) : undefined;
}

function joined(day: number, text = ''): Minute | undefined {
  const match = clock.exec(text);
  if (day < 0 || !match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined;
  const inDay = hours * 60 + minutes + (seconds < 30 ? 0 : 1);
  return hours === 24 && minutes + seconds > 0 ? undefined : day * MINUTES_A_DAY + inDay;
}

function ofSerial(value: number): Minute | undefined {
  const minute = Math.round((value - SERIAL_OF_EPOCH) * MINUTES_A_DAY);
  const year = new Date(minute * 60_000).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? minute : undefined;
}

/** What a date proves about the order of day and month. */
export function orderOf(text: string): DayOrder | null {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(text);
  if (!match) return null;
  if (Number(match[1]) > 12) return 'day-first';
  return Number(match[2]) > 12 ? 'month-first' : null;
}
