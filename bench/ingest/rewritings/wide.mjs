// Months as columns, items as rows; or a row a year with T1 … T12.

import { itemColumns } from '../grid.mjs';
import { twoYears } from '../plants/months.mjs';
import { numeric } from './neutral.mjs';
import { headingsIn } from './words.mjs';

const words = {
  quantity: 'Số lượng',
  cost: 'Thành tiền',
  revenue: 'Doanh thu',
  value: 'Giá trị',
  in_product: 'Vào sản phẩm',
};
const left = new Set(['month', 'note', 'unit', ...numeric]);
const labels = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);

/** The unit of a row: its own, or that of the heading. */
function unitOf(table, row) {
  const at = table.columns.indexOf('unit');
  if (at >= 0) return row[at];
  return / \((.+)\)$/.exec(table.headings[table.columns.indexOf('quantity')] ?? '')?.[1] ?? '';
}

/** Items with what stays the same through their months; `undefined` where something else does not. */
function itemsOf(table) {
  const items = new Map();
  const at = (row, column) => row[table.columns.indexOf(column)] ?? '';
  const fixed = table.columns.filter((column) => !left.has(column) || column === 'moisture');
  for (const row of table.rows) {
    const key = (itemColumns[table.file] ?? []).map((column) => at(row, column)).join('\n');
    const item = items.get(key) ?? {
      fixed: fixed.map((column) => at(row, column)),
      unit: unitOf(table, row),
      rows: [],
    };
    if (fixed.some((column, index) => at(row, column) !== item.fixed[index])) return undefined;
    item.rows.push(row);
    items.set(key, item);
  }
  return { fixed, items: [...items.values()] };
}

/** One row an item and measure. */
function measuresOf(table) {
  const found = itemsOf(table);
  if (!found) return undefined;
  const measures = table.columns.filter(
    (column) =>
      column in words && table.rows.some((row) => row[table.columns.indexOf(column)] !== ''),
  );
  const rows = found.items.flatMap((item) =>
    measures.map((measure) => {
      const value = table.columns.indexOf(measure);
      const month = table.columns.indexOf('month');
      const byMonth = new Map(item.rows.map((row) => [row[month], row[value]]));
      const unit = measure === 'cost' || measure === 'revenue' ? 'đồng' : item.unit;
      return { head: [...item.fixed, words[measure], unit], byMonth };
    }),
  );
  return {
    fixed: found.fixed,
    rows: rows.filter(({ byMonth }) => [...byMonth.values()].some((value) => value !== '')),
  };
}

const headOf = (table, fixed) => {
  const { headings, columns } = headingsIn.vi(table);
  return [...fixed.map((column) => headings[columns.indexOf(column)]), 'Chỉ tiêu', 'ĐVT'];
};

const isMonthly = ({ columns, file }) =>
  columns.includes('month') && file !== 'flows.csv' && file !== 'readings.csv';

const wideTable = (form) => (table) => {
  const made = isMonthly(table) ? measuresOf(table) : undefined;
  if (!made) return table;
  const head = headOf(table, made.fixed);
  const all = form(made, head);
  return { file: table.file, columns: all.columns, headings: all.headings, rows: all.rows };
};

const monthsAcross =
  (label) =>
  ({ rows }, head) => ({
    columns: [...head.map(() => ''), ...twoYears.map(() => 'quantity')],
    headings: [...head, ...twoYears.map(label)],
    rows: rows.map(({ head: cells, byMonth }) => [
      ...cells,
      ...twoYears.map((month) => byMonth.get(month) ?? ''),
    ]),
  });

const yearsDown = ({ rows }, head) => ({
  columns: [...head.map(() => ''), '', ...labels.map(() => 'quantity')],
  headings: [...head, 'Năm', ...labels],
  rows: rows.flatMap(({ head: cells, byMonth }) =>
    ['2024', '2025'].map((year) => [
      ...cells,
      year,
      ...twoYears
        .filter((month) => month.startsWith(year))
        .map((month) => byMonth.get(month) ?? ''),
    ]),
  ),
});

const slash = (iso) => `${iso.slice(5)}/${iso.slice(0, 4)}`;
const comma = { delimiter: ';', decimal: ',', group: '.' };

export const wideRewritings = [
  { kind: 'wide: months as 01/2024', table: wideTable(monthsAcross(slash)) },
  { kind: 'wide: months as 2024-01', table: wideTable(monthsAcross((iso) => iso)) },
  {
    kind: 'wide: months as T1/2024, numbers as 1.234,5',
    manner: comma,
    table: wideTable(monthsAcross((iso) => `T${Number(iso.slice(5))}/${iso.slice(0, 4)}`)),
  },
  { kind: 'wide: a year and T1 … T12', table: wideTable(yearsDown) },
];
