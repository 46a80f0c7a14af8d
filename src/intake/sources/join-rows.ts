import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { Called } from '../../model/diagnostic-codes.js';
import { fileOf } from '../table/file-of.js';
import type { ReadTable } from '../table/read-table.js';
import { type Sheet, spanAt } from '../table/sheet.js';
import type { TableRow, TableSpec } from '../table/spec.js';
import { byDetails, grouped, type ToldRow, toldRows } from './told-rows.js';

/** Two rows of different sources that are about one thing and say it differently. */
interface Rivals<R> {
  readonly mine: ToldRow<R>;
  readonly theirs: ToldRow<R>;
}

/** What was read of the sources so far. */
interface Joined<R> {
  readonly rows: R[];
  readonly files: string[];
  readonly byAbout: Map<string, ToldRow<R>[]>;
  readonly byNumbers: Map<string, ToldRow<R>>;
  readonly units: Map<string, ToldRow<R>>;
  readonly diagnostics: Diagnostic[];
}

/**
 * Puts the rows of several sources of one table together. What two of them say alike counts once; an
 * item that stands in the same month in two of them with different numbers is an error, for nothing
 * tells whether one is right or both must be added.
 */
export function joinRows<R extends TableRow>(
  spec: TableSpec<R>,
  reads: readonly ReadTable<R>[],
): { readonly rows: readonly R[]; readonly diagnostics: readonly Diagnostic[] } {
  const joined: Joined<R> = {
    rows: [],
    files: [],
    byAbout: new Map(),
    byNumbers: new Map(),
    units: new Map(),
    diagnostics: [],
  };
  for (const { sheet, table } of reads) if (sheet) add(spec, joined, sheet, table.rows);
  const { rows, files, diagnostics } = joined;
  const [first = ''] = files;
  const table = fileOf(spec.name);
  if (files.length > 1) diagnostics.push(diagnose('SX1214', { file: first }, { table, files }));
  return { rows, diagnostics };
}

function add<R extends TableRow>(
  spec: TableSpec<R>,
  joined: Joined<R>,
  sheet: Sheet,
  rows: readonly R[],
): void {
  const told = toldRows(spec, sheet, rows);
  const { met, rivals } = heldAgainst(joined, told);
  const kept = told.filter((row) => !met.has(row));
  const rival = rivals ?? sameNumbers(spec, joined, kept);
  const [copy] = met.keys();
  if (rival) joined.diagnostics.push(rivalry(spec, rival));
  else if (copy) joined.diagnostics.push(copied(spec, copy, met));
  joined.diagnostics.push(...otherUnits(spec, joined, kept));
  joined.rows.push(...kept.map(({ read }) => read));
  if (kept.length > 0) joined.files.push(sheet.grid.file);
  for (const row of kept) {
    const group = joined.byAbout.get(row.about);
    if (group) group.push(row);
    else joined.byAbout.set(row.about, [row]);
    const numbers = numbersOf(spec, row);
    if (numbers !== undefined) joined.byNumbers.set(numbers, row);
  }
}

/** Which rows are about what stands elsewhere, with where; and the first that says another thing of it. */
function heldAgainst<R>(
  { byAbout }: Joined<R>,
  told: readonly ToldRow<R>[],
): { met: ReadonlyMap<ToldRow<R>, ToldRow<R>>; rivals: Rivals<R> | undefined } {
  const met = new Map<ToldRow<R>, ToldRow<R>>();
  let rivals: Rivals<R> | undefined;
  for (const { rows, others } of meetings(byAbout, told)) {
    rivals ??= differing(rows, others);
    for (const row of rows) met.set(row, others[0] as ToldRow<R>);
  }
  return { met, rivals };
}

/** Rows of a source that are about what rows of earlier ones are about, with these. */
const meetings = <R>(
  byAbout: ReadonlyMap<string, readonly ToldRow<R>[]>,
  told: readonly ToldRow<R>[],
): { readonly rows: readonly ToldRow<R>[]; readonly others: readonly ToldRow<R>[] }[] =>
  [...grouped(told, (row) => row.about)].flatMap(([about, group]) => {
    const before = byAbout.get(about);
    if (!before) return [];
    const [mine, theirs] = byDetails(group, before);
    return [...mine].flatMap(([key, rows]) => {
      const others = theirs.get(key);
      return others ? [{ rows, others }] : [];
    });
  });

/** The first row of each side that the other has not; `undefined`: both say the same. */
function differing<R>(
  mine: readonly ToldRow<R>[],
  theirs: readonly ToldRow<R>[],
): Rivals<R> | undefined {
  const [own, other] = [without(mine, theirs), without(theirs, mine)];
  if (!own && !other) return undefined;
  return { mine: own ?? (mine[0] as ToldRow<R>), theirs: other ?? (theirs[0] as ToldRow<R>) };
}

function without<R>(
  rows: readonly ToldRow<R>[],
  others: readonly ToldRow<R>[],
): ToldRow<R> | undefined {
  const left = grouped(others, ({ said }) => said);
  return rows.find(({ said }) => left.get(said)?.pop() === undefined);
}

/** A number alone may be that of two things by chance; with its money it hardly is. */
const FEWEST_NUMBERS = 2;

/** All numbers of a row in its month, where there are enough of them. */
function numbersOf<R extends TableRow>(
  { calendar }: TableSpec<R>,
  { read, month }: ToldRow<R>,
): string | undefined {
  const numbers = Object.entries(read).filter(
    ([name, value]) => name !== 'line' && typeof value === 'number' && value !== 0,
  );
  if (calendar === 'none' || numbers.length < FEWEST_NUMBERS) return undefined;
  return `${month}\n${JSON.stringify(numbers)}`;
}

/** The same numbers of a month under another name: an older copy, with an item that is called otherwise since. */
function sameNumbers<R extends TableRow>(
  spec: TableSpec<R>,
  { byNumbers }: Joined<R>,
  kept: readonly ToldRow<R>[],
): Rivals<R> | undefined {
  for (const mine of kept) {
    const theirs = byNumbers.get(numbersOf(spec, mine) ?? '');
    if (theirs && theirs.about !== mine.about) return { mine, theirs };
  }
  return undefined;
}

function rivalry<R extends TableRow>(spec: TableSpec<R>, { mine, theirs }: Rivals<R>): Diagnostic {
  const column = differentColumn(spec, mine.read, theirs.read);
  const item = calledWithMonth(spec.item(mine.read, mine.sheet.setting), mine.month);
  const args = { table: fileOf(spec.name), other: theirs.sheet.grid.file, item };
  return diagnose('SX1210', placeOf(mine, column), args, [placeOf(theirs, column)]);
}

const placeOf = <R extends TableRow>({ sheet, read }: ToldRow<R>, column: string): SourceSpan =>
  spanAt(sheet, read, column);

/** The first column of numbers in which two rows differ; else what the table counts. */
function differentColumn<R extends TableRow>(spec: TableSpec<R>, one: R, other: R): string {
  const [mine, theirs] = [one, other].map((row) => new Map(Object.entries(row)));
  const numbers = spec.columns.filter(({ holds }) => holds !== 'text').map(({ name }) => name);
  const field = (name: string): string =>
    name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const found = numbers.find((name) => mine?.get(field(name)) !== theirs?.get(field(name)));
  return found ?? spec.unitOf ?? (numbers[0] as string);
}

function calledWithMonth(item: Called, month: string): Called {
  if (month === '') return item;
  if (typeof item === 'string') return `${item}, ${month}`;
  return { vi: `${item.vi}, ${month}`, en: `${item.en}, ${month}` };
}

function copied<R extends TableRow>(
  spec: TableSpec<R>,
  first: ToldRow<R>,
  copies: ReadonlyMap<ToldRow<R>, ToldRow<R>>,
): Diagnostic {
  const other = copies.get(first)?.sheet.grid.file ?? '';
  const args = { table: fileOf(spec.name), other, rows: copies.size };
  return diagnose('SX1209', { file: first.sheet.grid.file }, args);
}

/** Rows of one item measure one thing in all sources: tonnes of it are never added to its square metres. */
function otherUnits<R extends TableRow>(
  spec: TableSpec<R>,
  { units }: Joined<R>,
  rows: readonly ToldRow<R>[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const row of rows) {
    const identity = spec.identity(row.read);
    const raw = spec.unit?.(row.read) ?? '';
    if (identity === null || raw === '') continue;
    const first = units.get(identity);
    if (!first) units.set(identity, row);
    const expected = first && spec.unit?.(first.read);
    if (!first || expected === undefined || expected === raw || first.sheet === row.sheet) continue;
    const related = [placeOf(first, 'unit')];
    found.push(diagnose('SX2008', placeOf(row, 'unit'), { raw, expected }, related));
    units.set(identity, row);
  }
  return found;
}
