import { fold } from '../text/fold.js';
import { type DayOrder, dayOrderOf, type ReadMonth, readMonth, readShortMonth } from './month.js';
import { englishMonth, vietnameseMonth } from './month-name.js';

/** The month that a heading of a wide table names, and its year where it says so. */
export interface MonthHeading {
  /** [1 to 12] */
  readonly month: number;
  readonly year: number | null;
}

const numbered = /^(?:t|th|thg|thang)\.? ?(\d{1,2})$/;
const spoken = /^thang ([a-z]+(?: [a-z]+)?)$/;
const named = /^([a-z]{3,9})\.?$/;

/**
 * Reads one heading as a month: `T1`, `Tháng 01`, `Tháng Giêng`, `Jan`, and with its year all that
 * stands in a column of months. `Tháng năm` is May, though it may also stand above a column of months:
 * one heading alone makes no wide table.
 *
 * @returns `undefined` where it is none; a quarter, a year and a bare `1` are none.
 */
export function monthHeading(
  text: string,
  order: DayOrder = 'day-first',
): MonthHeading | undefined {
  const read = readMonth(text, order);
  return read ? headed(read) : withoutYear(fold(text));
}

/**
 * Reads the headings of one row, which settle for each other what one leaves open: which number of a
 * date is the day, since no month heads two columns, and what `01/24` is, beside a year in full.
 *
 * @returns One for each text, `undefined` where it is no month.
 */
export function monthHeadings(texts: readonly string[]): (MonthHeading | undefined)[] {
  const order = orderOf(texts);
  const found = texts.map((text) => monthHeading(text, order));
  const years = new Set(found.flatMap((one) => (one?.year ? [`${one.year}`] : [])));
  return found.map((one, index) => {
    const short = one ? undefined : readShortMonth(texts[index] as string, years);
    return short ? headed(short) : one;
  });
}

/** Where days first would put several columns under one month, and months first none, that is meant. */
function orderOf(texts: readonly string[]): DayOrder {
  const proven = dayOrderOf(texts);
  if (proven === 'month-first') return proven;
  return repeats(texts, 'day-first') && !repeats(texts, 'month-first') ? 'month-first' : proven;
}

/** Whether two days of one month head columns; a day that does not exist counts as such. */
function repeats(texts: readonly string[], order: DayOrder): boolean {
  const dated = texts.filter((text) => readMonth(text, 'day-first')?.day);
  const months = dated.map((text) => readMonth(text, order)?.month);
  return months.includes(undefined) || new Set(months).size < months.length;
}

const headed = ({ month }: ReadMonth): MonthHeading => ({
  month: Number(month.slice(5)),
  year: Number(month.slice(0, 4)),
});

function withoutYear(text: string): MonthHeading | undefined {
  const number = Number(numbered.exec(text)?.[1] ?? 0);
  const month =
    number ||
    vietnameseMonth(spoken.exec(text)?.[1] ?? '') ||
    englishMonth(named.exec(text)?.[1] ?? '');
  return month >= 1 && month <= 12 ? { month, year: null } : undefined;
}
