import { type Month, monthNumber } from '../../model/month.js';
import type { Drawing } from '../drawing.js';
import { text } from '../theme.js';

/** Where months stand on a line; years stand a little apart. */
export interface MonthAxis {
  readonly months: readonly Month[];
  /** Width of a month. */
  readonly step: number;
  left(index: number): number;
  center(index: number): number;
  /** x of the border before a month; it may lie before or after all of them. */
  before(month: Month): number;
}

/** Month names under the axis, and the years under them. */
export const MONTH_AXIS_HEIGHT = 27;

const LABEL_GAP = 3;

const yearOf = (month: Month): string => month.slice(0, 4);

/** Places months between `from` and `to`, with a gap where a year begins. */
export function monthAxis(
  months: readonly Month[],
  from: number,
  to: number,
  yearGap: number,
): MonthAxis {
  let years = 0;
  const gaps = months.map((month, index) => {
    const previous = months[index - 1];
    if (previous !== undefined && yearOf(previous) !== yearOf(month)) years++;
    return years;
  });
  // Many short years must not leave the months themselves without room.
  const between = Math.min(yearGap, (to - from) / (4 * Math.max(1, years)));
  const step = months.length === 0 ? 0 : (to - from - years * between) / months.length;
  const left = (index: number): number => from + index * step + (gaps[index] ?? 0) * between;
  const before = (month: Month): number => {
    const index = months.findIndex((one) => monthNumber(one) >= monthNumber(month));
    if (index < 0) return to;
    if (index === 0) return from;
    return (left(index - 1) + step + left(index)) / 2;
  };
  return { months, step, left, center: (index) => left(index) + step / 2, before };
}

/** Writes months 1, 4, 7, 10 and the years; labels that would touch are left out. */
export function drawMonthAxis(drawing: Drawing, axis: MonthAxis, top: number): void {
  drawMonths(drawing, axis, top + 7);
  drawYears(drawing, axis, top + 20);
}

/** Month numbers around a height. */
export function drawMonths(drawing: Drawing, axis: MonthAxis, y: number): void {
  const isQuarter = (month: Month): boolean => monthNumber(month) % 3 === 0;
  const hasQuarter = axis.months.some(isQuarter);
  let free = Number.NEGATIVE_INFINITY;
  for (const [index, month] of axis.months.entries()) {
    if (hasQuarter ? !isQuarter(month) : index > 0) continue;
    const label = String((monthNumber(month) % 12) + 1);
    const half = drawing.width(label, text.small) / 2;
    if (axis.center(index) - half < free) continue;
    free = axis.center(index) + half + LABEL_GAP;
    drawing.label(label, axis.center(index), y, text.small, 'middle');
  }
}

/** Years, each in the middle of its months. */
export function drawYears(drawing: Drawing, axis: MonthAxis, y: number): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const year of new Set(axis.months.map(yearOf))) {
    const first = axis.months.findIndex((month) => yearOf(month) === year);
    const last = axis.months.findLastIndex((month) => yearOf(month) === year);
    const center = (axis.center(first) + axis.center(last)) / 2;
    const half = drawing.width(year, text.tinyStrong) / 2;
    if (center - half < free) continue;
    free = center + half + LABEL_GAP;
    drawing.label(year, center, y, text.tinyStrong, 'middle');
  }
}
