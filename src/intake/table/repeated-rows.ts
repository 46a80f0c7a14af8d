import type { Month } from '../../model/month.js';
import { dateOf } from '../cell/month.js';
import type { GridRow } from '../grid/grid.js';
import { fold } from '../text/fold.js';
import { tariffPeriods } from '../vocabulary/words.js';
import { monthOnce, type When } from './calendar.js';
import type { ReadRow } from './credits.js';
import { isMainMeter } from './meter.js';
import { cellOf, complain, type Row } from './row.js';
import { type Sheet, spanOf } from './sheet.js';
import type { TableRow, TableSpec } from './spec.js';
import { vocabulary } from './vocabulary.js';

/** What tells two rows of one item and month apart; the number of the bill does too, where both have one. */
const distinguishing = ['date', 'from', 'to', 'period', 'meter'];

const periods = vocabulary(tariffPeriods).index;

/** Recognises rows that say again what an earlier row of the table said. */
export function repetitionWatch<R extends TableRow>(
  spec: TableSpec<R>,
  { heading }: Sheet,
): (one: ReadRow<R> & { readonly when: When | null }, identity: string | null) => boolean {
  const months = new Map<Month, SeenRows>();
  const apart = [...distinguishing, ...(spec.apart ?? [])]
    .filter((name) => heading.columns.has(name))
    .map((name) => ({ name, meanings: new Map<string, string>() }));
  const hasBills = heading.columns.has('document');
  return ({ row, read, when, isCredit }, identity) => {
    if (isCredit || identity === null) return false;
    const { seen, numbered } = ofMonth(months, when?.month ?? '');
    const key = keyOf(row, identity, apart);
    const before = seen.get(key);
    if (!before) seen.set(key, row.record);
    const first = hasBills ? sameBill(numbered, key, row) : before;
    if (first) complainOfRepetition(spec, row, read, when, first);
    return first !== undefined;
  };
}

/** The first row of everything that a month holds, and of each of its bills by number. */
interface SeenRows {
  readonly seen: Map<string, GridRow>;
  readonly numbered: Map<string, Map<string, GridRow>>;
}

function ofMonth(months: Map<Month, SeenRows>, month: Month): SeenRows {
  const known = months.get(month) ?? { seen: new Map(), numbered: new Map() };
  months.set(month, known);
  return known;
}

/** A column that tells rows apart, and what its cells mean: the same few texts fill a whole table. */
interface Apart {
  readonly name: string;
  readonly meanings: Map<string, string>;
}

/** What must not stand twice in a month: an identity, with all that tells rows apart, if anything does. */
function keyOf(row: Row, identity: string, apart: readonly Apart[]): string {
  let key = identity;
  let isPlain = true;
  for (const column of apart) {
    const meaning = meaningIn(row, column);
    if (meaning !== '') isPlain = false;
    key += `\n${meaning}`;
  }
  return isPlain ? identity : key;
}

function meaningIn(row: Row, { name, meanings }: Apart): string {
  const cell = cellOf(row, name);
  if (cell === '') return '';
  const meaning = meanings.get(cell) ?? meaningOf(row, name, cell);
  meanings.set(cell, meaning);
  return meaning;
}

/** The earlier row of the same bill, which is kept where there is none; one without a number may be any of them. */
function sameBill(
  numbered: Map<string, Map<string, GridRow>>,
  key: string,
  row: Row,
): GridRow | undefined {
  const bills = numbered.get(key) ?? new Map<string, GridRow>();
  numbered.set(key, bills);
  const bill = fold(cellOf(row, 'document'));
  const first = bill === '' ? bills.values().next().value : (bills.get(bill) ?? bills.get(''));
  if (!first) bills.set(bill, row.record);
  return first;
}

/** What a cell that is not blank means, however it is written. */
export function meaningOf(row: Row, column: string, cell = cellOf(row, column)): string {
  if (cell === '') return '';
  if (column === 'meter') return isMainMeter(row, cell) ? '' : cell;
  if (column === 'period') return periods.get(fold(cell)) ?? fold(cell);
  if (column === 'note') return fold(cell);
  const read = monthOnce(row.sheet, cell);
  return read ? dateOf(read) : cell;
}

function complainOfRepetition<R extends TableRow>(
  spec: TableSpec<R>,
  row: Row,
  read: R,
  when: When | null,
  first: GridRow,
): void {
  const column = when ? 'month' : (spec.columns.find(({ isNeeded }) => isNeeded)?.name ?? 'id');
  const related = [spanOf(row.sheet, first, column)];
  const item = spec.item(read, row.sheet.setting);
  const firstLine = first.line;
  if (when) complain(row, 'SX2005', column, { item, month: when.month, firstLine }, related);
  else complain(row, 'SX2019', column, { id: item, firstLine }, related);
}
