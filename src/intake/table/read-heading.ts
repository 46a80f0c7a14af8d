import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import type { TableName } from '../../model/plant.js';
import type { CsvRecord, CsvText } from '../csv/csv-text.js';
import type { Setting } from '../profile/setting.js';
import { fold } from '../text/fold.js';
import { headings, tableHeadings } from '../vocabulary/headings.js';
import { standardHeading } from '../vocabulary/standard-heading.js';
import { absentColumn } from './called.js';
import { type Heading, spanOf } from './sheet.js';
import { fileOf, type TableRow, type TableSpec } from './spec.js';

/** `Điện (kWh)`, `Thành tiền [nghìn đồng]`: the words, and the unit behind them. */
const withUnit = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/;

const calendarColumns = {
  billed: ['month', 'date', 'from', 'to'],
  monthly: ['month', 'date'],
  none: [],
} as const;

/** Canonical columns of a table: those of its own and those that say when. */
export const columnNames = ({
  calendar,
  columns,
}: Pick<TableSpec<TableRow>, 'calendar' | 'columns'>): string[] => [
  ...new Set([...calendarColumns[calendar], ...columns.map(({ name }) => name)]),
];

const indexes = new Map<TableName, ReadonlyMap<string, string>>();

/** Folded heading to canonical column. A canonical name always means itself. */
function indexOf<R extends TableRow>(spec: TableSpec<R>): ReadonlyMap<string, string> {
  const known = indexes.get(spec.name);
  if (known) return known;
  const names = columnNames(spec);
  const index = new Map<string, string>(names.map((name) => [fold(name), name]));
  for (const source of [tableHeadings[spec.name] ?? {}, headings])
    for (const [spelling, name] of spellingsOf(names, source))
      if (!index.has(fold(spelling))) index.set(fold(spelling), name);
  indexes.set(spec.name, index);
  return index;
}

const spellingsOf = (
  names: readonly string[],
  source: Readonly<Record<string, string>>,
): (readonly [string, string])[] =>
  names.flatMap((name) => (source[name]?.split('|') ?? []).map((one) => [one, name] as const));

/** Understands the heading: which column means what, which are extra, and which are missing. */
export function readHeading<R extends TableRow>(
  spec: TableSpec<R>,
  csv: CsvText,
  record: CsvRecord,
  setting: Setting,
): { readonly heading: Heading; readonly diagnostics: readonly Diagnostic[] } {
  const file = fileOf(spec.name);
  const place = { file, csv };
  const titles = record.cells.map((cell) => cell.trim());
  const width = titles.findLastIndex((title) => title !== '') + 1;
  const columns = new Map<string, number>();
  const units = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const own = ownHeadings(setting, file);

  for (const [index, title] of titles.slice(0, width).entries()) {
    const { column, unit } = understand(title, indexOf(spec), own);
    if (column === undefined)
      diagnostics.push(diagnose('SX1202', spanOf(place, record, index), { column: title }));
    else if (columns.has(column)) {
      const span = { ...spanOf(place, record, index), field: column };
      const first = spanOf(place, record, columns.get(column));
      diagnostics.push(
        diagnose('SX1206', span, { column: absentColumn(spec.name, column) }, [first]),
      );
    } else {
      columns.set(column, index);
      if (unit !== undefined) units.set(column, unit);
    }
  }
  const heading = { record, width, columns, units };
  const missing = missingColumns(spec, heading).map((column) => absentColumn(spec.name, column));
  if (missing.length > 0) {
    const args = {
      column: missing,
      heading: wholeHeading(spec, csv),
      found: titles.slice(0, width),
    };
    diagnostics.push(diagnose('SX1201', spanOf(place, record), args));
  }
  return { heading, diagnostics };
}

/** The heading of such a table, ready to be written into the file. corrections.csv is the tool's own. */
function wholeHeading<R extends TableRow>(spec: TableSpec<R>, { delimiter }: CsvText): Called {
  const names = [
    ...(spec.calendar === 'none' ? [] : ['month']),
    ...spec.columns.filter(({ isNeeded }) => isNeeded).map(({ name }) => name),
  ];
  const en = names.join(delimiter);
  if (spec.name === 'corrections') return en;
  return { vi: names.map((name) => standardHeading(spec.name, name)).join(delimiter), en };
}

function understand(
  title: string,
  index: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
): { column: string | undefined; unit?: string } {
  const whole = own.get(fold(title)) ?? index.get(fold(title));
  if (whole !== undefined) return { column: whole };
  const match = withUnit.exec(title);
  if (!match) return { column: undefined };
  const words = fold(match[1] as string);
  return { column: own.get(words) ?? index.get(words), unit: (match[2] as string).trim() };
}

/** The client's own headings that facility.json explains. */
const ownHeadings = ({ facility }: Setting, file: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(facility.columns?.[file] ?? {}).map(([title, column]) => [fold(title), column]),
  );

function missingColumns<R extends TableRow>(
  { calendar, columns, unitOf }: TableSpec<R>,
  { columns: there, units }: Heading,
): string[] {
  const isDated =
    there.has('month') ||
    there.has('date') ||
    (calendar === 'billed' && there.has('from') && there.has('to'));
  const hasUnit = unitOf !== null && units.has(unitOf);
  return [
    ...(calendar === 'none' || isDated ? [] : ['month']),
    ...columns
      .filter(({ name, isNeeded }) => isNeeded && !there.has(name))
      .filter(({ name }) => !(name === 'unit' && hasUnit))
      .map(({ name }) => name),
  ];
}
