import type { MeterGaps } from '../../model/meters.js';
import { monthNumber } from '../../model/month.js';
import type { MonthPage } from './calendar.js';
import { dayOf, MINUTES_A_DAY, textOfMinute } from './civil-time.js';

/** Unknown intervals that follow each other, by the place of the first one. [intervals since 1970] */
interface Run {
  readonly from: number;
  readonly length: number;
}

/** What a page lacks: runs at its edges and the longest between, and the count of all others. */
export interface PageRuns {
  readonly month: number;
  readonly runs: readonly Run[];
  readonly otherRuns: number;
  readonly otherLength: number;
}

/** What a page lacks, in bounded size, however many gaps it has. @param days - Of the month. */
export function runsOf(page: MonthPage, days: number, interval: number): PageRuns {
  const size = (days * MINUTES_A_DAY) / interval;
  const start = (page.firstDay * MINUTES_A_DAY) / interval;
  const kept: Run[] = [];
  let longest: Run | null = null;
  let otherRuns = 0;
  let otherLength = 0;
  for (let at = nextUnknown(page.values, 0, size); at < size; ) {
    const end = nextKnown(page.values, at, size);
    const run: Run = { from: start + at, length: end - at };
    if (at === 0 || end === size) kept.push(run);
    else {
      otherRuns++;
      otherLength += run.length;
      if (run.length > (longest?.length ?? 0)) longest = run;
    }
    at = nextUnknown(page.values, end, size);
  }
  const month = monthNumber(page.month);
  if (longest === null) return { month, runs: kept, otherRuns, otherLength };
  const runs = [...kept, longest];
  return { month, runs, otherRuns: otherRuns - 1, otherLength: otherLength - longest.length };
}

function nextUnknown(values: Float64Array, from: number, size: number): number {
  let at = from;
  while (at < size && Number.isFinite(values[at])) at++;
  return at;
}

function nextKnown(values: Float64Array, from: number, size: number): number {
  let at = from;
  while (at < size && !Number.isFinite(values[at])) at++;
  return at;
}

/**
 * The gaps between the first interval on record and the last.
 *
 * @param first - Place of the first interval, `end` that behind the last. [intervals since 1970]
 */
export function gapsOf(
  pages: readonly PageRuns[],
  first: number,
  end: number,
  interval: number,
): MeterGaps {
  const inside = joined([...pages.flatMap(({ runs }) => runs), ...absentMonths(pages, interval)])
    .map(({ from, length }) => ({
      from: Math.max(from, first),
      length: Math.min(from + length, end) - Math.max(from, first),
    }))
    .filter(({ length }) => length > 0);
  const longest = inside.reduce<Run | null>(
    (best, run) => (best === null || run.length > best.length ? run : best),
    null,
  );
  return {
    missing:
      total(inside.map(({ length }) => length)) + total(pages.map((page) => page.otherLength)),
    gaps: inside.length + total(pages.map((page) => page.otherRuns)),
    longest: longest && {
      from: textOfMinute(longest.from * interval),
      minutes: longest.length * interval,
    },
  };
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** Months between two pages of which there is no page. */
function absentMonths(pages: readonly PageRuns[], interval: number): Run[] {
  const months = pages.map(({ month }) => month).toSorted((a, b) => a - b);
  const startOf = (month: number): number =>
    (dayOf(Math.floor(month / 12), (month % 12) + 1, 1) * MINUTES_A_DAY) / interval;
  return months.slice(1).flatMap((month, at) => {
    const from = startOf((months[at] as number) + 1);
    return startOf(month) > from ? [{ from, length: startOf(month) - from }] : [];
  });
}

/** Runs that touch are one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && last.from + last.length === run.from)
      all[all.length - 1] = { from: last.from, length: last.length + run.length };
    else all.push(run);
  }
  return all;
}
