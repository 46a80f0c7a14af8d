import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { monthNumber, monthOf } from '../../model/month.js';
import type { TableName } from '../../model/plant.js';
import type { Evidence } from './evidence.js';
import type { Series } from './series.js';

const mainTables: readonly TableName[] = ['production', 'materials', 'energy', 'water', 'waste'];

/** A table of fewer months has only been begun. */
const FEWEST = 3;
/** Both periods of an assessment: what lies further back is not missed. [months] */
const TWO_YEARS = 24;

/** From which month to which a table has rows. */
interface Course {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly series: readonly Series[];
}

/**
 * A whole table that begins after the others or ends before them, or does not fill the periods that
 * facility.json names: it was cut off, or a month has not been entered. Where a table has a row in
 * some months only, as waste that is fetched every quarter, no more than its usual pause is missed.
 */
export function shortTables({ facility, tables, series }: Evidence): Diagnostic[] {
  const courses = mainTables
    .filter((table) => tables[table].state === 'read')
    .flatMap((table) => courseOf(series.filter((one) => one.table === table)) ?? []);
  const stated = facility.periods && monthsOf(facility.periods);
  return courses.flatMap((course) => {
    const expected = stated ?? monthsOfOthers(course, courses);
    const before = expected.filter((month) => month < course.from);
    const after = expected.filter((month) => month > course.to);
    if (before.length + after.length === 0) return [];
    const pause = longestPause(course);
    const months = [before, after].flatMap((some) => (some.length > pause ? some : []));
    if (months.length === 0) return [];
    return [diagnose('SX2527', { file: course.file }, { months: months.map(monthOf) })];
  });
}

function courseOf(series: readonly Series[]): Course | undefined {
  const [first] = series;
  if (!first) return undefined;
  const from = Math.min(...series.map(({ start }) => start));
  const to = Math.max(...series.map(({ start, points }) => start + points.length - 1));
  return to - from + 1 < FEWEST ? undefined : { file: first.file, from, to, series };
}

function monthsOf({ base, reporting }: NonNullable<Evidence['facility']['periods']>): number[] {
  const months = new Set(
    [base, reporting].flatMap(({ from, to }) => range(monthNumber(from), monthNumber(to))),
  );
  return [...months].sort((a, b) => a - b);
}

/** Two years at most, up to where half of the other tables still go. */
function monthsOfOthers(course: Course, courses: readonly Course[]): number[] {
  const others = courses.filter((other) => other !== course);
  if (others.length === 0) return [];
  const half = Math.ceil(others.length / 2) - 1;
  const from = others.map((other) => other.from).sort((a, b) => a - b)[half] as number;
  const to = others.map((other) => other.to).sort((a, b) => b - a)[half] as number;
  return range(Math.max(from, to - TWO_YEARS + 1), to);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The most months in a row that a table has nothing in between its ends. */
function longestPause({ series, from, to }: Course): number {
  let longest = 0;
  let pause = 0;
  for (let month = from; month <= to; month++) {
    const isOpen = series.every(({ start, points }) => points[month - start] === undefined);
    pause = isOpen ? pause + 1 : 0;
    longest = Math.max(longest, pause);
  }
  return longest;
}
