// The same tables as workbooks: one a table, or one with a sheet each; dates, merged months, titles.
import { serialOf } from '../plants/months.mjs';
import { writeXlsx } from './write-xlsx.mjs';

const names = {
  'production.csv': 'Sản lượng',
  'materials.csv': 'Nguyên vật liệu',
  'energy.csv': 'Năng lượng',
  'water.csv': 'Nước',
  'waste.csv': 'Chất thải',
  'readings.csv': 'Chỉ số',
  'effluent.csv': 'Nước thải',
};
const isDate = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;

const asDate = (cell) => {
  const found = typeof cell === 'string' ? isDate.exec(cell) : null;
  return found
    ? { date: serialOf(Number(found[1]), Number(found[2]), Number(found[3] ?? 1)) }
    : cell;
};

const cellsOf = ({ columns, headings, rows }, change = (cell) => cell) => [
  headings,
  ...rows.map((row) =>
    row.map((cell, at) => (['month', 'date'].includes(columns[at]) ? change(cell) : cell)),
  ),
];

/** Runs of one month in the first column become one merged cell. */
function merged(table) {
  const rows = cellsOf(table, asDate).map((cells) => [...cells]);
  const merges = [];
  if (table.columns[0] !== 'month') return { rows, merges };
  for (let from = 1, at = 2; at <= rows.length; at++) {
    if (at < rows.length && table.rows[at - 1][0] === table.rows[from - 1][0]) continue;
    if (at - from > 1) merges.push(`A${from + 1}:A${at}`);
    for (let row = from + 1; row < at; row++) rows[row][0] = null;
    from = at;
  }
  return { rows, merges };
}

const titled = (rows) => [
  ['CÔNG TY MẪU'],
  [`BẢNG TỔNG HỢP`],
  [],
  ...rows.map((cells) => ['', ...cells]),
];

/** Puts every table but those of the consultant's own into workbooks. */
const workbooks = (kind, sheetOf, isOne) => ({
  kind,
  folder(tables) {
    const meant = tables.filter(({ file }) => file in names);
    const sheets = meant.map((table) => ({
      file: table.file,
      sheet: { name: names[table.file], ...sheetOf(table) },
    }));
    const files = Object.fromEntries(meant.map(({ file }) => [file, undefined]));
    if (isOne) return { ...files, 'so-lieu.xlsx': writeXlsx(sheets.map(({ sheet }) => sheet)) };
    for (const { file, sheet } of sheets)
      files[file.replace('.csv', '.xlsx')] = writeXlsx([{ ...sheet, name: 'Sheet1' }]);
    return files;
  },
});

export const workbookRewritings = [
  workbooks('a workbook a table', (table) => ({ rows: cellsOf(table) }), false),
  workbooks('a workbook a table, true dates', (table) => ({ rows: cellsOf(table, asDate) }), false),
  workbooks('one workbook, a sheet each', (table) => ({ rows: cellsOf(table) }), true),
  workbooks('one workbook, true dates', (table) => ({ rows: cellsOf(table, asDate) }), true),
  workbooks('one workbook, merged months', merged, true),
  workbooks(
    'one workbook, titles and a blank column',
    (table) => ({ rows: titled(cellsOf(table, asDate)) }),
    true,
  ),
  workbooks(
    'one workbook, numbers as text',
    (table) => ({ rows: cellsOf(table).map((cells) => cells.map(String)) }),
    true,
  ),
];
