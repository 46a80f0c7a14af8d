// A brewery that writes as Vietnamese Excel does: semicolons, `1.234,5`, headings with units.
import { growTable, tariffOf } from './grow.mjs';

const style = { delimiter: ';', decimal: ',', group: '.', month: 'T' };
const climate = { seed: 2024, swing: 0.16, growth: 1.06 };

const electricity = (period, at, price) => ({
  cells: { carrier: 'Điện', period, unit: 'kWh' },
  at,
  price,
  fixed: 0.3,
  digits: 6,
});

const tables = [
  {
    file: 'production.csv',
    headings: {
      month: 'Tháng',
      product: 'Sản phẩm',
      quantity: 'Sản lượng (m3)',
      revenue: 'Doanh thu (đồng)',
    },
    items: [
      {
        cells: { product: 'bia lon' },
        at: 3850,
        price: 14_500_000,
        money: 'revenue',
        noise: 0.004,
      },
    ],
  },
  {
    file: 'materials.csv',
    headings: {
      month: 'Tháng',
      material: 'Tên vật tư',
      kind: 'Phân loại',
      quantity: 'Lượng dùng',
      unit: 'ĐVT',
      cost: 'Thành tiền (đồng)',
      note: 'Ghi chú',
    },
    items: [
      {
        cells: { material: 'malt', kind: 'nguyên liệu chính', unit: 'tấn' },
        at: 462,
        price: 16_200_000,
      },
      {
        cells: { material: 'gạo', kind: 'nguyên liệu chính', unit: 'tấn' },
        at: 171.3,
        price: 13_900_000,
      },
      {
        cells: { material: 'NaOH', kind: 'hóa chất', unit: 'kg' },
        at: 6140,
        price: 15_800,
        fixed: 0.4,
      },
      {
        cells: { material: 'lon và nắp', kind: 'bao bì', unit: 'tấn' },
        at: 152.8,
        price: 96_000_000,
      },
    ],
  },
  {
    file: 'energy.csv',
    headings: {
      month: 'Tháng',
      carrier: 'Loại năng lượng',
      period: 'Biểu giá',
      quantity: 'Số lượng',
      unit: 'ĐVT',
      cost: 'Thành tiền (đồng)',
      note: 'Ghi chú',
    },
    items: [
      electricity('giờ bình thường', 214_350, tariffOf(1669, 1749, 1833)),
      electricity('giờ thấp điểm', 131_200, tariffOf(1084, 1136, 1190)),
      electricity('giờ cao điểm', 71_480, tariffOf(3093, 3242, 3398)),
      { cells: { carrier: 'Dầu DO', unit: 'lít' }, at: 6480, price: 18_900, noise: 0.05 },
      { cells: { carrier: 'LPG', unit: 'tấn' }, at: 118.6, price: 24_600_000, fixed: 0.15 },
    ],
  },
  {
    file: 'water.csv',
    headings: {
      month: 'Tháng',
      stream: 'Loại nước',
      quantity: 'Lượng nước (m3)',
      cost: 'Thành tiền (đồng)',
      note: 'Ghi chú',
    },
    items: [
      { cells: { stream: 'nước máy' }, at: 17_640, price: 12_600, fixed: 0.25, digits: 5 },
      { cells: { stream: 'nước thải' }, at: 11_930, price: 9800, fixed: 0.25, digits: 5 },
    ],
  },
  {
    file: 'waste.csv',
    headings: {
      month: 'Tháng',
      stream: 'Tên chất thải',
      kind: 'Loại chất thải',
      quantity: 'Khối lượng (kg)',
      cost: 'Chi phí (đồng)',
      destination: 'Phương pháp xử lý',
      revenue: 'Tiền bán (đồng)',
    },
    items: [
      {
        cells: {
          stream: 'bã hèm',
          kind: 'phụ phẩm',
          destination: 'làm thức ăn chăn nuôi',
          cost: '0',
        },
        at: 742_300,
        price: 650,
        money: 'revenue',
      },
      {
        cells: { stream: 'bùn thải', kind: 'chất thải rắn thông thường', destination: 'chôn lấp' },
        at: 31_460,
        price: 900,
        noise: 0.04,
      },
      {
        cells: { stream: 'giẻ dính dầu', kind: 'chất thải nguy hại', destination: 'thiêu đốt' },
        at: 186,
        price: 6500,
        noise: 0.06,
      },
    ],
  },
];

export const brewery = () => ({
  name: 'nha-may-bia',
  profile: {
    schema: 'sxsh/facility@1',
    name: 'Nhà máy bia F (dữ liệu mẫu)',
    sector: 'beer',
    assessedOn: '2026-01-15',
    language: 'vi',
    employees: 260,
    hoursPerYear: 6600,
    periods: {
      base: { from: '2024-01', to: '2024-12' },
      reporting: { from: '2025-01', to: '2025-12' },
    },
    product: { main: 'bia lon', unit: 'm3' },
    tariff: '22-110kV',
    wastewater: { to: 'own-plant', standard: 'qcvn40-2011-b' },
  },
  grids: Object.fromEntries(
    tables.map((table) => [table.file, growTable({ ...table, style }, climate)]),
  ),
  others: {},
});
