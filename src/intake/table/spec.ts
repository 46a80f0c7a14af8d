import type { Called } from '../../model/diagnostic-codes.js';
import type { TableName } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import type { Row } from './row.js';

/** What a column holds: `money` and `number` and `share` are read in the column's own convention. */
export interface Column {
  readonly name: string;
  readonly holds: 'text' | 'number' | 'money' | 'share';
  readonly isNeeded: boolean;
}

/** What every row of a plant's table has. */
export interface TableRow {
  readonly file: string;
  readonly line: number;
}

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

export const fileOf = (name: TableName): string => `${name}.csv`;
