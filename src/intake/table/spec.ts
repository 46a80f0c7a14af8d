import type { Called } from '../../model/diagnostic-codes.js';
import type { PlacedRow, TableName } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import type { Row } from './row.js';

/** What a column holds: `money` and `number` and `share` are read in the column's own convention. */
export interface Column {
  readonly name: string;
  readonly holds: 'text' | 'number' | 'money' | 'share';
  readonly isNeeded: boolean;
}

/** What every row of a plant's table has. */
export type TableRow = PlacedRow;

/** All that is particular to one table; the reading itself is the same for all. */
export interface TableSpec<R extends TableRow> {
  readonly name: TableName;
  /** billed: `month`, or in its place `date`, or `from` and `to` · monthly: no bills · none: no months. */
  readonly calendar: 'billed' | 'monthly' | 'none';
  readonly columns: readonly Column[];
  /** The column whose heading may name the unit of the row; the column `unit` is then not needed. */
  readonly unitOf: string | null;
  /** Reads one row of a month (`""` where rows have none). `undefined`, or complaints about the row, refuse it. */
  read(row: Row, month: string): R | undefined;
  /** What must not stand twice without something to tell it apart; `null`: it may. */
  identity(row: R): string | null;
  /** Columns that tell rows of one identity apart here beside those that do so in every table. */
  readonly apart?: readonly string[];
  /** How an identity is called in a message. */
  item(row: R, setting: Setting): Called;
  /** What all rows of an identity are measured in; absent where the table or the carrier settles it. */
  unit?(row: R): string;
  /** A bill's row, cut to one of its months. */
  share?(row: R, month: string, part: (value: number | null) => number | null): R;
}

export const text = (name: string, isNeeded = false): Column => ({ name, holds: 'text', isNeeded });
export const number = (name: string, isNeeded = false): Column => ({
  name,
  holds: 'number',
  isNeeded,
});
export const money = (name: string, isNeeded = false): Column => ({
  name,
  holds: 'money',
  isNeeded,
});
export const share = (name: string): Column => ({ name, holds: 'share', isNeeded: false });

/** What a heading is understood by: a table without the reading of its rows. */
export type TableForm = Pick<TableSpec<TableRow>, 'name' | 'calendar' | 'columns' | 'unitOf'>;

const calendarColumns = {
  billed: ['month', 'date', 'from', 'to'],
  monthly: ['month', 'date'],
  none: [],
} as const;

/** Columns that say when a row was. */
export const calendarOf = ({ calendar }: Pick<TableForm, 'calendar'>): readonly string[] =>
  calendarColumns[calendar];

/** Canonical columns of a table: those of its own and those that say when. */
export const columnNames = (spec: Pick<TableForm, 'calendar' | 'columns'>): string[] => [
  ...new Set([...calendarOf(spec), ...spec.columns.map(({ name }) => name)]),
];

/** What a table needs and a heading does not name. */
export function missingColumns(
  { calendar, columns, unitOf }: Pick<TableForm, 'calendar' | 'columns' | 'unitOf'>,
  titles: readonly { readonly column: string | undefined; readonly unit: string | undefined }[],
): string[] {
  const there = new Set(titles.map(({ column }) => column));
  const isDated =
    there.has('month') ||
    there.has('date') ||
    (calendar === 'billed' && there.has('from') && there.has('to'));
  const hasUnit = titles.some(
    ({ column, unit }) => unitOf !== null && column === unitOf && unit !== undefined,
  );
  return [
    ...(calendar === 'none' || isDated ? [] : ['month']),
    ...columns
      .filter(({ name, isNeeded }) => isNeeded && !there.has(name))
      .filter(({ name }) => !(name === 'unit' && hasUnit))
      .map(({ name }) => name),
  ];
}
