import type { ReadWorkbook } from '../../src/intake/workbook/workbook.js';
import type { DiagnosticCode } from '../../src/model/diagnostic-codes.js';
import { type Files, profile, soundTables } from '../support/intake.js';
import { readerOf, sheetOf } from '../support/sheets.js';

/** One fault, and where it must be found. Everything not named here is sound. */
export interface FaultCase {
  readonly code: DiagnosticCode;
  readonly name: string;
  /** Laid over a sound profile and one sound row in each table; `null` takes a file away. */
  readonly files: Readonly<Record<string, Files[string] | null>>;
  readonly folder?: string;
  /** What is found in the workbooks among the files. */
  readonly workbook?: ReadWorkbook;
  readonly at: {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    readonly field?: string;
    readonly cell?: string;
  };
  /** Lines of the table that stay, in order. */
  readonly kept?: readonly number[];
}

const energy = (...rows: string[]): Files => ({
  'energy.csv': ['month,carrier,quantity,unit,cost', ...rows, ''].join('\n'),
});

/** A workbook in place of energy.csv. */
const inWorkbook = { 'energy.csv': null, 'so-lieu.xlsx': '' };
const head = ['Tháng', 'Loại năng lượng', 'Số lượng', 'ĐVT', 'Thành tiền'];
const row = ['2024-01', 'điện', 1500, 'kWh', 2750000];

const good = '2024-01,electricity,1500,kWh,2750000';
const alsoGood = '2024-03,electricity,1700,kWh,3050000';

/** A row of energy.csv between two good ones. */
const between = (row: string): Files => energy(good, row, alsoGood);

const months = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );

/** Twelve months of electricity at 2000 VND/kWh with a row changed. */
const year = (line: number, row: string): Files =>
  energy(
    ...months(12).map((month, index) =>
      index + 2 === line
        ? row
        : `${month},electricity,${1000 + index * 7},kWh,${(1000 + index * 7) * 2000}`,
    ),
  );

/** Twelve months of production. */
const made = (row: (index: number) => string): Files => ({
  'production.csv': `month,product,quantity,unit\n${months(12)
    .map((month, index) => `${month},${row(index)}`)
    .join('\n')}\n`,
});

const submeter = profile({ meters: { press: { role: 'sub', of: 'main' } } });

const answers = (inner: string): Files => ({
  'answers.json': `{\n"schema":"sxsh/answers@1",\n"questionnaire":"2026-11-24",\n"walk":"standard",\n"at":null,\n"answers":{\n${inner}\n}}`,
});

const correction = (row: string): Files => ({
  ...between('2024-02,electricity,1600,kWh,2900000'),
  'corrections.csv': `file,line,column,read,corrected,reason,by,date\n${row}\n`,
});

export const faults: readonly FaultCase[] = [
  {
    code: 'SX1001',
    name: 'no such folder',
    files: {},
    folder: 'elsewhere',
    at: { file: 'elsewhere' },
  },
  {
    code: 'SX1002',
    name: 'no facility.json',
    files: { 'facility.json': null },
    at: { file: 'facility.json' },
  },
  {
    code: 'SX1003',
    name: 'a table of blank lines',
    files: { 'energy.csv': '\n  \n' },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1003',
    name: 'an empty profile',
    files: { 'facility.json': '' },
    at: { file: 'facility.json' },
  },
  {
    code: 'SX1004',
    name: 'a file without permission',
    files: { 'energy.csv': { refused: 'unreadable', detail: 'EACCES' } },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1005',
    name: 'a link out of the folder',
    files: { 'energy.csv': { refused: 'link', detail: '/etc/passwd' } },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1006',
    name: 'a file over the size limit',
    files: { 'energy.csv': { refused: 'too-large', detail: '67108864', size: 70_000_000 } },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1006',
    name: 'a cell over 64 kB',
    files: between(`2024-02,electricity,1600,kWh,${'9'.repeat(70_000)}`),
    at: { file: 'energy.csv', line: 3, column: 5 },
    kept: [],
  },
  {
    code: 'SX1006',
    name: 'more than 500 columns',
    files: { 'energy.csv': `month,carrier,quantity,unit,cost${',x'.repeat(500)}\n` },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1007',
    name: 'a NUL byte',
    files: { 'energy.csv': 'month,carrier\n2024-01,el\0ectricity\n' },
    at: { file: 'energy.csv', line: 2 },
    kept: [],
  },
  {
    code: 'SX1007',
    name: 'UTF-16 that breaks off',
    files: { 'energy.csv': Uint8Array.from([0xff, 0xfe, 0x6d]) },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1007',
    name: 'French in windows-1252',
    files: { 'energy.csv': Uint8Array.from([0x61, 0x0a, 0x74, 0xf4, 0x6c, 0x65]) },
    at: { file: 'energy.csv', line: 2 },
    kept: [],
  },
  {
    code: 'SX1008',
    name: 'TCVN3',
    files: { 'energy.csv': 'month\n§¬n vÞ tÝnh,Th¸ng,Sè l\u00adîng\n' },
    at: { file: 'energy.csv', line: 2 },
    kept: [],
  },
  {
    code: 'SX1009',
    name: 'question marks in place of letters',
    files: { 'materials.csv': 'month,material,kind,quantity,unit,cost\n2024-01,Mu?i,raw,5,t,9\n' },
    at: { file: 'materials.csv', line: 2 },
    kept: [2],
  },
  {
    code: 'SX1014',
    name: 'UTF-16 without its mark',
    files: { 'energy.csv': Uint8Array.from([0x6d, 0, 0x6f, 0]) },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1015',
    name: 'UTF-8 that was read as windows-1252',
    files: between('2024-02,Ä‘iá»‡n,1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3 },
  },
  {
    code: 'SX1101',
    name: 'a missing comma',
    files: { 'facility.json': '{\n "schema": "sxsh/facility@1"\n "name": "A" }' },
    at: { file: 'facility.json', line: 3, column: 2 },
  },
  {
    code: 'SX1101',
    name: 'answers that break off',
    files: { 'answers.json': '{"schema":' },
    at: { file: 'answers.json', line: 1, column: 11 },
  },
  {
    code: 'SX1102',
    name: 'a misspelt field',
    files: { 'facility.json': profile({ employes: 420 }) },
    at: { file: 'facility.json', line: 6, column: 3, field: 'employes' },
  },
  {
    code: 'SX1102',
    name: 'a misspelt field within',
    files: { 'facility.json': profile({ finance: { discountrate: 0.1 } }) },
    at: { file: 'facility.json', line: 7, column: 5, field: 'finance.discountrate' },
  },
  {
    code: 'SX1106',
    name: 'facility.json and the profile sheet at odds',
    workbook: readerOf(sheetOf('Hồ sơ', [['Số lao động', 400]])),
    files: { 'facility.json': profile({ employees: 420 }), 'so-lieu.xlsx': '' },
    at: { file: 'facility.json', line: 6, column: 16, field: 'employees' },
  },
  {
    code: 'SX1107',
    name: 'two profile sheets',
    workbook: readerOf(
      sheetOf('Hồ sơ', [['Số lao động', 420]]),
      sheetOf('Profile', [['Employees', 400]]),
    ),
    files: { 'so-lieu.xlsx': '' },
    at: { file: 'so-lieu.xlsx#Profile' },
  },
  {
    code: 'SX1108',
    name: 'a value beside no field',
    workbook: readerOf(
      sheetOf('Hồ sơ', [
        ['Số lao động', 420],
        [null, 'seafood'],
      ]),
    ),
    files: { 'so-lieu.xlsx': '' },
    at: { file: 'so-lieu.xlsx#Hồ sơ', line: 2, column: 2, cell: 'B2' },
  },
  {
    code: 'SX1109',
    name: 'a list without its heading',
    workbook: readerOf(sheetOf('Hồ sơ', [['Số lao động', 420], ['Đơn giá']])),
    files: { 'so-lieu.xlsx': '' },
    at: { file: 'so-lieu.xlsx#Hồ sơ', line: 2, column: 1, field: 'prices', cell: 'A2' },
  },
  {
    code: 'SX1110',
    name: 'a price of another thing',
    files: {
      'facility.json': profile({ prices: { electricity: { value: 1833, unit: 'VND/m3' } } }),
    },
    at: { file: 'facility.json', line: 9, field: 'prices.electricity.unit' },
  },
  {
    code: 'SX1103',
    name: 'a text for a number',
    files: { 'facility.json': profile({ employees: '420' }) },
    at: { file: 'facility.json', line: 6, column: 16, field: 'employees' },
  },
  {
    code: 'SX1103',
    name: 'a month that is none',
    files: {
      'facility.json': profile({
        periods: {
          base: { from: '2024-13', to: '2024-12' },
          reporting: { from: '2025-01', to: '2025-12' },
        },
      }),
    },
    at: { file: 'facility.json', line: 8, field: 'periods.base.from' },
  },
  {
    code: 'SX1104',
    name: 'no sector',
    files: { 'facility.json': '{"schema":"sxsh/facility@1","name":"A"}' },
    at: { file: 'facility.json', line: 1, field: 'sector' },
  },
  {
    code: 'SX1104',
    name: 'a price without its unit',
    files: { 'facility.json': profile({ prices: { electricity: { value: 1833 } } }) },
    at: { file: 'facility.json', line: 7, field: 'prices.electricity.unit' },
  },
  {
    code: 'SX1201',
    name: 'a needed column is missing',
    files: { 'energy.csv': 'month,carrier,unit,cost\n2024-01,electricity,kWh,1\n' },
    at: { file: 'energy.csv', line: 1 },
    kept: [],
  },
  {
    code: 'SX1202',
    name: 'an extra column',
    files: {
      'energy.csv': 'ca,month,carrier,quantity,unit,cost\n1,2024-01,electricity,5,kWh,9\n',
    },
    at: { file: 'energy.csv', line: 1, column: 1, cell: 'A1' },
    kept: [2],
  },
  {
    code: 'SX1203',
    name: 'an unquoted comma',
    files: between('2024-02,electricity,1,600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3 },
    kept: [2, 4],
  },
  {
    code: 'SX1204',
    name: 'a quote that is never closed',
    files: between('2024-02,"electricity,1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3 },
    kept: [2, 4],
  },
  {
    code: 'SX1205',
    name: 'only the heading',
    files: energy(),
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1205',
    name: 'a table that is absent',
    files: { 'waste.csv': null },
    at: { file: 'waste.csv' },
  },
  {
    code: 'SX1206',
    name: 'two columns of one meaning',
    files: {
      'energy.csv': 'month,carrier,quantity,unit,cost,Thành tiền\n2024-01,electricity,1,kWh,2,3\n',
    },
    at: { file: 'energy.csv', line: 1, column: 6, field: 'cost', cell: 'F1' },
    kept: [],
  },
  {
    code: 'SX2001',
    name: 'text in a number',
    files: between('2024-02,electricity,khoảng 1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity', cell: 'C3' },
    kept: [2, 4],
  },
  {
    code: 'SX2001',
    name: 'NaN',
    files: between('2024-02,electricity,NaN,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity' },
    kept: [2, 4],
  },
  {
    code: 'SX2001',
    name: 'a number of the other convention',
    files: energy(
      '2024-01,electricity,1500.5,kWh,1',
      '2024-02,electricity,1600.5,kWh,1',
      '2024-03,electricity,"1700,5",kWh,1',
    ),
    at: { file: 'energy.csv', line: 4, column: 3, field: 'quantity' },
    kept: [2, 3],
  },
  {
    code: 'SX2002',
    name: 'a number of two readings',
    files: between('2024-02,electricity,1.600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity', cell: 'C3' },
    kept: [2, 4],
  },
  {
    code: 'SX2003',
    name: 'a kind that is none',
    files: {
      'materials.csv':
        'month,material,kind,quantity,unit,cost\n2024-01,tôm,raww,1,t,2\n2024-02,tôm,raw,1,t,2\n',
    },
    at: { file: 'materials.csv', line: 2, column: 3, field: 'kind' },
    kept: [3],
  },
  {
    code: 'SX2003',
    name: 'a sector that is none',
    files: { 'facility.json': profile({ sector: 'seefood' }) },
    at: { file: 'facility.json', field: 'sector' },
  },
  {
    code: 'SX2004',
    name: 'a month that does not exist',
    files: between('2024-13,electricity,1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 1, field: 'month', cell: 'A3' },
    kept: [2, 4],
  },
  {
    code: 'SX2004',
    name: 'a day that does not exist',
    files: between('31/02/2024,electricity,1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 1, field: 'month' },
    kept: [2, 4],
  },
  {
    code: 'SX2005',
    name: 'a month twice',
    files: between('2024-01,electricity,1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 1, field: 'month' },
    kept: [2, 4],
  },
  {
    code: 'SX2006',
    name: 'a negative quantity',
    files: between('2024-02,electricity,-1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity' },
    kept: [2, 4],
  },
  {
    code: 'SX2007',
    name: 'an unknown unit',
    files: between('2024-02,electricity,1600,kWhh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 4, field: 'unit', cell: 'D3' },
    kept: [2, 4],
  },
  {
    code: 'SX2008',
    name: 'electricity in tonnes',
    files: between('2024-02,electricity,1600,t,2900000'),
    at: { file: 'energy.csv', line: 3, column: 4, field: 'unit' },
    kept: [2, 4],
  },
  {
    code: 'SX2009',
    name: 'an unknown carrier',
    files: between('2024-02,electrcity,1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 2, field: 'carrier', cell: 'B3' },
    kept: [2, 4],
  },
  {
    code: 'SX2010',
    name: 'a meter that is not declared',
    files: {
      'energy.csv': 'month,carrier,quantity,unit,cost,meter\n2024-01,electricity,1,kWh,2,EVN-9\n',
    },
    at: { file: 'energy.csv', line: 2, column: 6, field: 'meter' },
    kept: [],
  },
  {
    code: 'SX2011',
    name: 'a blank item',
    files: between('2024-02,,1600,kWh,2900000'),
    at: { file: 'energy.csv', line: 3, column: 2, field: 'carrier' },
    kept: [2, 4],
  },
  {
    code: 'SX2011',
    name: 'a blank month below another',
    files: {
      'energy.csv':
        'carrier,month,quantity,unit,cost\nelectricity,2024-01,1,kWh,2\nelectricity,,1,kWh,2\n',
    },
    at: { file: 'energy.csv', line: 3, column: 2, field: 'month' },
    kept: [2],
  },
  {
    code: 'SX2012',
    name: 'a convention settled by another column',
    files: energy('2024-01,electricity,1.600,kWh,"2.900.000,5"'),
    at: { file: 'energy.csv', line: 2, column: 3, field: 'quantity' },
    kept: [2],
  },
  {
    code: 'SX2013',
    name: 'a correction that does not fit',
    files: correction('energy.csv,3,quantity,999,1650,sai,A,2026-01-14'),
    at: { file: 'corrections.csv', line: 2, column: 4, field: 'read' },
    kept: [2, 3, 4],
  },
  {
    code: 'SX2014',
    name: 'a correction that was applied',
    files: correction('energy.csv,3,quantity,"1,600.0",1650,sai,A,2026-01-14'),
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity', cell: 'C3' },
    kept: [2, 3, 4],
  },
  {
    code: 'SX2015',
    name: 'moisture in per cent',
    files: {
      'materials.csv':
        'month,material,kind,quantity,unit,cost,moisture\n2024-01,gỗ,raw,1,t,2,31\n2024-02,gỗ,raw,1,t,2,0.31\n',
    },
    at: { file: 'materials.csv', line: 2, column: 7, field: 'moisture' },
    kept: [3],
  },
  {
    code: 'SX2015',
    name: 'more in the product than was used',
    files: {
      'materials.csv':
        'month,material,kind,quantity,unit,cost,in_product\n2024-01,Ni,raw,1,t,2,1.1\n',
    },
    at: { file: 'materials.csv', line: 2, column: 7, field: 'in_product' },
    kept: [],
  },
  {
    code: 'SX2016',
    name: 'a day in a column of months',
    files: energy('2024-01-15,electricity,1500,kWh,2750000'),
    at: { file: 'energy.csv', line: 2, column: 1, field: 'month' },
    kept: [2],
  },
  {
    code: 'SX2017',
    name: 'a flow to nowhere',
    files: {
      'facility.json': profile({ steps: [{ id: 'wash' }] }),
      'flows.csv': 'month,from,to,substance,quantity,unit\n2025-01,in,wach,water,1,m3\n',
    },
    at: { file: 'flows.csv', line: 2, column: 3, field: 'to' },
    kept: [],
  },
  {
    code: 'SX2017',
    name: 'a meter below one that is not there',
    files: { 'facility.json': profile({ meters: { a: { role: 'sub', of: 'b' } } }) },
    at: { file: 'facility.json', field: 'meters.a.of' },
  },
  {
    code: 'SX2018',
    name: 'a bill over a month’s end',
    files: {
      'energy.csv':
        'from,to,carrier,quantity,unit,cost\n16/01/2024,15/02/2024,electricity,3100,kWh,6200\n',
    },
    at: { file: 'energy.csv', line: 2, column: 1, field: 'from' },
    kept: [2, 2],
  },
  {
    code: 'SX2019',
    name: 'an id twice',
    files: {
      'measures.csv':
        'id,title,resource,saving_quantity,saving_unit,saving_cost,investment,opex,life_years\nA,x,water,1,m3/yr,2,3,0,5\nA,y,water,1,m3/yr,2,3,0,5\n',
    },
    at: { file: 'measures.csv', line: 3, column: 1, field: 'id' },
    kept: [2],
  },
  {
    code: 'SX1105',
    name: 'a field twice',
    files: {
      'facility.json':
        '{\n"schema":"sxsh/facility@1",\n"name":"A",\n"sector":"seafood",\n"assessedOn":"2026-01-15",\n"name":"B"}',
    },
    at: { file: 'facility.json', line: 6, column: 1, field: 'name' },
  },
  {
    code: 'SX1103',
    name: 'a day that does not exist',
    files: { 'facility.json': profile({ assessedOn: '2026-02-30' }) },
    at: { file: 'facility.json', field: 'assessedOn' },
  },
  {
    code: 'SX1103',
    name: 'a meter that is part of itself',
    files: {
      'facility.json': profile({ meters: { A: { role: 'sub', of: 'A' } } }),
    },
    at: { file: 'facility.json', field: 'meters.A.of' },
  },
  {
    code: 'SX1101',
    name: 'depth without end',
    files: {
      'facility.json': `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    },
    at: { file: 'facility.json', line: 1 },
  },
  {
    code: 'SX1204',
    name: 'quotes left open that swallow rows whole',
    files: energy(
      good,
      '2024-02,"electricity,1,kWh,2',
      '2024-03,electricity,1,kWh,2',
      '2024-04,electricity,1,kWh",2',
    ),
    at: { file: 'energy.csv', line: 3 },
    kept: [2],
  },
  {
    code: 'SX1204',
    name: 'quotes that swallow rows',
    files: energy(good, '2024-02,"electricity,1,kWh,2', '2024-03,electricity",1,kWh,2'),
    at: { file: 'energy.csv', line: 3 },
    kept: [2],
  },
  {
    code: 'SX2001',
    name: 'the fewer of commas and points',
    files: {
      'materials.csv':
        'month;material;kind;quantity;unit;cost\n2024-01;muối;raw;1,5;t;1\n2024-02;muối;raw;2,5;t;1\n2024-03;muối;raw;2.5;t;1\n',
    },
    at: { file: 'materials.csv', line: 4, column: 4, field: 'quantity' },
  },
  {
    code: 'SX2003',
    name: 'a main product that is none',
    files: { 'facility.json': profile({ product: { main: 'cá', unit: 't' } }) },
    at: { file: 'facility.json', field: 'product.main' },
  },
  {
    code: 'SX2003',
    name: 'a table that is none',
    files: { 'facility.json': profile({ vat: { energy: 0.08 } }) },
    at: { file: 'facility.json', field: 'vat.energy' },
  },
  {
    code: 'SX2008',
    name: 'square metres of what was tonnes',
    files: {
      'production.csv':
        'month,product,quantity,unit\n2024-01,tôm,1,t\n2024-02,tôm,3,m2\n2024-03,tôm,2000,kg\n',
    },
    at: { file: 'production.csv', line: 3, column: 4, field: 'unit' },
    kept: [2, 4],
  },
  {
    code: 'SX2008',
    name: 'a heading that contradicts its rows',
    files: {
      'energy.csv': 'month,carrier,quantity (MWh),unit,cost\n2024-01,electricity,5,kWh,9\n',
    },
    at: { file: 'energy.csv', line: 2, column: 4, field: 'unit' },
    kept: [],
  },
  {
    code: 'SX2008',
    name: 'a stock in another dimension',
    files: {
      'materials.csv':
        'month,material,kind,quantity,unit,cost,opening (kg),in_product (%)\n2024-01,gỗ,raw,1,t,2,500,31\n',
    },
    at: { file: 'materials.csv', line: 2, column: 8, field: 'in_product' },
    kept: [],
  },
  {
    code: 'SX2015',
    name: 'more left than there was',
    files: {
      'materials.csv':
        'month,material,kind,quantity,unit,cost,opening,closing\n2024-01,gỗ,raw,1,t,2,1,3\n',
    },
    at: { file: 'materials.csv', line: 2, column: 8, field: 'closing' },
    kept: [],
  },
  {
    code: 'SX2015',
    name: 'a power factor above one',
    files: { 'readings.csv': 'month,reading,value,unit\n2024-01,cosphi,1.5,-\n' },
    at: { file: 'readings.csv', line: 2, column: 3, field: 'value' },
    kept: [],
  },
  {
    code: 'SX2514',
    name: 'a total that is no sum of its rows',
    files: {
      'production.csv':
        'month,product,quantity,unit\n2024-01,tôm,1,t\n2024-02,tôm,2,t\nTỔNG CỘNG:,,40,t\n',
    },
    at: { file: 'production.csv', line: 4, column: 3, field: 'quantity' },
    kept: [2, 3],
  },
  {
    code: 'SX1207',
    name: 'a signature below the table',
    files: energy(good, ',Người lập biểu,,,'),
    at: { file: 'energy.csv', line: 3 },
    kept: [2],
  },
  {
    code: 'SX1211',
    name: 'a file that is no table',
    files: { 'dien-2024.csv': 'a,b\n1,2\n' },
    at: { file: 'dien-2024.csv' },
  },
  {
    code: 'SX1208',
    name: 'hidden rows',
    workbook: readerOf(sheetOf('Năng lượng', [head, { cells: row, isHidden: true }])),
    files: inWorkbook,
    at: { file: 'so-lieu.xlsx#Năng lượng', line: 2 },
  },
  {
    code: 'SX1209',
    name: 'one table twice, in agreement',
    workbook: readerOf(sheetOf('Năng lượng', [head, row])),
    files: { ...energy('2024-01,electricity,1500,kWh,2750000'), 'so-lieu.xlsx': '' },
    at: { file: 'so-lieu.xlsx#Năng lượng' },
  },
  {
    code: 'SX1210',
    name: 'one table twice, and not the same',
    workbook: readerOf(sheetOf('Năng lượng', [head, row])),
    files: { ...energy('2024-01,electricity,1501,kWh,2750000'), 'so-lieu.xlsx': '' },
    at: { file: 'so-lieu.xlsx#Năng lượng' },
  },
  {
    code: 'SX1212',
    name: 'a hidden sheet',
    workbook: readerOf(sheetOf('Năng lượng', [head, row], { isHidden: true })),
    files: inWorkbook,
    at: { file: 'so-lieu.xlsx#Năng lượng' },
  },
  {
    code: 'SX1213',
    name: 'hidden columns',
    workbook: readerOf(sheetOf('Năng lượng', [head, row], { hiddenColumns: new Set([2]) })),
    files: inWorkbook,
    at: { file: 'so-lieu.xlsx#Năng lượng', line: 1, cell: 'C1' },
  },
  {
    code: 'SX1214',
    name: 'two parts of a table',
    files: {
      ...energy(good),
      'dau.csv': 'month,carrier,quantity,unit,cost\n2024-01,diesel,900,L,17000000\n',
      'facility.json': profile({ names: { table: { 'dau.csv': 'energy' } } }),
    },
    at: { file: 'dau.csv' },
    kept: [2, 2],
  },
  {
    code: 'SX1215',
    name: 'a word for every row of a column that the file has',
    files: {
      ...energy(good),
      'facility.json': profile({ columns: { 'energy.csv': { carrier: '=điện' } } }),
    },
    at: { file: 'energy.csv', line: 1, column: 2, cell: 'B1', field: 'carrier' },
    kept: [],
  },
  {
    code: 'SX2024',
    name: 'a formula without its value',
    workbook: readerOf(
      sheetOf('Năng lượng', [
        head,
        { cells: ['2024-01', 'điện', '=C1*2', 'kWh', 2], unvalued: new Set([2]) },
      ]),
    ),
    files: inWorkbook,
    at: { file: 'so-lieu.xlsx#Năng lượng', line: 2, column: 3, field: 'quantity', cell: 'C2' },
  },
  {
    code: 'SX1218',
    name: 'a unit of money above the table',
    files: {
      'energy.csv':
        '(ĐVT: 1.000 đồng),,,,\nmonth,carrier,quantity,unit,cost\n2024-01,electricity,1500,kWh,2750\n',
    },
    at: { file: 'energy.csv', line: 1, column: 1 },
    kept: [3],
  },
  {
    code: 'SX2032',
    name: 'a part of the row above',
    files: {
      'production.csv':
        'month,product,quantity,unit\n2024-01,tôm,100,t\n2024-01,trong đó: tôm sú,50,t\n',
    },
    at: { file: 'production.csv', line: 3, column: 2, field: 'product' },
    kept: [2],
  },
  {
    code: 'SX2027',
    name: 'a month that bills cover in part',
    files: {
      'energy.csv':
        'from,to,carrier,quantity,unit,cost\n01/01/2024,25/01/2024,electricity,3100,kWh,6200\n',
    },
    at: { file: 'energy.csv', line: 2, field: 'from' },
    kept: [2],
  },
  {
    code: 'SX2028',
    name: 'gas in cubic metres of no state',
    files: energy('2024-01,natural gas,1000,m3,12000000'),
    at: { file: 'energy.csv', line: 2, field: 'unit' },
    kept: [2],
  },
  {
    code: 'SX1216',
    name: 'money with VAT at a rate that nobody told',
    files: {
      'energy.csv':
        'month,carrier,quantity,unit,Thành tiền (có VAT)\n2024-01,electricity,1500,kWh,2750000\n',
    },
    at: { file: 'energy.csv', line: 1, column: 5, field: 'cost' },
    kept: [],
  },
  {
    code: 'SX1217',
    name: 'months without a year',
    files: { 'energy.csv': 'carrier,unit,T1,T2,T3\nđiện,kWh,1,2,3\n' },
    at: { file: 'energy.csv', line: 1, column: 3 },
    kept: [],
  },
  {
    code: 'SX2026',
    name: 'a number that a spreadsheet rounded',
    files: between('2024-02,electricity,1600,kWh,2.95E+06'),
    at: { file: 'energy.csv', line: 3, column: 5, field: 'cost' },
    kept: [2, 4],
  },
  {
    code: 'SX2029',
    name: 'an error of a spreadsheet',
    files: between('2024-02,electricity,#DIV/0!,kWh,2950000'),
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity' },
    kept: [2, 4],
  },
  {
    code: 'SX2025',
    name: 'a number merged over two rows',
    workbook: readerOf(
      sheetOf('Năng lượng', [
        head,
        row,
        { cells: ['2024-02', ...row.slice(1)], merged: new Set([2]) },
      ]),
    ),
    files: inWorkbook,
    at: { file: 'so-lieu.xlsx#Năng lượng', line: 3, column: 3, field: 'quantity', cell: 'C3' },
  },
  {
    code: 'SX2021',
    name: 'a date that contradicts its month',
    files: {
      'energy.csv':
        'month,date,carrier,quantity,unit,cost\n2024-01,05/02/2024,electricity,1,kWh,2\n2024-02,05/06/2024,electricity,1,kWh,2\n',
    },
    at: { file: 'energy.csv', line: 3, column: 2, field: 'date' },
    kept: [2],
  },
  {
    code: 'SX2022',
    name: 'a credit beyond its month',
    files: {
      'energy.csv':
        'month,carrier,quantity,unit,cost,note\n2024-01,electricity,10,kWh,20,\n2024-01,electricity,-11,kWh,-22,điều chỉnh\n',
    },
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity' },
    kept: [2],
  },
  {
    code: 'SX2023',
    name: 'a bill of many years',
    files: {
      'energy.csv':
        'from,to,carrier,quantity,unit,cost\n01/01/2014,31/01/2024,electricity,3100,kWh,6200\n',
    },
    at: { file: 'energy.csv', line: 2, column: 2, field: 'to' },
    kept: [],
  },
  {
    code: 'SX2005',
    name: 'a bill without a number beside another of the same period',
    files: {
      'energy.csv':
        'month,carrier,quantity,unit,cost,period,meter,document\n2024-01,electricity,10,kWh,20000,peak,,H1\n2024-01,electricity,10,kWh,20000,cao điểm,main,\n',
    },
    at: { file: 'energy.csv', line: 3, column: 1, field: 'month' },
    kept: [2],
  },
  {
    code: 'SX2005',
    name: 'a remark on an adjustment that gives nothing back',
    files: {
      'energy.csv':
        'month,carrier,quantity,unit,cost,note\n2024-01,electricity,10,kWh,20000,\n2024-01,electricity,10,kWh,20000,adjustment\n',
    },
    at: { file: 'energy.csv', line: 3, column: 1, field: 'month' },
    kept: [2],
  },
  {
    code: 'SX2003',
    name: 'a parameter that no limit knows',
    files: {
      'effluent.csv':
        'date,point,parameter,value,unit\n2024-01-11,inlet,COD,800,mg/L\n2024-02-11,inlet,CODD,800,mg/L\n',
    },
    at: { file: 'effluent.csv', line: 3, column: 3, field: 'parameter' },
  },
  {
    code: 'SX2008',
    name: 'a load measured in per cent',
    files: {
      'effluent.csv':
        'date,point,parameter,value,unit\n2024-01-11,inlet,COD,800,mg/L\n2024-02-11,inlet,COD,80,%\n',
    },
    at: { file: 'effluent.csv', line: 3, column: 5, field: 'unit' },
  },
  {
    code: 'SX2019',
    name: 'a sample twice',
    files: {
      'effluent.csv':
        'date,point,parameter,value,unit,note\n2024-01-05,outlet,COD,50,mg/L,\n05/01/2024,outlet,COD,50,mg/L,\n2024-01-05,outlet,COD,60,mg/L,chiều\n',
    },
    at: { file: 'effluent.csv', line: 3, column: 1, field: 'date' },
    kept: [2, 4],
  },
  {
    code: 'SX2511',
    name: 'caustic soda at the price of water',
    files: {
      'materials.csv': `month,material,kind,quantity,unit,cost\n${months(3)
        .map((month, at) => `${month},NaOH,chemical,${10 + at},t,${(10 + at) * 15_000}`)
        .join('\n')}\n`,
    },
    at: { file: 'materials.csv', line: 2, column: 4, field: 'quantity' },
    kept: [2, 3, 4],
  },
  {
    code: 'SX2531',
    name: 'MWh in all of a column of kWh',
    files: energy(
      '2024-01,electricity,15,kWh,27500000',
      '2024-02,electricity,16,kWh,29000000',
      '2024-03,electricity,17,kWh,30500000',
    ),
    at: { file: 'energy.csv', line: 2, column: 5, field: 'cost' },
  },
  {
    code: 'SX2512',
    name: 'the tariff with VAT',
    files: {
      'facility.json': profile({ tariff: '22-110kV' }),
      'energy.csv': `month,carrier,period,quantity,unit,cost\n${[7, 8, 9]
        .map((at) => `2025-0${at},electricity,standard,${at * 100},kWh,${at * 100 * 1833 * 1.08}`)
        .join('\n')}\n`,
    },
    at: { file: 'energy.csv', line: 2, column: 6, field: 'cost' },
    kept: [2, 3, 4],
  },
  {
    code: 'SX2513',
    name: 'scrap that is sold',
    files: {
      'waste.csv':
        'month,stream,kind,quantity,unit,cost,revenue\n2024-01,giấy,scrap,1,t,,900000\n2024-02,giấy,scrap,2,t,0,900000\n',
    },
    at: { file: 'waste.csv', line: 2, column: 6, field: 'cost' },
    kept: [2, 3],
  },
  {
    code: 'SX2501',
    name: 'a gap',
    files: energy(good, alsoGood),
    at: { file: 'energy.csv' },
    kept: [2, 3],
  },
  {
    code: 'SX2502',
    name: 'a month far from its neighbours',
    files: year(7, '2024-06,electricity,1600,kWh,3200000'),
    at: { file: 'energy.csv', line: 7, column: 3, field: 'quantity', cell: 'C7' },
  },
  {
    code: 'SX2503',
    name: 'MWh in a column of kWh',
    files: year(7, '2024-06,electricity,1.04,kWh,2080000'),
    at: { file: 'energy.csv', line: 7, column: 3, field: 'quantity' },
  },
  {
    code: 'SX2504',
    name: 'a cost without its quantity',
    files: energy('2024-01,electricity,,kWh,2750000'),
    at: { file: 'energy.csv', line: 2, column: 3, field: 'quantity' },
    kept: [2],
  },
  {
    code: 'SX2504',
    name: 'a quantity without its cost',
    files: energy('2024-01,electricity,1500,kWh,'),
    at: { file: 'energy.csv', line: 2, column: 5, field: 'cost' },
    kept: [2],
  },
  {
    code: 'SX2505',
    name: 'three equal months',
    files: energy(...months(3).map((month, index) => `${month},electricity,1500,kWh,${index + 9}`)),
    at: { file: 'energy.csv', line: 2, column: 3, field: 'quantity' },
    kept: [2, 3, 4],
  },
  {
    code: 'SX2506',
    name: 'a month after the assessment',
    files: energy('2026-02,electricity,1500,kWh,2750000'),
    at: { file: 'energy.csv', line: 2, column: 1, field: 'month' },
    kept: [2],
  },
  {
    code: 'SX2507',
    name: 'more wastewater than intake',
    files: {
      'water.csv':
        'month,stream,quantity,unit,cost\n2024-01,municipal,10,m3,5\n2024-01,wastewater,11,m3,5\n',
    },
    at: { file: 'water.csv', line: 3, column: 3, field: 'quantity' },
    kept: [2, 3],
  },
  {
    code: 'SX2508',
    name: 'a sub-meter above its meter',
    files: {
      'facility.json': submeter,
      'energy.csv':
        'month,carrier,quantity,unit,cost,meter\n2024-01,electricity,10,kWh,5,\n2024-01,electricity,11,kWh,,press\n',
    },
    at: { file: 'energy.csv', line: 3, column: 3, field: 'quantity' },
    kept: [2, 3],
  },
  {
    code: 'SX2509',
    name: 'two bills of the same days',
    files: {
      'energy.csv':
        'from,to,carrier,quantity,unit,cost\n16/01/2024,31/01/2024,electricity,3100,kWh,6200\n01/01/2024,16/01/2024,electricity,3100,kWh,6200\n',
    },
    at: { file: 'energy.csv', line: 2, column: 1, field: 'from' },
    kept: [2, 3],
  },
  {
    code: 'SX2510',
    name: 'days that no bill covers',
    files: {
      'energy.csv':
        'from,to,carrier,quantity,unit,cost\n01/01/2024,15/01/2024,electricity,3100,kWh,6200\n17/01/2024,31/01/2024,electricity,3100,kWh,6200\n',
    },
    at: { file: 'energy.csv', line: 3, column: 1, field: 'from' },
    kept: [2, 3],
  },
  {
    code: 'SX2515',
    name: 'kilograms in a column of tonnes, without money',
    files: made((index) => `tôm,${index === 6 ? 106_000 : 100 + index},t`),
    at: { file: 'production.csv', line: 8, column: 3, field: 'quantity', cell: 'C8' },
  },
  {
    code: 'SX2516',
    name: 'a year in kilograms that goes on in tonnes',
    files: made((index) => `tôm,${index < 6 ? (100 + index) * 1000 : 100 + index},t`),
    at: { file: 'production.csv', line: 8, column: 3, field: 'quantity' },
  },
  {
    code: 'SX2517',
    name: 'a total beside its tariff periods',
    files: {
      'energy.csv':
        'month,carrier,period,quantity,unit,cost\n2024-01,electricity,,1500,kWh,2750000\n2024-01,electricity,standard,1000,kWh,1700000\n2024-01,electricity,peak,500,kWh,1550000\n',
    },
    at: { file: 'energy.csv', line: 2, column: 4, field: 'quantity' },
    kept: [2, 3, 4],
  },
  {
    code: 'SX2518',
    name: 'a column that was copied',
    files: {
      'production.csv': `month,product,quantity,unit\n${months(12)
        .map((month, at) => `${month},tôm,${100 + at},t\n${month},cá,${100 + at},t`)
        .join('\n')}\n`,
    },
    at: { file: 'production.csv', line: 3, column: 3, field: 'quantity' },
  },
  {
    code: 'SX2519',
    name: 'money that repeats the quantity',
    files: year(7, '2024-06,electricity,1035,kWh,1035'),
    at: { file: 'energy.csv', line: 7, column: 5, field: 'cost' },
  },
  {
    code: 'SX2520',
    name: 'one product in two spellings',
    files: made((index) => `${index < 6 ? 'tôm sú' : 'tom su'},${100 + index},t`),
    at: { file: 'production.csv', line: 8, column: 2, field: 'product' },
  },
  {
    code: 'SX2521',
    name: 'day and month in each other’s place',
    files: {
      'energy.csv': `date,carrier,quantity,unit,cost\n${[
        '15/01',
        '15/02',
        '15/03',
        '04/03',
        '15/05',
      ]
        .map((day, at) => `${day}/2024,electricity,${1000 + at},kWh,${(1000 + at) * 2000}`)
        .join('\n')}\n`,
    },
    at: { file: 'energy.csv', line: 5, column: 1, field: 'date' },
  },
  {
    code: 'SX2522',
    name: 'a zero among steady months',
    files: made((index) => `tôm,${index === 6 ? 0 : 60 + ((index * 37) % 90)},t`),
    at: { file: 'production.csv', line: 8, column: 3, field: 'quantity' },
  },
  {
    code: 'SX2523',
    name: 'a zero that was paid for',
    files: energy('2024-01,electricity,0,kWh,2750000'),
    at: { file: 'energy.csv', line: 2, column: 3, field: 'quantity' },
    kept: [2],
  },
  {
    code: 'SX2524',
    name: 'a price far from the others',
    files: year(7, '2024-06,electricity,1035,kWh,4970000'),
    at: { file: 'energy.csv', line: 7, column: 5, field: 'cost' },
  },
  {
    code: 'SX2525',
    name: 'one bill with VAT',
    files: year(7, '2024-06,electricity,1035,kWh,2235600'),
    at: { file: 'energy.csv', line: 7, column: 5, field: 'cost' },
  },
  {
    code: 'SX2526',
    name: 'quantity and money in each other’s column',
    files: year(7, '2024-06,electricity,2070000,kWh,1035'),
    at: { file: 'energy.csv', line: 7, column: 3, field: 'quantity' },
  },
  {
    code: 'SX2527',
    name: 'a table that was cut off',
    files: {
      ...made((index) => `tôm,${100 + index},t`),
      'water.csv': `month,stream,quantity,unit,cost\n${months(12)
        .map((month, index) => `${month},municipal,${700 + index},m3,${(700 + index) * 12000}`)
        .join('\n')}\n`,
      'energy.csv': `month,carrier,quantity,unit,cost\n${months(10)
        .map((month, index) => `${month},electricity,${1000 + index},kWh,${(1000 + index) * 2000}`)
        .join('\n')}\n`,
    },
    at: { file: 'energy.csv' },
  },
  {
    code: 'SX2528',
    name: 'a material under another kind',
    files: {
      'materials.csv':
        'month,material,kind,quantity,unit,cost\n2024-01,muối,chemical,5,t,9000000\n2024-02,muối,packaging,6,t,10800000\n2024-03,muối,chemical,7,t,12600000\n',
    },
    at: { file: 'materials.csv', line: 3, column: 3, field: 'kind' },
    kept: [2, 3, 4],
  },
  {
    code: 'SX2529',
    name: 'a month that cost nothing',
    files: year(7, '2024-06,electricity,1035,kWh,0'),
    at: { file: 'energy.csv', line: 7, column: 5, field: 'cost' },
  },
  {
    code: 'SX2530',
    name: 'a digit of the money that was mistyped',
    files: year(7, '2024-06,electricity,1035,kWh,2170000'),
    at: { file: 'energy.csv', line: 7, column: 5, field: 'cost' },
  },
  {
    code: 'SX3001',
    name: 'an answer to no question',
    files: answers('"air.presure":{"value":7}'),
    at: { file: 'answers.json', line: 7, column: 1, field: 'answers.air.presure' },
  },
  {
    code: 'SX3002',
    name: 'an answer that is no choice',
    files: answers('"profile.sector":{"value":"fish"}'),
    at: { file: 'answers.json', line: 7, column: 27, field: 'answers.profile.sector.value' },
  },
  {
    code: 'SX5001',
    name: 'no date',
    files: { 'facility.json': profile({ assessedOn: undefined }) },
    at: { file: 'facility.json', field: 'assessedOn' },
  },
];

/** The folder of a case, whole. */
export function folderOf({ files }: FaultCase): Files {
  const all = { 'facility.json': profile(), ...soundTables, ...files };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [[name, content]])),
  );
}
