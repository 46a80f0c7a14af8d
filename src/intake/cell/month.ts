import { daysIn, type Month } from '../../model/month.js';
import { fold } from '../text/fold.js';
import { englishMonth, vietnameseMonth } from './month-name.js';

/** Whether `03/04/2024` is the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first';

/** A month, and the day too where the text names one. */
export interface ReadMonth {
  readonly month: Month;
  readonly day: number | null;
}

/** No month is written longer. [characters] */
const LONGEST = 60;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Two digits beyond are a year of the last century, or none. */
const LAST_SHORT_YEAR = 60;

/** A time of day behind a date, without a zone: with one the day would depend on where it is read. */
const timeOfDay = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:am|pm|sa|ch))?$/;
const dashes = /\s*[\u2010-\u2015\u2212]\s*/g;

const yearMonth = /^(\d{4}) ?[-/] ?(\d{1,2})$|^(\d{4})(?:\. ?)?(\d{2})$/;
const yearMonthDay = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$|^(\d{4})()(\d{2})(\d{2})$/;
const dayMonthYear = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const spokenDay = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const monthYear = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
/** `T1/2024`, `Thg1-24`, `Tháng 01 năm 2024`. */
const calledMonth =
  /^(?:t|th|thg|thang)\.? ?(\d{1,2})(?: ?[-/.,] ?| ?\(| nam | )((?:\d{2}){1,2})\)?$/;
/** `Tháng Giêng 2024`, `Tháng Năm năm 2024`. */
const spokenMonth = /^thang ([a-z]+(?: (?:mot|hai))?)(?:,| ?[-/]| nam)? ?(\d{4})$/;
const namedMonth = /^([a-z]{3,9})\.?[\s\-/,]+(\d{4}|\d{2})$/;
/** What a spreadsheet makes of a day: `31-Jan-24`, `31-Thg1-24`. */
const namedDay = /^(\d{1,2})[- ](?:([a-z]{3,9})\.?|thg ?(\d{1,2}))[- ](\d{4}|\d{2})$/;
const serialDay = /^(\d{5})(?:[.,]0+)?$/;
const shortMonth = /^(\d{1,2})[-/.](\d{2})$/;
const dayAndMonth = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?:\s|$)/;

/**
 * Reads a month in any of the forms of the contract that name a year: `2024-01`, `01/2024`,
 * `T1/2024`, `Tháng 1/2024`, `Jan 2024`, `31/01/2024`, `2024-01-15`, what a spreadsheet makes of
 * them (`Jan-24`, `Thg1-24`, `31/01/2024 00:00`), and the serial number `45292` that it keeps for a
 * day. `2024.1` is none: a spreadsheet writes that for `2024.10` too.
 *
 * @returns `undefined` where it is no month, or the day does not exist.
 */
export function readMonth(cell: string, order: DayOrder): ReadMonth | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = fold(cell).replace(dashes, '-').replace(timeOfDay, '');
  return inDigits(text, order) ?? inWords(text);
}

function inDigits(text: string, order: DayOrder): ReadMonth | undefined {
  let match = yearMonth.exec(text);
  if (match) return dated(match[1] ?? match[3], match[2] ?? match[4]);
  match = yearMonthDay.exec(text);
  if (match) return dated(match[1] ?? match[5], match[3] ?? match[7], match[4] ?? match[8]);
  match = monthYear.exec(text);
  if (match) return dated(match[2], match[1]);
  match = dayMonthYear.exec(text);
  if (match)
    return order === 'day-first'
      ? dated(match[4], match[3], match[1])
      : dated(match[4], match[1], match[3]);
  match = serialDay.exec(text);
  return match ? serial(Number(match[1])) : undefined;
}

function inWords(text: string): ReadMonth | undefined {
  let match = calledMonth.exec(text);
  if (match) return dated(inFull(match[2]), match[1]);
  match = namedMonth.exec(text);
  if (match) return dated(inFull(match[2]), `${englishMonth(match[1] as string)}`);
  match = spokenMonth.exec(text);
  if (match) return dated(match[2], `${vietnameseMonth(match[1] as string)}`);
  match = spokenDay.exec(text);
  if (match) return dated(match[3], match[2], match[1]);
  match = namedDay.exec(text);
  if (!match) return undefined;
  return dated(inFull(match[4]), match[3] ?? `${englishMonth(match[2] as string)}`, match[1]);
}

/** `24` is 2024; no year at all where two digits cannot be one of this century's first. */
const inFull = (year = ''): string =>
  year.length === 4 ? year : Number(year) > LAST_SHORT_YEAR ? '' : `20${year}`;

/**
 * Reads `01/24`, which alone might be anything.
 *
 * @param years - Years that the file writes in full elsewhere; no other is taken.
 */
export function readShortMonth(cell: string, years: ReadonlySet<string>): ReadMonth | undefined {
  const match = shortMonth.exec(fold(cell).replace(dashes, '-'));
  const year = `20${match?.[2]}`;
  return match && years.has(year) ? dated(year, match[1]) : undefined;
}

/** Day 0 of the serial numbers of spreadsheets, counted back from 1970-01-01. [days] */
const SERIAL_EPOCH = 25_569;
const DAY = 86_400_000;

function serial(number: number): ReadMonth | undefined {
  const [year, month, day] = new Date((number - SERIAL_EPOCH) * DAY)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return dated(year, month, day);
}

/** Day first, unless a cell of the column can only be month first and none only day first. */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  let isMonthFirst = false;
  for (const cell of cells) {
    if (cell[4] === '-') continue;
    const match = dayAndMonth.exec(cell) ?? dayAndMonth.exec(fold(cell));
    if (!match) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[2]) > 12) isMonthFirst = true;
  }
  return isMonthFirst ? 'month-first' : 'day-first';
}

function dated(yearText = '', monthText = '', dayText?: string): ReadMonth | undefined {
  const year = Number(yearText);
  const number = Number(monthText);
  if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > 12) return undefined;
  const month: Month = `${year}-${String(number).padStart(2, '0')}`;
  if (dayText === undefined) return { month, day: null };
  const day = Number(dayText);
  return day >= 1 && day <= daysIn(month) ? { month, day } : undefined;
}

/** `YYYY-MM-DD` */
export const dateOf = ({ month, day }: ReadMonth): string =>
  `${month}-${String(day ?? 1).padStart(2, '0')}`;
