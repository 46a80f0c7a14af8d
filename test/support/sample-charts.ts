import type {
  BarsChart,
  CoverageChart,
  IndicatorRowsChart,
  MonthLinesChart,
  OptionBarsChart,
  PortraitChart,
  StackedMonthsChart,
} from '../../src/model/chart-spec.js';
import { monthsOf } from '../../src/model/month.js';
import type { Amount } from '../../src/model/text.js';

export const months = monthsOf({ from: '2024-01', to: '2025-12' });

export const amount = (
  value: number,
  unit: string,
  style: Amount['style'] = 'indicator',
): Amount => ({
  kind: 'amount',
  value,
  unit,
  style,
  of: 'sample',
});

const million = (value: number): Amount => amount(value * 1e6, 'VND', 'money');

const yearly = [0.82, 0.6, 0.84, 0.87, 0.9, 0.94, 0.92, 0.98, 0.97, 0.97, 0.95, 0.88] as const;
const series = (level: number, step = 0): number[] =>
  months.map((_, index) => level * (yearly[index % 12] as number) + (index >= 8 ? step : 0));

export const electricity: StackedMonthsChart = {
  kind: 'stacked-months',
  months,
  unit: 'MWh',
  series: [
    {
      label: 'Thấp điểm',
      note: '26%, 1.172 đ/kWh',
      tone: 'energy',
      shade: 'tint',
      values: series(105),
    },
    {
      label: 'Bình thường',
      note: '53%, 1.805 đ/kWh',
      tone: 'energy',
      shade: 'full',
      values: series(210, 8),
    },
    {
      label: 'Cao điểm',
      note: '21%, 3.346 đ/kWh',
      tone: 'energy',
      shade: 'dark',
      values: series(82, 5),
    },
  ],
  events: [{ before: '2024-09', label: 'từ 9/2024: +15,5 MWh/tháng' }],
  marks: [{ month: '2025-06', label: 'đã sửa' }],
};

const supply = series(8400).map((value, index) => value + (index >= 13 ? 2200 : 0));

export const water: MonthLinesChart = {
  kind: 'month-lines',
  months,
  unit: 'm3',
  isFromZero: true,
  lines: [
    { label: 'nước cấp', tone: 'water', shade: 'dark', weight: 'strong', values: supply },
    { label: 'nước thải', tone: 'water', shade: 'full', weight: 'thin', values: series(7500) },
    {
      label: 'nếu như 2024',
      tone: 'ink',
      shade: 'full',
      weight: 'dashed',
      values: series(8300).map((value, index) => (index < 13 ? null : value)),
    },
  ],
  gap: [0, 2],
  events: [{ before: '2025-02', label: 'tháng 2/2025' }],
};

export const leading: OptionBarsChart = {
  kind: 'option-bars',
  heads: ['Giải pháp', 'Tiết kiệm', 'Vốn', 'Hoàn vốn'],
  rows: (
    [
      ['Biến tần quạt ngưng và máy nén', 'energy', 'điện', 494, 551, 330, 540, '690', '1,4 năm'],
      ['Thay ống ngầm DN100 bằng ống nổi', 'water', 'nước', 364, 364, 352, 371, '185', '6 tháng'],
      ['Rã đông bằng nước tuần hoàn', 'water', 'nước', 354, 354, 290, 410, '135', '5 tháng'],
      [
        'Tận thu vụn tôm ở khâu lặt đầu',
        'material',
        'nguyên liệu',
        343,
        360,
        300,
        380,
        '60',
        '2 tháng',
      ],
      ['Ép bùn trước khi giao', 'waste', 'chất thải', 120, 160, 60, 190, '0', 'ngay'],
    ] as const
  ).map(([label, tone, resource, net, gross, low, high, capital, payback]) => ({
    label,
    tone,
    resource,
    net: million(net),
    gross: gross * 1e6,
    low: low * 1e6,
    high: high * 1e6,
    columns: [String(net), capital, payback],
  })),
  footer: [
    { label: 'Bảy giải pháp còn lại', columns: ['859', '327', '5 tháng'], isTotal: false },
    { label: 'Cộng mười hai giải pháp', columns: ['2.652', '1.397', '6 tháng'], isTotal: true },
  ],
};

const full = months.map(() => 'known' as const);
const row = (label: string, grade: 'A' | 'B' | 'C' | 'D', error: string) => ({
  label,
  grade,
  error,
  cells: full,
});

export const coverage: CoverageChart = {
  kind: 'coverage',
  months,
  heads: ['Hạng', 'Sai số'],
  groups: [
    { rows: [row('Sản lượng', 'B', '0,5%')] },
    {
      rows: [
        {
          ...row('Điện giờ bình thường', 'A', '1%'),
          cells: full.map((cell, index) => (index === 17 ? 1 : cell)),
        },
        row('Điện giờ thấp điểm', 'A', '1%'),
        row('Điện giờ cao điểm', 'A', '1%'),
        row('LPG', 'B', '1%'),
        row('Điện hệ lạnh, 68%', 'C', '10%'),
      ],
    },
    {
      rows: [
        row('Nước cấp, đồng hồ tổng', 'B', '2%'),
        {
          ...row('Nước theo công đoạn', 'C', '5–15%'),
          cells: full.map((cell, index) => (index < 12 ? ('missing' as const) : cell)),
        },
        {
          ...row('BOD₅, TSS, N', 'D', '5%'),
          cells: full.map((cell, index) => (index % 3 === 2 ? cell : ('missing' as const))),
        },
      ],
    },
  ],
};

type IndicatorRow = IndicatorRowsChart['rows'][number];

const indicator = (
  label: string,
  unit: string,
  tone: IndicatorRow['tone'],
  values: readonly [string, string, string, number, number],
  band: IndicatorRow['band'],
): IndicatorRow => ({
  label,
  unit,
  tone,
  spark: months.map(
    (_, index) =>
      values[3] / (yearly[index % 12] as number) + (index > 12 ? values[4] - values[3] : 0),
  ),
  base: values[0],
  reporting: values[1],
  change: values[2],
  isWorse: values[4] > values[3],
  baseValue: values[3],
  reportingValue: values[4],
  band,
  noBand: 'không có mức so sánh tin cậy',
  grade: 'B',
  isMarked: true,
});

export const indicators: IndicatorRowsChart = {
  kind: 'indicator-rows',
  heads: ['Chỉ số', '24 tháng', '2024', '2025', 'Thay đổi', 'Khoảng của ngành', 'Hạng'],
  key: [
    'Cách đọc khoảng của ngành:',
    'mức tốt',
    'thường gặp',
    'điển hình',
    '2024',
    '2025',
    'định mức pháp luật',
  ],
  divider: 12,
  rows: [
    indicator('Suất tiêu hao điện', 'kWh/t', 'energy', ['2.173', '2.198', '+1,2%', 2173, 2198], {
      low: amount(1400, 'kWh/t'),
      high: amount(3000, 'kWh/t'),
      typical: amount(2000, 'kWh/t'),
      good: 1600,
      better: 'low',
      norm: { value: 2050, label: 'định mức 2.050' },
    }),
    indicator('Suất tiêu hao nước', 'm³/t', 'water', ['48,4', '60,3', '+24,6%', 48.4, 60.3], {
      low: amount(23, 'm3/t'),
      high: amount(70, 'm3/t'),
      typical: amount(35, 'm3/t'),
      good: 25,
      better: 'low',
      norm: null,
    }),
    indicator('Nước thải', 'm³/t', 'water', ['43,5', '43,1', '−0,9%', 43.5, 43.1], null),
    indicator(
      'Hiệu suất thu hồi',
      '% khối lượng',
      'material',
      ['58,4', '55,9', '−2,4 điểm', 58.4, 55.9],
      {
        low: amount(50, 'percent'),
        high: amount(60, 'percent'),
        typical: amount(55, 'percent'),
        good: 60.5,
        better: 'high',
        norm: null,
      },
    ),
    indicator(
      'Chất thải rắn, nguy hại',
      'kg/t',
      'waste',
      ['20,8', '21,7', '+4,4%', 20.8, 21.7],
      null,
    ),
    {
      ...indicator(
        'Cường độ phát thải',
        'kg CO₂tđ/t',
        'ink',
        ['1.478', '1.494', '+1,1%', 1478, 1494],
        null,
      ),
      base: null,
      change: null,
    },
  ],
};

export const losses: BarsChart = {
  kind: 'bars',
  rows: [
    {
      label: 'Niken không lên sản phẩm',
      tone: 'material',
      shade: 'full',
      value: amount(3976, 'triệu'),
    },
    {
      label: 'Nước thải, vận hành trạm',
      tone: 'water',
      shade: 'full',
      value: amount(786, 'triệu'),
      note: 'gồm hóa chất và nhân công',
    },
    { label: 'Phí xử lý bùn nguy hại', tone: 'waste', shade: 'full', value: amount(765, 'triệu') },
    { label: 'Điện của máy thổi khí', tone: 'energy', shade: 'full', value: amount(456, 'triệu') },
    { label: 'Chênh lệch còn lại', tone: 'ink', shade: 'tint', value: amount(-120, 'triệu') },
  ],
};

export const portrait: PortraitChart = {
  kind: 'portrait',
  months,
  divider: 12,
  periodLabels: ['2024, kỳ cơ sở', '2025, kỳ báo cáo'],
  rows: [
    {
      title: 'Sản lượng tăng 6%',
      unit: 'tấn/tháng',
      tone: 'ink',
      isFromZero: true,
      values: series(180, 12),
      totals: ['1.963 t', '2.077 t'],
      last: '187 t',
    },
    {
      title: 'Điện tăng 7%, có một bậc từ 9/2024',
      unit: 'MWh/tháng',
      tone: 'energy',
      isFromZero: true,
      values: series(390, 15),
      totals: ['4.264 MWh', '4.566 MWh'],
      last: '403 MWh',
    },
    {
      title: 'Nước cấp tăng 32%, nước thải chỉ tăng 5%',
      unit: 'nghìn m³/tháng',
      tone: 'water',
      isFromZero: true,
      values: supply,
      second: series(7500),
      totals: ['cấp 95,0, thải 85,5', 'cấp 125,2, thải 89,6'],
      last: '11,5 nghìn m³',
      lastOfSecond: '8,2 nước thải',
    },
    {
      title: 'Hiệu suất thu hồi giảm 2,4 điểm',
      unit: '% nguyên liệu thành sản phẩm',
      tone: 'material',
      isFromZero: false,
      values: months.map((_, index) => (index < 12 ? 58.4 : 55.9) + (index % 3) * 0.3),
      totals: ['58,4%', '55,9%'],
      last: '56,0%',
    },
  ],
};
