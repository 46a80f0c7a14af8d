// The same months told as bills: from–to, several a month, and a receipt a load.
import { lastDayOf } from '../plants/months.mjs';
import { withColumn, withoutColumn } from './neutral.mjs';

const two = (value) => String(value).padStart(2, '0');
const bought = new Set(['energy.csv', 'water.csv']);

/** The whole month as a bill's period. */
const asPeriods = (day) => (table) => {
  if (!bought.has(table.file)) return table;
  const month = table.columns.indexOf('month');
  const from = withColumn(table, 'from', 'from', (row) => day(row[month], 1), 0);
  const to = withColumn(
    from,
    'to',
    'to',
    (row) => day(row[month + 1], lastDayOf(row[month + 1])),
    1,
  );
  return withoutColumn(to, 'month');
};

/** Parts are finer than the whole, so that they are alike. */
const FINER = 1000;

/** Parts that add up to a number again, whatever its decimals. */
function parts(value, count) {
  if (typeof value !== 'number' || value === 0) return Array(count).fill(value);
  const scale = FINER * 10 ** (String(value).split('.')[1]?.length ?? 0);
  const whole = Math.round(value * scale);
  const each = Math.floor(whole / count);
  return Array.from(
    { length: count },
    (_, index) => (index < count - 1 ? each : whole - each * (count - 1)) / scale,
  );
}

const isSplit = new Set(['quantity', 'cost', 'revenue', 'in_product']);

/** Splits rows into several; `tell` gives the columns that tell them apart. */
const split = (files, count, isMeant, tell) => (table) => {
  if (!files.has(table.file)) return table;
  const rows = table.rows.flatMap((row, line) => {
    const pieces = isMeant(row, table) ? count : 1;
    const columns = row.map((cell, at) =>
      isSplit.has(table.columns[at]) ? parts(cell, pieces) : Array(pieces).fill(cell),
    );
    return Array.from({ length: pieces }, (_, piece) => [
      ...columns.map((cells) => cells[piece]),
      tell(row, line, piece),
    ]);
  });
  return { ...table, rows };
};

const withHeading = (change, column) => (table) => {
  const made = change(table);
  if (made === table) return table;
  return { ...made, columns: [...table.columns, column], headings: [...table.headings, column] };
};

const all = () => true;
const firstItem = (row, table) =>
  row[table.columns.indexOf('material')] === table.rows[0][table.columns.indexOf('material')];

export const billRewritings = [
  { kind: 'bills from–to, whole months', table: asPeriods((month, day) => `${month}-${two(day)}`) },
  {
    kind: 'bills from–to, 01/01/2024',
    table: asPeriods((month, day) => `${two(day)}/${month.slice(5)}/${month.slice(0, 4)}`),
  },
  {
    kind: 'three bills a month by number',
    table: withHeading(
      split(bought, 3, all, (_, line, piece) => `HD-${line}-${piece + 1}`),
      'document',
    ),
  },
  {
    kind: 'three bills a month by date',
    table: withHeading(
      split(bought, 3, all, (row, _, piece) => `${row[0]}-${two(piece * 10 + 1)}`),
      'date',
    ),
  },
  {
    kind: 'forty receipts of one material',
    table: withHeading(
      split(
        new Set(['materials.csv']),
        40,
        firstItem,
        (_, line, piece) => `PX${line}/${piece + 1}`,
      ),
      'document',
    ),
  },
];
