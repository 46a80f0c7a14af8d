import { standardHeading } from '../../intake/vocabulary/standard-heading.js';
import type { Language } from '../../lang/speaker.js';
import type { TableName } from '../../model/plant.js';

/** A cell: the same in both languages, in each its own, or a number in the language's numerals. */
type Cell = string | number | readonly [vi: string, en: string];

/** One row of each table, whose columns are those to fill in first. */
const examples: Readonly<Record<TableName, Readonly<Record<string, Cell>>>> = {
  production: {
    month: '2025-01',
    product: ['tôm đông lạnh', 'frozen shrimp'],
    quantity: 158.9,
    unit: 't',
    revenue: 34500000000,
    note: '',
  },
  materials: {
    month: '2025-01',
    material: ['tôm nguyên liệu', 'raw shrimp'],
    kind: ['nguyên liệu chính', 'raw'],
    quantity: 264.4,
    unit: 't',
    cost: 25700000000,
    note: '',
  },
  energy: {
    month: '2025-01',
    carrier: ['điện', 'electricity'],
    quantity: 187424.6,
    unit: 'kWh',
    cost: 327805625,
    period: ['bình thường', 'standard'],
    meter: '',
    note: '',
  },
  water: {
    month: '2025-01',
    stream: ['nước máy', 'municipal'],
    quantity: 7850,
    unit: 'm3',
    cost: 102050000,
    note: '',
  },
  waste: {
    month: '2025-01',
    stream: ['bùn thải', 'sludge'],
    kind: ['chất thải rắn thông thường', 'solid'],
    quantity: 3.2,
    unit: 't',
    cost: 2800000,
    destination: ['chôn lấp', 'landfill'],
    revenue: '',
    note: '',
  },
  readings: { month: '2025-01', reading: 'flue_o2_pct', value: 9.5, unit: '%', note: '' },
  flows: {
    month: '2025-01',
    from: 'in',
    to: 'wastewater',
    substance: 'water',
    quantity: 6900,
    unit: 'm3',
    uncertainty: 0.05,
    note: '',
  },
  effluent: {
    date: '2025-01-11',
    point: 'inlet',
    parameter: 'COD',
    value: 825,
    unit: 'mg/L',
    note: '',
  },
  measures: {
    id: 'CM01',
    title: ['thay tuyến ống cấp bị rò', 'replace the leaking supply main'],
    resource: 'water',
    saving_quantity: 28000,
    saving_unit: 'm3/yr',
    saving_cost: 364000000,
    investment: 185000000,
    opex: 0,
    life_years: 15,
    low: 24000,
    high: 29000,
    note: '',
  },
  corrections: {
    file: 'energy.csv',
    line: 2,
    column: 'quantity',
    read: 187424.6,
    corrected: 197424.6,
    reason: ['đối chiếu hóa đơn tháng 1', 'checked against the bill of January'],
    by: 'N. V. A',
    date: '2026-01-15',
  },
};

export const tableNames = Object.keys(examples) as readonly TableName[];

/** The columns to fill in first. */
const leadingColumns = (table: TableName): readonly string[] => Object.keys(examples[table]);

/**
 * The heading and one row as a spreadsheet of that language has them: Vietnamese headings and
 * semicolons, since a comma is the decimal mark there.
 */
export function exampleOf(
  table: TableName,
  language: Language,
): { readonly heading: string; readonly row: string } {
  const isVietnamese = language === 'vi';
  const delimiter = isVietnamese ? ';' : ',';
  const columns = leadingColumns(table);
  const heads = isVietnamese ? columns.map((name) => standardHeading(table, name)) : columns;
  const cells = Object.values(examples[table]).map((cell) => cellText(cell, isVietnamese));
  return { heading: heads.join(delimiter), row: cells.join(delimiter) };
}

function cellText(cell: Cell, isVietnamese: boolean): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return isVietnamese ? String(cell).replace('.', ',') : String(cell);
  return isVietnamese ? cell[0] : cell[1];
}
