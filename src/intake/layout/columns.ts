import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import { columnLetters, type Grid, type GridRow } from '../grid/grid.js';
import { absentColumn } from '../table/called.js';
import { spanOf } from '../table/sheet.js';
import { missingColumns, type TableForm } from '../table/spec.js';
import { fold } from '../text/fold.js';
import { isOrdinalHeading } from '../vocabulary/ordinal-heading.js';
import { standardHeading } from '../vocabulary/standard-heading.js';
import type { FoundHeading } from './find-heading.js';
import type { Title } from './titles.js';

/** What the titles of a heading say: where each canonical column stands in the file. */
export interface NamedColumns {
  readonly columns: ReadonlyMap<string, number>;
  /** Titles as they stand in the file, where these are not the canonical name. */
  readonly titles: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Names the columns: a second one of the same meaning is an error, one that nobody knows a note.
 *
 * @param except - Columns that are spoken for already: months, or words that name a measure.
 * @param body - Rows below, which tell whether a column without a title holds anything.
 */
export function nameColumns(
  spec: TableForm,
  grid: Grid,
  { row, titles: found }: FoundHeading,
  body: readonly GridRow[],
  except: ReadonlySet<number> = new Set(),
): NamedColumns {
  const columns = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  const known: Title[] = [];
  for (const [index, title] of found.entries()) {
    if (except.has(index)) continue;
    const { text, column, isUnused } = title;
    if (isUnused) continue;
    const span = spanOf({ grid }, row, index);
    const first = columns.get(column ?? '');
    if (column === undefined) diagnostics.push(...unknownColumn(span, text, index, body));
    else if (first !== undefined) {
      const args = { column: absentColumn(spec.name, column) };
      const related = [spanOf({ grid }, row, first)];
      diagnostics.push(diagnose('SX1206', { ...span, field: column }, args, related));
    } else {
      columns.set(column, index);
      known.push(title);
    }
  }
  return { columns, ...wordsOf(known), diagnostics };
}

/** What stands above the columns that are understood. */
function wordsOf(known: readonly Title[]): Pick<NamedColumns, 'titles' | 'units'> {
  const titles = new Map<string, string>();
  const units = new Map<string, string>();
  for (const { text, column = '', unit } of known) {
    if (fold(text) !== fold(column)) titles.set(column, text);
    if (unit !== undefined) units.set(column, unit);
  }
  return { titles, units };
}

/** A note on a column that nobody knows, unless it only counts the rows or holds nothing. */
function unknownColumn(
  span: SourceSpan,
  text: string,
  index: number,
  body: readonly GridRow[],
): Diagnostic[] {
  if (text === '')
    return isFilled(body, index)
      ? [diagnose('SX1202', span, { column: columnLetters(index) })]
      : [];
  return isOrdinalHeading(text) ? [] : [diagnose('SX1202', span, { column: text })];
}

const isFilled = (body: readonly GridRow[], index: number): boolean =>
  body.some(({ cells }) => (cells[index] ?? '').trim() !== '');

/** What the table needs and the heading lacks, if anything. */
export function missingIn(
  spec: TableForm,
  grid: Grid,
  { row, titles }: Pick<FoundHeading, 'row' | 'titles'>,
  there: Parameters<typeof missingColumns>[1] = titles,
): Diagnostic[] {
  const missing = missingColumns(spec, there).map((column) => absentColumn(spec.name, column));
  if (missing.length === 0) return [];
  const found = titles.map(({ text }) => text).filter((text) => text !== '');
  const args = { column: missing, heading: wholeHeading(spec, grid), found };
  return [diagnose('SX1201', spanOf({ grid }, row), args)];
}

/** The heading of such a table, ready to be written into the file. corrections.csv is the tool's own. */
function wholeHeading(spec: TableForm, { delimiter }: Grid): Called {
  const names = [
    ...(spec.calendar === 'none' ? [] : ['month']),
    ...spec.columns.filter(({ isNeeded }) => isNeeded).map(({ name }) => name),
  ];
  const en = names.join(delimiter);
  if (spec.name === 'corrections') return en;
  return { vi: names.map((name) => standardHeading(spec.name, name)).join(delimiter), en };
}
