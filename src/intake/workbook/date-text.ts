import type { NumberFormat } from './number-format.js';

const SECONDS_OF_DAY = 86_400;
/** The first day after 9999-12-31, where spreadsheets end. */
const BEYOND = 2_958_466;
/** Days from the beginning of 1900 to that of 1904, the 29th of February 1900 included. */
const FROM_1900_TO_1904 = 1462;

/**
 * A number of days as the date or time that it is shown as; civil, without a time zone. The day that
 * spreadsheets invented, the 29th of February 1900, and day zero keep their names: no reader of dates
 * takes them for one.
 *
 * @param serial - Days since the beginning of the calendar; its fraction is the time of day. [d]
 * @returns `undefined` where no calendar has such a day: it is a number.
 */
export function dateText(
  serial: number,
  format: NumberFormat,
  is1904: boolean,
): string | undefined {
  const seconds = Math.round(serial * SECONDS_OF_DAY);
  const count = Math.floor(seconds / SECONDS_OF_DAY);
  const day = is1904 ? count + FROM_1900_TO_1904 : count;
  if (!(serial >= 0 && day < BEYOND)) return undefined;
  if (format === 'elapsed') return clock(seconds);
  const time = seconds % SECONDS_OF_DAY;
  if (format === 'time' && count === 0) return clock(time);
  const date = dayText(day);
  if (time !== 0) return `${date}T${clock(time)}`;
  return format === 'month' && date.endsWith('-01') ? date.slice(0, -'-01'.length) : date;
}

function dayText(day: number): string {
  if (day === 0) return '1900-01-00';
  if (day === 60) return '1900-02-29';
  const beforeFirst = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(beforeFirst + day * SECONDS_OF_DAY * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const text = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
