import { standardHeading } from '../../intake/vocabulary/standard-heading.js';
import type { Language } from '../../lang/speaker.js';
import type { TableName } from '../../model/plant.js';

/** A cell: the same in both languages, in each its own, or a number in the language's numerals. */
type Cell = string | number | readonly [vi: string, en: string];

/** A month as a spreadsheet of that language leaves it alone, or gives it back as one that is read. */
const january = ['T1/2025', '2025-01'] as const;

/** Units and words of the examples are those that the lists of the template offer. */
const tonne = ['tấn', 't'] as const;

/** One row of each table, whose columns are those to fill in first. */
const examples: Readonly<Record<TableName, Readonly<Record<string, Cell>>>> = {
  production: {
    month: january,
    product: ['sản phẩm A', 'product A'],
    quantity: 158.9,
    unit: tonne,
    revenue: 34500000000,
    note: '',
  },
  materials: {
    month: january,
    material: ['nguyên liệu A', 'raw material A'],
    kind: ['nguyên liệu chính', 'raw'],
    quantity: 264.4,
    unit: tonne,
    cost: 25700000000,
    document: ['PN 0102', 'GR 0102'],
    note: '',
  },
  energy: {
    month: january,
    carrier: ['điện', 'electricity'],
    quantity: 187424.6,
    unit: 'kWh',
    cost: 327805625,
    period: ['giờ bình thường', 'standard'],
    meter: '',
    document: '',
    note: '',
  },
  water: {
    month: january,
    stream: ['nước máy', 'municipal'],
    quantity: 7850,
    unit: 'm3',
    cost: 102050000,
    document: '',
    note: '',
  },
  waste: {
    month: january,
    stream: ['bùn thải', 'sludge'],
    kind: ['chất thải rắn thông thường', 'solid'],
    quantity: 3.2,
    unit: tonne,
    cost: 2800000,
    destination: ['chôn lấp', 'landfill'],
    revenue: '',
    note: '',
  },
  readings: { month: january, reading: 'flue_o2_pct', value: 9.5, unit: '%', note: '' },
  flows: {
    month: january,
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

/** A cell of an example: its column and heading, and what stands in it in that language. */
export interface ExampleCell {
  readonly column: string;
  readonly heading: string;
  readonly text: string;
}

/** The columns to fill in first, with one row: headings are Vietnamese in Vietnamese. */
export function exampleCells(table: TableName, language: Language): readonly ExampleCell[] {
  const isVietnamese = language === 'vi';
  return Object.entries(examples[table]).map(([column, cell]) => ({
    column,
    heading: isVietnamese ? standardHeading(table, column) : column,
    text: cellText(cell, isVietnamese),
  }));
}

/**
 * The heading and one row as a spreadsheet of that language has them: Vietnamese headings and
 * semicolons, since a comma is the decimal mark there.
 */
export function exampleOf(
  table: TableName,
  language: Language,
): { readonly heading: string; readonly row: string } {
  const delimiter = language === 'vi' ? ';' : ',';
  const cells = exampleCells(table, language);
  return {
    heading: cells.map(({ heading }) => heading).join(delimiter),
    row: cells.map(({ text }) => text).join(delimiter),
  };
}

function cellText(cell: Cell, isVietnamese: boolean): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return isVietnamese ? String(cell).replace('.', ',') : String(cell);
  return isVietnamese ? cell[0] : cell[1];
}
