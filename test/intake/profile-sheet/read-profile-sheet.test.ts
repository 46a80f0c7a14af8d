import { expect, test } from 'vitest';
import { readProfileSheet } from '../../../src/intake/profile-sheet/read-profile-sheet.js';
import { fold } from '../../../src/intake/text/fold.js';
import { electricityUses } from '../../../src/intake/vocabulary/end-uses.js';
import { profileFields, profileSections } from '../../../src/intake/vocabulary/profile-fields.js';
import { profileLists } from '../../../src/intake/vocabulary/profile-lists.js';
import { library } from '../../support/intake.js';
import { sheetOf } from '../../support/profile-sheet.js';

type Rows = Parameters<typeof sheetOf>[0];

const file = 'so-lieu.xlsx#Hồ sơ';
const read = (rows: Rows, more?: Parameters<typeof sheetOf>[1]) =>
  readProfileSheet(file, sheetOf(rows, more), library);
const saidIn = (rows: Rows) => {
  const { value, diagnostics } = read(rows);
  expect(diagnostics).toEqual([]);
  const { schema, ...rest } = value as { schema: string };
  expect(schema).toBe('sxsh/facility@1');
  return rest;
};
const faults = (rows: Rows, more?: Parameters<typeof sheetOf>[1]) =>
  read(rows, more).diagnostics.map(({ code, span }) => `${code} ${span.cell}`);

test('a form as people fill it: titles, an empty column, notes, blanks, words in Vietnamese', () => {
  expect(
    saidIn([
      [null, 'HỒ SƠ CƠ SỞ'],
      [null, 'Điền vào cột C'],
      [null, null],
      [null, 'Mục', 'Giá trị', 'Ghi chú'],
      [null, 'Cơ sở'],
      [null, 'Tên cơ sở', 'Công ty A', 'như giấy phép'],
      [null, 'NGANH:', 'Chế biến thủy sản'],
      [null, 'Số lao động *', '1.234', 'người'],
      [null, 'Địa chỉ', null, 'số nhà, đường'],
      [null, 'Tỉnh', '–'],
      [null, 'Ngày đánh giá', '15/01/2026'],
      [null, 'Kỳ cơ sở: từ tháng', 'T1/2024'],
      [null, 'ky co so: den thang', '2024-12-31'],
      [null, 'Kỳ báo cáo: từ tháng', '01/2025'],
      [null, 'Kỳ báo cáo: đến tháng', '12/2025'],
      [null, 'Tài chính'],
      [null, 'finance.discountRate', '10 %'],
      [null, 'Ngân sách', '3.000.000.000 đ'],
      [null, 'Dấu thập phân', 'dấu phẩy'],
      [null, 'Cấp điện áp', 'hạ thế'],
      [null, 'Nước thải xả đến', 'Trạm xử lý KCN'],
    ]),
  ).toEqual({
    name: 'Công ty A',
    sector: 'seafood',
    employees: 1234,
    assessedOn: '2026-01-15',
    periods: {
      base: { from: '2024-01', to: '2024-12' },
      reporting: { from: '2025-01', to: '2025-12' },
    },
    finance: { discountRate: 0.1, budget: 3e9 },
    numbers: { decimal: 'comma' },
    tariff: 'lv',
    wastewater: { to: 'zone-plant' },
  });
});

test('lists stand with or without their title, their columns in any order, some left out', () => {
  expect(
    saidIn([
      ['Tên cơ sở', 'A'],
      ['Người đánh giá', 'Lan; Minh'],
      ['Các công tơ, đồng hồ'],
      ['Vai trò', 'Công tơ', 'Thuộc công tơ', 'Hộ tiêu thụ'],
      ['mua vào', 'EVN-1'],
      ['công tơ phụ', 'nén khí', 'EVN-1', 'Khí nén'],
      [null],
      ['công tơ phụ', 'bơm', 'công tơ tổng'],
      [null],
      ['Đơn giá của', 'Giá trị', 'Đơn vị'],
      ['Điện lưới', 1833, 'VND/kWh'],
      ['nước', '12,5', 'nghìn đồng/m3'],
      [null],
      ['Suất chiết khấu', 0.1],
      ['Sử dụng nhiên liệu'],
      ['Nhiên liệu dùng', 'Dùng cho', 'Tỷ lệ'],
      ['than', 'lò hơi', '70%'],
      ['than', 'máy sấy', 0.3],
      ['Các công đoạn'],
      ['id', 'name'],
      ['rinse', 'Rửa'],
      ['pack'],
      ['Chi phí đã gồm thuế GTGT'],
      ['Bảng có thuế GTGT', 'Thuế suất GTGT'],
      ['Điện', '8%'],
    ]),
  ).toEqual({
    name: 'A',
    assessors: ['Lan', 'Minh'],
    meters: {
      'EVN-1': { role: 'purchase' },
      'nén khí': { role: 'sub', of: 'EVN-1', endUse: 'compressed-air' },
      bơm: { role: 'sub', of: 'main' },
    },
    prices: {
      electricity: { value: 1833, unit: 'VND/kWh' },
      water: { value: 12.5, unit: 'nghìn đồng/m3' },
    },
    finance: { discountRate: 0.1 },
    fuelUses: { coal: { boiler: 0.7, dryer: 0.3 } },
    steps: [{ id: 'rinse', name: 'Rửa' }, { id: 'pack' }],
    vat: { 'energy.csv': 0.08 },
  });
});

test.each<[string, Rows, string[]]>([
  [
    'an unknown field',
    [
      ['Tên cơ sở', 'A'],
      ['Suất chiết kháo', 1],
    ],
    ['SX1102 A2'],
  ],
  [
    'a field twice',
    [
      ['Tên', 'A'],
      ['Ngành', 'seafood'],
      ['Sector', 'other'],
    ],
    ['SX1102 A1', 'SX1105 A3'],
  ],
  [
    'a name under two titles',
    [
      ['name', 'A'],
      ['name.vi', 'B'],
    ],
    ['SX1105 A2'],
  ],
  ['text for a number', [['Số lao động', 'nhiều']], ['SX2001 B1']],
  ['a per cent for a number', [['Số lao động', '10 %']], ['SX2001 B1']],
  ['a number of two readings', [['Số lao động', '1.234']], ['SX2002 B1']],
  ['a day that does not exist', [['Ngày đánh giá', '31/02/2026']], ['SX2004 B1']],
  ['a month where a day is meant', [['Ngày đánh giá', '01/2026']], ['SX2004 B1']],
  ['a word that is no choice', [['Cấp điện áp', 'cao lắm']], ['SX2003 B1']],
  [
    'a value in the next column',
    [
      ['Tên cơ sở', 'A'],
      ['Ngành', null, 'seafood'],
    ],
    ['SX1108 C2'],
  ],
  [
    'a value without a name',
    [
      ['Tên cơ sở', 'A'],
      [null, 'seafood'],
    ],
    ['SX1108 B2'],
  ],
  [
    'a title without a heading',
    [['Tên cơ sở', 'A'], ['Đơn giá'], ['điện', 1, 'VND/kWh']],
    ['SX1102 A3', 'SX1109 A2'],
  ],
  [
    'a row without its key',
    [
      ['Công tơ', 'Vai trò'],
      [null, 'mua vào'],
    ],
    ['SX2011 A2'],
  ],
  [
    'a meter twice',
    [
      ['Công tơ', 'Vai trò'],
      ['x', 'mua vào'],
      ['x', 'bán ra'],
    ],
    ['SX1105 A3'],
  ],
  [
    'a column nobody knows',
    [
      ['Công tơ', 'Vai trò', 'Màu'],
      ['x', 'mua vào', 'đỏ'],
    ],
    ['SX1202 C1'],
  ],
  [
    'a cell beside the list',
    [
      ['Công tơ', 'Vai trò'],
      ['x', 'mua vào', 'đỏ'],
    ],
    ['SX1108 C2'],
  ],
])('%s is said at its cell', (_, rows, expected) => {
  expect(faults(rows)).toEqual(expected);
});

test('a misspelt field: what was probably meant', () => {
  const [only] = read([
    ['Tên cơ sở', 'A'],
    ['Suất chiết kháo', 1],
  ]).diagnostics;
  expect(only?.args).toEqual({ field: 'Suất chiết kháo', suggestion: 'Suất chiết khấu' });
  expect(only?.span).toMatchObject({ file, line: 2, column: 1 });
});

test('numbers: true ones as they are, texts by what the other texts prove', () => {
  expect(
    saidIn([
      ['Số lao động', '1.234'],
      ['Số giờ/năm', '4.800,5'],
    ]),
  ).toEqual({ employees: 1234, hoursPerYear: 4800.5 });
  expect(
    saidIn([
      ['Số lao động', '1.234'],
      ['Số giờ/năm', '4800.5'],
    ]),
  ).toEqual({ employees: 1.234, hoursPerYear: 4800.5 });
  expect(
    saidIn([
      ['Số lao động', 1.234],
      ['Số giờ/năm', '4.800,5'],
    ]),
  ).toEqual({ employees: 1.234, hoursPerYear: 4800.5 });
});

test('a share that the spreadsheet shows as per cent, and one of less than one', () => {
  const { value, diagnostics } = read(
    [
      ['Suất chiết khấu', '12.5%'],
      ['Thuế suất', '0,7 %'],
    ],
    (row) => (row === 1 ? { percents: new Set([1]) } : {}),
  );
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ finance: { discountRate: 0.125, taxRate: 0.007 } });
});

test('a formula without its value, hidden rows and merged leftovers', () => {
  expect(faults([['Số lao động', '=A1+1']], () => ({ unvalued: new Set([1]) }))).toEqual([
    'SX2024 B1',
  ]);
  expect(faults([['Tên cơ sở', 'A']], () => ({ isHidden: true }))).toEqual(['SX1208 A1']);
  const hidden = { ...sheetOf([['Tên cơ sở', 'A']]), isHidden: true };
  expect(readProfileSheet(file, hidden, library).diagnostics).toMatchObject([
    { code: 'SX1212', span: { file } },
  ]);
  const merged = read([['Tên cơ sở', 'Tên cơ sở', 'A']], () => ({ merged: new Set([1]) }));
  expect(merged).toMatchObject({ value: { name: 'A' }, diagnostics: [] });
});

test('places: of a value, of its name, of a part, of what is not there', () => {
  const { locate } = read([
    ['Suất chiết khấu', 0.1],
    ['Công tơ', 'Vai trò'],
    ['EVN-1', 'mua vào'],
  ]);
  expect(locate(['finance', 'discountRate'])).toMatchObject({
    file,
    cell: 'B1',
    line: 1,
    field: 'finance.discountRate',
  });
  expect(locate(['finance', 'discountRate'], 'key')).toMatchObject({ cell: 'A1' });
  expect(locate(['meters', 'EVN-1', 'role'])).toMatchObject({ cell: 'B3' });
  expect(locate(['meters', 'EVN-1', 'of'])).toMatchObject({ cell: 'A3', field: 'meters.EVN-1.of' });
  expect(locate(['sector'])).toEqual({ file, field: 'sector' });
});

test('no two lines, titles or headings are called the same', () => {
  const spellings = (words: readonly { vi: string; en: string }[]): string[] =>
    words.flatMap(({ vi, en }) => [...new Set([...vi.split('|'), ...en.split('|')].map(fold))]);
  const lines = [
    ...profileFields.flatMap(({ path }) => [path]).map(fold),
    ...spellings(profileFields),
  ];
  const titles = [
    ...new Set([...profileLists.map(({ path }) => path), ...spellings(profileLists)].map(fold)),
  ];
  const keys = profileLists
    .map(({ columns }) => columns[0])
    .filter((column) => column !== undefined);
  const all = [...new Set(lines), ...titles, ...spellings(Object.values(profileSections))];
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  expect(spellings(keys).filter((name, index, every) => every.indexOf(name) !== index)).toEqual([]);
  expect(spellings(keys).filter((name) => lines.includes(name))).toEqual([]);
});

test('every use of electricity that a sector knows has its words', () => {
  const known = electricityUses.map(({ value }) => value);
  const used = [...library.sectors.values()].flatMap(({ electricity }) => Object.keys(electricity));
  expect([...new Set(used)].toSorted()).toEqual(known.toSorted());
});
