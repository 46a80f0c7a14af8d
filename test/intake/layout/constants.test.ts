import { describe, expect, test } from 'vitest';
import type { WorkbookSheet } from '../../../src/intake/workbook/workbook.js';
import { codesOf, type Files, profile, readPlant } from '../../support/intake.js';
import { readerOf, sheetOf } from '../../support/sheets.js';

const book = 'Tháng;Chỉ số công tơ;Điện tiêu thụ (kWh);Thành tiền\nT1/2024;100;1500;2750000\n';

const electricity = (columns: Readonly<Record<string, string>>, text = book): Files => ({
  'energy.csv': '',
  'dien.csv': text,
  'facility.json': profile({ columns: { 'dien.csv': columns } }),
});

/** Without energy.csv of the sound plant. */
const read = ({ 'energy.csv': _, ...files }: Files, ...more: readonly WorkbookSheet[]) => {
  const plant = readPlant(
    { 'energy.csv': 'month,carrier,quantity,unit,cost\n', ...files },
    readerOf(...more),
  );
  return { ...plant, codes: codesOf(plant.diagnostics) };
};

describe('a word for every row', () => {
  test('stands in facility.json in place of a column', () => {
    const { tables, codes } = read(electricity({ carrier: '=điện' }));
    expect(tables.energy).toMatchObject({
      state: 'read',
      rows: [{ month: '2024-01', carrier: 'electricity', quantity: 1500, cost: 2750000 }],
    });
    expect(codes).toEqual(['SX1202']);
  });

  test('may be called by any heading of its column', () => {
    const { tables } = read(electricity({ 'Loại năng lượng': '= điện' }));
    expect(tables.energy.rows).toHaveLength(1);
  });

  test('is not guessed where facility.json says nothing', () => {
    const { tables, codes } = read({
      'dien.csv': book,
      'facility.json': profile({ names: { table: { 'dien.csv': 'energy' } } }),
    });
    expect(codes).toContain('SX1201');
    expect(tables.energy).toMatchObject({ state: 'refused', rows: [] });
  });

  test('is of its own file only, whatever table that holds', () => {
    const { diagnostics } = read({
      'dau.csv': 'Tháng;Lượng (L);Thành tiền\nT1/2024;900;17000000\n',
      'facility.json': profile({
        columns: { 'energy.csv': { carrier: '=điện' }, 'dau.csv': { Lượng: 'quantity' } },
        names: { table: { 'dau.csv': 'energy' } },
      }),
    });
    const fault = diagnostics.find(({ code }) => code === 'SX1201');
    expect(fault?.span.file).toBe('dau.csv');
  });

  test('that nobody knows is said once, at the heading and by its entry', () => {
    const text = `${book}T2/2024;200;1600;2900000\n`;
    const { diagnostics, inputs } = read(electricity({ carrier: '=điennn' }, text));
    const faults = diagnostics.filter(({ code }) => code === 'SX2009');
    expect(faults.map(({ span }) => span)).toEqual([
      expect.objectContaining({
        file: 'dien.csv',
        line: 1,
        field: 'carrier',
        title: 'facility.json "=điennn"',
      }),
    ]);
    expect(faults[0]?.span).not.toHaveProperty('column');
    expect(inputs.find(({ file }) => file === 'dien.csv')).toMatchObject({ used: 0, refused: 2 });
  });

  test('may be the month of a sheet, and the remarks below stay remarks', () => {
    const { tables, codes } = read({
      'thang-1.csv':
        'Loại năng lượng;Số lượng;ĐVT;Thành tiền\nđiện;1500;kWh;2750000\nNgười lập;;;\n',
      'facility.json': profile({ columns: { 'thang-1.csv': { month: '=01/2024' } } }),
    });
    expect(tables.energy.rows).toMatchObject([{ month: '2024-01', quantity: 1500 }]);
    expect(codes).toEqual(['SX1207']);
  });

  test('holds for a sheet whose months are columns', () => {
    const { tables, codes } = read(
      {
        'so.xlsx': '',
        'facility.json': profile({
          columns: { 'so.xlsx#Năm 2024': { stream: '=Bùn thải', kind: '=nguy hại', unit: '=kg' } },
        }),
        'waste.csv': 'month,stream,kind,quantity,unit,cost\n',
      },
      sheetOf('Năm 2024', [
        ['Chỉ tiêu', 'T1/2024', 'T2/2024', 'T3/2024'],
        ['Khối lượng', 100, 110, 120],
        ['Chi phí xử lý', 1000, 1100, 1200],
      ]),
    );
    expect(
      tables.waste.rows.map((row) => [row.month, row.stream, row.kind, row.quantity, row.cost]),
    ).toEqual([
      ['2024-01', 'Bùn thải', 'hazardous', 0.1, 1000],
      ['2024-02', 'Bùn thải', 'hazardous', 0.11, 1100],
      ['2024-03', 'Bùn thải', 'hazardous', 0.12, 1200],
    ]);
    expect(codes).not.toContain('SX1201');
  });

  test('says the unit too, which must agree with that of the heading', () => {
    const text = 'Tháng;Điện tiêu thụ;Thành tiền\nT1/2024;1,5;2750000\n';
    const sound = read(electricity({ carrier: '=điện', unit: '=MWh' }, text));
    expect(sound.tables.energy.rows).toMatchObject([{ quantity: 1500, unit: 'kWh' }]);
    const other = read(electricity({ carrier: '=điện', unit: '=MWh' }));
    expect(other.codes).toContain('SX2008');
  });

  test('is no number, and the columns that it may stand for are named', () => {
    const { diagnostics } = read(electricity({ carrier: '=điện', quantity: '=5' }));
    const fault = diagnostics.find(({ code }) => code === 'SX2003');
    expect(fault?.span).toMatchObject({
      file: 'facility.json',
      field: 'columns.dien.csv.quantity',
    });
    expect(fault?.args).toMatchObject({ allowed: expect.arrayContaining(['carrier', 'month']) });
    expect(fault?.args).not.toMatchObject({ allowed: expect.arrayContaining(['cost']) });
  });

  test('said twice under two names is an error', () => {
    const { codes } = read(electricity({ carrier: '=điện', 'Nhiên liệu': '=than' }));
    expect(codes).toContain('SX1215');
  });
});
