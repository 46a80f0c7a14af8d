// A paper mill that writes in English: commas, `1,234.5` in quotes, months as `Jan 2024`, sub-meters.
import { growTable, tariffOf } from './grow.mjs';

const style = { delimiter: ',', decimal: '.', group: ',', month: 'Jan 2024' };
const climate = { seed: 77, swing: 0.05, growth: 0.98 };

const electricity = (period, at, price) => ({
  cells: { carrier: 'electricity', period, unit: 'kWh' },
  at,
  price,
  fixed: 0.2,
  digits: 7,
});

const tables = [
  {
    file: 'production.csv',
    headings: {
      month: 'Month',
      product: 'Product',
      quantity: 'Output',
      unit: 'UoM',
      revenue: 'Sales',
      note: 'Remarks',
    },
    items: [
      {
        cells: { product: 'testliner', unit: 't' },
        at: 4210,
        price: 9_400_000,
        money: 'revenue',
        noise: 0.004,
      },
    ],
  },
  {
    file: 'materials.csv',
    headings: {
      month: 'Month',
      material: 'Material',
      kind: 'Type',
      quantity: 'Quantity',
      unit: 'UoM',
      cost: 'Amount',
      note: 'Remarks',
    },
    items: [
      {
        cells: { material: 'recovered paper', kind: 'raw', unit: 't' },
        at: 4875,
        price: 4_700_000,
      },
      { cells: { material: 'starch', kind: 'auxiliary', unit: 't' }, at: 176.4, price: 11_300_000 },
      {
        cells: { material: 'sizing agent', kind: 'chemical', unit: 'kg' },
        at: 24_380,
        price: 32_500,
      },
    ],
  },
  {
    file: 'energy.csv',
    headings: {
      month: 'Month',
      carrier: 'Energy carrier',
      period: 'Time band',
      meter: 'Meter ID',
      quantity: 'Consumption',
      unit: 'UoM',
      cost: 'Amount',
      note: 'Remarks',
    },
    items: [
      electricity('standard', 1_043_700, tariffOf(1669, 1749, 1833)),
      electricity('offpeak', 548_200, tariffOf(1084, 1136, 1190)),
      electricity('peak', 312_900, tariffOf(3093, 3242, 3398)),
      { cells: { carrier: 'electricity', meter: 'refiners', unit: 'kWh' }, at: 421_600, digits: 6 },
      { cells: { carrier: 'wood-pellet', unit: 't' }, at: 1384, price: 3_350_000, fixed: 0.1 },
    ],
  },
  {
    file: 'water.csv',
    headings: {
      month: 'Month',
      stream: 'Water source',
      quantity: 'Volume',
      unit: 'UoM',
      cost: 'Amount',
    },
    items: [
      { cells: { stream: 'surface', unit: 'm3' }, at: 43_850, price: 4100, fixed: 0.2, digits: 5 },
      {
        cells: { stream: 'wastewater', unit: 'm3' },
        at: 34_260,
        price: 5200,
        fixed: 0.2,
        digits: 5,
      },
    ],
  },
  {
    file: 'waste.csv',
    headings: {
      month: 'Month',
      stream: 'Waste stream',
      kind: 'Category',
      quantity: 'Quantity',
      unit: 'UoM',
      cost: 'Amount',
      destination: 'Treatment',
    },
    items: [
      {
        cells: { stream: 'rejects', kind: 'solid', unit: 't', destination: 'landfill' },
        at: 389.5,
        price: 820_000,
        noise: 0.03,
      },
      {
        cells: { stream: 'waste oil', kind: 'hazardous', unit: 'kg', destination: 'incinerate' },
        at: 412,
        price: 6200,
        noise: 0.05,
      },
    ],
  },
  {
    file: 'readings.csv',
    headings: { month: 'Month', reading: 'Indicator', value: 'Value', unit: 'UoM' },
    items: [
      { cells: { reading: 'cosphi', unit: '-' }, at: 0.93, fixed: 1, noise: 0.008, digits: 3 },
    ],
  },
];

export const paperMill = () => ({
  name: 'paper-mill',
  profile: {
    schema: 'sxsh/facility@1',
    name: 'Paper Mill G (sample data)',
    sector: 'paper',
    assessedOn: '2026-01-15',
    language: 'en',
    employees: 310,
    hoursPerYear: 7900,
    periods: {
      base: { from: '2024-01', to: '2024-12' },
      reporting: { from: '2025-01', to: '2025-12' },
    },
    product: { main: 'testliner', unit: 't' },
    tariff: '22-110kV',
    meters: { refiners: { role: 'sub', of: 'main', endUse: 'refining' } },
    wastewater: { to: 'own-plant', standard: 'qcvn40-2011-b' },
  },
  grids: Object.fromEntries(
    tables.map((table) => [table.file, growTable({ ...table, style }, climate)]),
  ),
  others: {},
});
