import type { DiagnosticCode } from '../../src/model/diagnostic-codes.js';
import { type Files, profile, soundTables } from '../support/intake.js';

/** One fault, and where it must be found. Everything not named here is sound. */
export interface FaultCase {
  readonly code: DiagnosticCode;
  readonly name: string;
  /** Laid over a sound profile and one sound row in each table; `null` takes a file away. */
  readonly files: Readonly<Record<string, Files[string] | null>>;
  readonly folder?: string;
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
    files: { 'energy.csv': { refused: 'too-large', detail: '', size: 70_000_000 } },
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
    name: 'UTF-16',
    files: { 'energy.csv': Uint8Array.from([0xff, 0xfe, 0x6d, 0]) },
    at: { file: 'energy.csv' },
    kept: [],
  },
  {
    code: 'SX1007',
    name: 'windows-1258',
    files: { 'energy.csv': Uint8Array.from([0x61, 0x0a, 0xd0, 0x69]) },
    at: { file: 'energy.csv', line: 2 },
    kept: [],
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
      'energy.csv': 'STT,month,carrier,quantity,unit,cost\n1,2024-01,electricity,5,kWh,9\n',
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
    code: 'SX2020',
    name: 'a row of totals',
    files: {
      'production.csv': 'month,product,quantity,unit\n2024-01,tôm,1,t\n2024-01,TỔNG CỘNG:,1,t\n',
    },
    at: { file: 'production.csv', line: 3, column: 2, field: 'product' },
    kept: [2],
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
    name: 'MWh in all of a column of kWh',
    files: energy(
      '2024-01,electricity,15,kWh,27500000',
      '2024-02,electricity,16,kWh,29000000',
      '2024-03,electricity,17,kWh,30500000',
    ),
    at: { file: 'energy.csv', line: 2, column: 3, field: 'quantity' },
    kept: [2, 3, 4],
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
