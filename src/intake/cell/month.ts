import { daysIn, type Month } from '../../model/month.js';
import { fold } from '../text/fold.js';

/** Whether `03/04/2024` is the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first';

/** A month, and the day too where the text names one. */
export interface ReadMonth {
  readonly month: Month;
  readonly day: number | null;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Two digits beyond are a year of the last century, or none. */
const LAST_SHORT_YEAR = 60;

const names =
  'january|february|march|april|may|june|july|august|september|october|november|december'.split(
    '|',
  );

const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const monthYear = /^(?:t|thang|thg)?\s*\.?\s*(\d{1,2})\s*(?:[-/.]|nam\s)\s*(\d{4})$/;
const excelMonth = /^thg\s*(\d{1,2})-(\d{2})$/;
const namedMonth = /^([a-z]{3,9})\.?[\s\-/,]+(\d{4}|\d{2})$/;
const serialDay = /^\d{5}$/;
const shortMonth = /^(?:t|thang|thg)?\s*(\d{1,2})[-/.](\d{2})$/;
const dayMonthYear = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/**
 * Reads a month in any of the forms of the contract that name a year: `2024-01`, `01/2024`,
 * `T1/2024`, `Tháng 1/2024`, `Jan 2024`, `31/01/2024`, `2024-01-15`, and the serial number `45292`
 * that a spreadsheet keeps for a day.
 *
 * @returns `undefined` where it is no month, or the day does not exist.
 */
export function readMonth(cell: string, order: DayOrder): ReadMonth | undefined {
  const text = fold(cell);
  let match = yearFirst.exec(text);
  if (match) return dated(match[1], match[2], match[3]);
  match = monthYear.exec(text);
  if (match) return dated(match[2], match[1]);
  match = dayMonthYear.exec(text);
  if (match)
    return order === 'day-first'
      ? dated(match[3], match[2], match[1])
      : dated(match[3], match[1], match[2]);
  if (serialDay.test(text)) return serial(Number(text));
  match = excelMonth.exec(text);
  if (match) return dated(inFull(match[2]), match[1]);
  match = namedMonth.exec(text);
  const month = match ? monthNamed(match[1] as string) : 0;
  return match && month > 0 ? dated(inFull(match[2]), `${month}`) : undefined;
}

/** `24` is 2024; no year at all where two digits cannot be one of this century's first. */
const inFull = (year = ''): string =>
  year.length === 4 ? year : Number(year) > LAST_SHORT_YEAR ? '' : `20${year}`;

/** January is 1, in full or by its first three letters (`sept` too); 0: no month. */
const monthNamed = (word: string): number =>
  names.findIndex(
    (name) =>
      word === name || word === name.slice(0, 3) || (word === 'sept' && name === 'september'),
  ) + 1;

/**
 * Reads `01/24`, which alone might be anything.
 *
 * @param years - Years that the file writes in full elsewhere; no other is taken.
 */
export function readShortMonth(cell: string, years: ReadonlySet<string>): ReadMonth | undefined {
  const match = shortMonth.exec(fold(cell));
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
    const match = dayMonthYear.exec(cell);
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
