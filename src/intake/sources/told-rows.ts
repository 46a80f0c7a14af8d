import { meaningOf } from '../table/repeated-rows.js';
import { cellOf, type Row } from '../table/row.js';
import { rowAt, type Sheet } from '../table/sheet.js';
import type { TableRow, TableSpec } from '../table/spec.js';
import { fold } from '../text/fold.js';

/** A row of one of several sources of a table, with what it is about. */
export interface ToldRow<R> {
  readonly read: R;
  readonly sheet: Sheet;
  /** `''` where the table has no months. */
  readonly month: string;
  /** Month, item, tariff period and meter. */
  readonly about: string;
  /** What tells two bills of that apart: days, number, and what does so in this table; `''`: not said. */
  readonly details: readonly string[];
  /** All that it says, wherever it stands. */
  readonly said: string;
}

/** Days and number of a bill. */
const details = ['date', 'from', 'to', 'document'];

/** The rows of a source, ready to be held against those of another. */
export function toldRows<R extends TableRow>(
  spec: TableSpec<R>,
  sheet: Sheet,
  rows: readonly R[],
): ToldRow<R>[] {
  const names = [...details, ...(spec.apart ?? [])];
  return rows.flatMap((read) => {
    const record = rowAt(sheet, read);
    if (!record) return [];
    const row: Row = { sheet, record, isSound: true };
    const month = 'month' in read ? String(read.month) : '';
    const parts = [month, spec.identity(read) ?? '', ...['period', 'meter'].map(meaningIn(row))];
    return [
      {
        read,
        sheet,
        month,
        about: parts.join('\n'),
        details: names.map(meaningIn(row)),
        said: saidBy(read),
      },
    ];
  });
}

const meaningIn =
  (row: Row) =>
  (column: string): string => {
    const cell = cellOf(row, column);
    if (cell === '') return '';
    return column === 'document' ? fold(cell) : meaningOf(row, column, cell);
  };

const saidBy = <R extends TableRow>({ file: _file, line: _line, cells: _cells, ...rest }: R) =>
  JSON.stringify(rest);

/**
 * Rows by what tells them apart from all others here: of the details, those that every row of both
 * sides names. What only one side names tells nothing.
 */
export function byDetails<R>(
  one: readonly ToldRow<R>[],
  other: readonly ToldRow<R>[],
): readonly [ReadonlyMap<string, ToldRow<R>[]>, ReadonlyMap<string, ToldRow<R>[]>] {
  const both = [...one, ...other];
  const telling = (both[0]?.details ?? []).flatMap((_, at) =>
    both.every((row) => row.details[at] !== '') ? [at] : [],
  );
  const key = (row: ToldRow<R>): string => telling.map((at) => row.details[at]).join('\n');
  return [grouped(one, key), grouped(other, key)];
}

/** Rows by a word of theirs, in their order. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
