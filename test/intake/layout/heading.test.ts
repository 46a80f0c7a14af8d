import { describe, expect, test } from 'vitest';
import type { WorkbookSheet } from '../../../src/intake/workbook/workbook.js';
import { codesOf, profile, readPlant } from '../../support/intake.js';
import { readerOf, sheetOf } from '../../support/sheets.js';

const good = '2024-01,điện,1500,kWh,2750000';
const heading = 'Tháng,Loại năng lượng,Số lượng,ĐVT,Thành tiền';

describe('the heading is found', () => {
  test.each([
    ['below titles', `CÔNG TY A\nBẢNG NĂNG LƯỢNG\n(chưa VAT)\n${heading}\n${good}\n`],
    ['below titles that are filled with delimiters', `CÔNG TY A,,,,\n,,,,\n${heading}\n${good}\n`],
    ['again on every page', `${heading}\n${good}\n${heading}\n2024-02,điện,1600,kWh,2950000\n`],
    ['with line breaks in it', `Tháng,"Loại\nnăng lượng",Số lượng,ĐVT,"Thành\ntiền"\n${good}\n`],
    ['behind an empty column', `,${heading}\n,${good}\n`],
  ])('%s', (_, text) => {
    const { tables, diagnostics } = readPlant({ 'energy.csv': text });
    expect(tables.energy.rows[0]).toMatchObject({ month: '2024-01', quantity: 1500 });
    expect(codesOf(diagnostics)).toEqual([]);
  });

  test('a misspelt heading is still the heading, and says what is missing', () => {
    const { diagnostics, refused } = readPlant({
      'energy.csv': `Tháng,Loại năng lượng,Sô luợngg,ĐVT,Thành tiền\n${good}\n`,
    });
    expect(codesOf(diagnostics)).toEqual(['SX1201', 'SX1202']);
    expect(refused[0]?.rows).toEqual([{ line: 2, cells: good.split(',') }]);
  });

  test('a month that a merge left blank is filled down behind an empty column too', () => {
    const { tables } = readPlant({
      'energy.csv': `,${heading}\n,${good}\n,,than,2,tấn,9\n`,
    });
    expect(tables.energy.rows.map(({ month }) => month)).toEqual(['2024-01', '2024-01']);
  });
});

test('a year of its own stands beside months that are numbers', () => {
  const { tables, diagnostics } = readPlant({
    'energy.csv': `Năm,${heading}\n2024,1,điện,1500,kWh,2750000\n2024,Tháng 2,điện,1600,kWh,2950000\n`,
  });
  expect(tables.energy.rows.map(({ month }) => month)).toEqual(['2024-01', '2024-02']);
  expect(codesOf(diagnostics)).toEqual([]);
});

test('a year of its own that contradicts the month is refused', () => {
  const { diagnostics } = readPlant({
    'energy.csv': `Năm,${heading}\n2023,01/2024,điện,1500,kWh,2750000\n`,
  });
  expect(codesOf(diagnostics)).toEqual(['SX2004']);
});

test('goods are not counted in money', () => {
  const { diagnostics } = readPlant({
    'production.csv': 'month,product,quantity,unit\n2024-01,A,500,đồng\n',
  });
  expect(codesOf(diagnostics)).toEqual(['SX2008']);
});

describe('remarks below the table', () => {
  test('are set aside and said', () => {
    const { diagnostics, tables, inputs } = readPlant({
      'energy.csv': `${heading}\n${good}\n,,,,\n,Người lập biểu,,,Giám đốc\n,Nguyễn Văn A,,,\n`,
    });
    expect(codesOf(diagnostics)).toEqual(['SX1207']);
    expect(diagnostics[0]?.args).toEqual({ text: 'Người lập biểu', rows: 2 });
    expect(tables.energy.state).toBe('read');
    expect(inputs.find(({ file }) => file === 'energy.csv')).toMatchObject({ rows: 1, used: 1 });
  });

  test('a row that only lacks its month is no remark', () => {
    const { diagnostics } = readPlant({
      'energy.csv': `Loại năng lượng,Tháng,Số lượng,ĐVT,Thành tiền\nđiện,2024-01,1,kWh,2\nđiện,,1600,kWh,3200000\n`,
    });
    expect(codesOf(diagnostics)).toEqual(['SX2011']);
  });
});

describe('sheets of a workbook', () => {
  const titles = heading.split(',');
  const row = ['2024-01', 'điện', 1500, 'kWh', 2750000];
  const read = (...sheets: readonly WorkbookSheet[]) =>
    readPlant(
      { 'energy.csv': { refused: 'directory', detail: '' }, 'so-lieu.xlsx': '' },
      readerOf(...sheets),
    );
  const inPlaceOf = (
    files: Readonly<Record<string, string>>,
    ...sheets: readonly WorkbookSheet[]
  ) => readPlant({ ...files, 'so-lieu.xlsx': '' }, readerOf(...sheets));

  test('a true number needs no convention, whatever the texts beside it prove', () => {
    const { tables } = inPlaceOf(
      { 'production.csv': 'month,product,quantity,unit\n' },
      sheetOf('Chỉ số', [
        ['Tháng', 'Chỉ số', 'Giá trị', 'ĐVT'],
        ['2024-01', 'ca', 1.234, 'h'],
        ['2024-02', 'ca', '1.234,5', 'h'],
      ]),
    );
    expect(tables.readings.rows.map(({ value }) => value)).toEqual([1.234, 1234.5]);
  });

  test('places are the sheet, its row and the address', () => {
    const { diagnostics } = read(
      sheetOf('Năng lượng', [titles, [...row.slice(0, 2), 'x', 'kWh', 1]]),
    );
    const fault = diagnostics.find(({ code }) => code === 'SX2001');
    expect(fault?.span).toMatchObject({
      file: 'so-lieu.xlsx#Năng lượng',
      line: 2,
      cell: 'C2',
      title: 'Số lượng',
    });
  });

  test.each([['Năng lượng'], ['NANG LUONG'], ['Điện 2024'], ['Energy (2024-2025)'], ['Sheet1']])(
    '%s is known by its name or by its heading',
    (name) => {
      const alone = readPlant(
        {
          'energy.csv': 'month,carrier,quantity,unit,cost\n2024-01,điện,1500,kWh,2750000\n',
          'so-lieu.xlsx': '',
        },
        readerOf(sheetOf(name, [titles, row])),
      );
      expect(codesOf(alone.diagnostics)).toEqual(['SX1209']);
    },
  );

  test('the heading decides where it is whole for another table only', () => {
    const { tables } = inPlaceOf(
      {},
      sheetOf('Nước', [
        ['Ngày lấy mẫu', 'Vị trí lấy mẫu', 'Thông số', 'Kết quả', 'Đơn vị'],
        ['2024-01-15', 'outlet', 'COD', 50, 'mg/L'],
      ]),
    );
    expect(tables.effluent.rows).toHaveLength(1);
  });

  test('a sheet that is no table is said', () => {
    const { diagnostics } = inPlaceOf({}, sheetOf('Ghi chép', [['a'], ['b']]));
    expect(codesOf(diagnostics)).toEqual(['SX1211']);
  });
});

describe('forms of the plant’s own', () => {
  const form = 'Kỳ,Mục,Lượng (kWh),Số tiền\n2024-01,điện,1500,2750000\n';
  const columns = { 'bang-dien.csv': { Mục: 'carrier', Lượng: 'quantity' } };

  test('are read once facility.json explains them, and an empty table beside them is no rival', () => {
    const files = { 'bang-dien.csv': form, 'facility.json': profile({ columns }) };
    const { tables, diagnostics } = readPlant({
      ...files,
      'energy.csv': 'month,carrier,quantity,unit,cost\n',
    });
    expect(codesOf(diagnostics)).not.toContain('SX1210');
    expect(tables.energy).toMatchObject({ state: 'read', rows: [{ quantity: 1500 }] });
  });
});
