import { monthHeading } from '../cell/month-heading.js';
import type { GridRow } from '../grid/grid.js';
import { fold } from '../text/fold.js';
import type { FoundHeading, MonthColumn } from './find-heading.js';

const yearTitle: ReadonlySet<string> = new Set(['nam', 'year']);
const year = /(?<!\d)(20\d\d)(?!\d)/g;
/** The day on which a form was printed or signed says nothing of its months. */
const day =
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ng\S*y\s+\d{1,2}\s+th\S*ng\s+\d{1,2}\s+n\S*m\s+\d{4}/giu;

/** The column that holds the year of a row, beside columns `T1` … `T12` or a column of months `1` … `12`. */
export const yearColumn = ({ titles }: FoundHeading): number | undefined => {
  const index = titles.findIndex(({ text }) => yearTitle.has(fold(text)));
  return index < 0 ? undefined : index;
};

/**
 * The years of month columns whose heading names none: from the row above the heading, where a year
 * stands over its months; else the only year that the lines above name, if the months run once.
 *
 * @returns By column; `undefined` where nothing says it.
 */
export function yearsAbove(
  { row, months }: FoundHeading,
  above: readonly GridRow[],
): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const open = months.filter((one) => one.year === null);
  const over = above.at(-1)?.cells ?? [];
  let last: number | undefined;
  for (let index = 0; index < row.cells.length; index++) {
    last = onlyYear(over[index] ?? '') ?? last;
    if (last !== undefined && open.some((one) => one.index === index)) years.set(index, last);
  }
  if (years.size === open.length && isGrowing(open, years)) return years;
  const named = onlyYear(above.flatMap(({ cells }) => cells).join('\n'));
  const runsOnce = open.every((one, at) => at === 0 || one.month > (open[at - 1]?.month ?? 0));
  return new Map(
    named !== undefined && runsOnce ? open.map(({ index }) => [index, named] as const) : [],
  );
}

const bareMonth = /^\d{1,2}$/;

/** Rows whose month is `1` or `Tháng 1` and whose year stands in a column of its own, with both in one. */
export const withYears = (
  rows: readonly GridRow[],
  month: number | undefined,
  year: number | undefined,
): readonly GridRow[] =>
  month === undefined || year === undefined
    ? rows
    : rows.map((row) => {
        const text = (row.cells[month] ?? '').trim();
        const read = monthHeading(bareMonth.test(text) ? `T${text}` : text);
        const of = onlyYear(row.cells[year] ?? '');
        if (!read || of === undefined || read.year === of) return row;
        // Where both name a year and differ, neither is right: what is put here is no month.
        const both =
          read.year === null ? `${of}-${String(read.month).padStart(2, '0')}` : `${text} (${of})`;
        return { ...row, cells: row.cells.with(month, both) };
      });

/** The year of a text that names one and no other. */
export function onlyYear(text: string): number | undefined {
  const found = new Set(
    Array.from(text.replace(day, '').matchAll(year), ([digits]) => Number(digits)),
  );
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

/** A title over the whole table is no year of each month: then the months would not follow upon one another. */
const isGrowing = (months: readonly MonthColumn[], years: ReadonlyMap<number, number>): boolean =>
  months.every((one, at) => {
    const before = months[at - 1];
    return (
      !before ||
      (years.get(before.index) ?? 0) * 12 + before.month <
        (years.get(one.index) ?? 0) * 12 + one.month
    );
  });
