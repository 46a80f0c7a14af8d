// The same rows in another layout.
import { randomOf } from '../random.mjs';
import { withColumn } from './neutral.mjs';
import { headingsIn, inVietnamese } from './words.mjs';

const shuffled = (list, random) => {
  const made = [...list];
  for (let at = made.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [made[at], made[other]] = [made[other], made[at]];
  }
  return made;
};

function columnsShuffled(table) {
  const order = shuffled([...table.columns.keys()], randomOf(table.columns.length));
  const inOrder = (list) => order.map((at) => list[at]);
  return {
    ...table,
    columns: inOrder(table.columns),
    headings: inOrder(table.headings),
    rows: table.rows.map(inOrder),
  };
}

const blankLike = (cells) => cells.map(() => '');
const padded = (cells, width) => [...cells, ...Array(Math.max(0, width - cells.length)).fill('')];
const titles = (width) => [
  padded(['CÔNG TY TNHH MẪU – PHÒNG KẾ HOẠCH'], width),
  padded(['BẢNG THEO DÕI NĂM 2024–2025'], width),
  padded([], width),
];

/** The right sums at the foot; only of columns that a person would add up. */
function withTotals(records, { columns, rows, style }) {
  const cells = columns.map((column, at) => {
    if (!['quantity', 'cost', 'revenue'].includes(column)) return '';
    const sum = rows.reduce((all, row) => all + (typeof row[at] === 'number' ? row[at] : 0), 0);
    return style.write(Number(sum.toPrecision(12)), column);
  });
  if (cells.every((cell) => cell === '')) return records;
  return [...records, cells.with(0, 'Tổng cộng')];
}

export const layoutRewritings = [
  { kind: 'headings in Vietnamese', table: headingsIn.vi },
  { kind: 'headings in English', table: headingsIn.en },
  { kind: 'headings without accents', table: headingsIn.plain },
  { kind: 'headings in capitals', table: headingsIn.upper },
  { kind: 'words in Vietnamese', table: (table) => inVietnamese(headingsIn.vi(table)) },
  {
    kind: 'words in capitals',
    table: (table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell, at) =>
          ['carrier', 'period', 'kind', 'unit'].includes(table.columns[at]) &&
          table.file !== 'readings.csv' &&
          table.file !== 'effluent.csv'
            ? cell.toUpperCase()
            : cell,
        ),
      ),
    }),
  },
  { kind: 'columns in another order', table: columnsShuffled },
  {
    kind: 'rows in another order',
    table: (table) => ({ ...table, rows: shuffled(table.rows, randomOf(table.rows.length)) }),
  },
  {
    kind: 'rows from the last to the first',
    table: (table) => ({ ...table, rows: table.rows.toReversed() }),
  },
  {
    kind: 'extra columns',
    table: (table) =>
      withColumn(
        withColumn(table, 'x', 'Người lập', () => 'Kế toán'),
        'y',
        'Ngày in',
        () => '05/01/2026',
        2,
      ),
  },
  {
    kind: 'numbered rows',
    table: (table) => withColumn(table, 'no', 'STT', (_, index) => String(index + 1), 0),
  },
  {
    kind: 'blank rows',
    records: (records) =>
      records.flatMap((cells, line) =>
        line % 12 === 0 && line > 0 ? [cells, blankLike(cells)] : [cells],
      ),
  },
  {
    kind: 'blank rows at the end',
    records: (records) => [...records, blankLike(records[0]), blankLike(records[0])],
  },
  {
    kind: 'a blank column at the left',
    records: (records) => records.map((cells) => ['', ...cells]),
  },
  {
    kind: 'blank columns at the right',
    records: (records) => records.map((cells) => [...cells, '', '']),
  },
  { kind: 'title lines above', records: (records) => [...titles(records[0].length), ...records] },
  {
    kind: 'a note below',
    records: (records) => [
      ...records,
      blankLike(records[0]),
      padded(['Ghi chú: số liệu theo hóa đơn'], records[0].length),
    ],
  },
  { kind: 'right totals at the foot', records: withTotals },
  {
    kind: 'right totals, titles, numbers as 1.234,5',
    manner: { decimal: ',', group: '.', delimiter: ';' },
    records: (records, about) => [...titles(records[0].length), ...withTotals(records, about)],
  },
  { kind: 'lines ending in the same month merged', mergedMonths: true },
];
