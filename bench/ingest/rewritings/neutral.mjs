// A plant's tables without a manner of writing: numbers as numbers, months as `2024-01`; and how
// they are written again in another manner.
import { numberIn, writeRecord, written } from '../grid.mjs';
import { monthIn, twoYears } from '../plants/months.mjs';

/** Columns that hold numbers. */
export const numeric = new Set(
  'quantity cost revenue value in_product moisture uncertainty opening closing'.split(' '),
);
export const money = new Set(['cost', 'revenue']);

const plain = { delimiter: ',', decimal: '.', group: '', month: 'iso' };

function neutralCell(cell, column, style) {
  if (column === 'month') return twoYears.find((iso) => monthIn(style.month, iso) === cell) ?? cell;
  return numeric.has(column) ? (numberIn(cell, style) ?? cell) : cell;
}

/** @returns `{ file, columns, headings, rows }`, its cells text or number. */
export const neutralOf = ({ file, columns, headings, rows, style }) => ({
  file,
  columns: [...columns],
  headings: [...headings],
  rows: rows.map((row) => row.map((cell, at) => neutralCell(cell, columns[at], style))),
});

function cellText(cell, column, style) {
  if (typeof cell === 'number') return style.number?.(cell, column, style) ?? written(cell, style);
  return column === 'month' && /^\d{4}-\d\d$/.test(cell) ? monthIn(style.month, cell) : cell;
}

/** The records of a table, its heading first. */
export const recordsIn = ({ headings, columns, rows }, manner = {}) => {
  const style = { ...plain, ...manner };
  return [
    headings,
    ...rows.map((row) => row.map((cell, at) => cellText(cell, columns[at], style))),
  ];
};

/** Records as text. */
export const textIn = (records, { delimiter = ',' } = {}) =>
  `${records.map((cells) => writeRecord(cells, delimiter)).join('\n')}\n`;

/** A column's place and a copy of every row, for a rewriting of its cells. */
export const mapColumn = (table, column, change) => {
  const at = table.columns.indexOf(column);
  if (at < 0) return table;
  const rows = table.rows.map((row) =>
    row.map((cell, index) => (index === at ? change(cell, row) : cell)),
  );
  return { ...table, rows };
};

export const withoutColumn = (table, column) => {
  const at = table.columns.indexOf(column);
  const cut = (list) => list.filter((_, index) => index !== at);
  return at < 0
    ? table
    : {
        ...table,
        columns: cut(table.columns),
        headings: cut(table.headings),
        rows: table.rows.map(cut),
      };
};

export const withColumn = (table, column, heading, cellOf, at = table.columns.length) => ({
  ...table,
  columns: table.columns.toSpliced(at, 0, column),
  headings: table.headings.toSpliced(at, 0, heading),
  rows: table.rows.map((row, index) => row.toSpliced(at, 0, cellOf(row, index))),
});
