import { describe, expect, test } from 'vitest';
import { leafOf } from '../../../src/model/plant.js';
import { codesOf, profile, readPlant } from '../../support/intake.js';

const energyOf = (text: string, more: object = {}) => {
  const plant = readPlant({ 'energy.csv': text, 'facility.json': profile(more) });
  const { rows, state } = plant.tables.energy;
  const input = plant.inputs.find(({ file }) => file === 'energy.csv');
  return { plant, rows, state, input, codes: codesOf(plant.diagnostics) };
};

const told = (rows: readonly { month: string; quantity: number | null; cost: number | null }[]) =>
  rows.map(({ month, quantity, cost }) => [month, quantity, cost]);

const threeMonths = [
  ['2024-01', 10, 20_000],
  ['2024-02', 11, 22_000],
  ['2024-03', 12, 24_000],
];

describe('months as columns', () => {
  test('a column names the measure of each line', () => {
    const { rows, state, codes, input } = energyOf(
      [
        'CÔNG TY C;;;;;;',
        'Bảng năng lượng 2024;;;;;;',
        ';;;;;;',
        'TT;Loại năng lượng;Chỉ tiêu;ĐVT;01/2024;02/2024;03/2024',
        '1;điện;Số lượng;kWh;10;11;12',
        '1;điện;Thành tiền;nghìn đồng;20;22;24',
        '',
      ].join('\n'),
    );
    expect(told(rows)).toEqual(threeMonths);
    expect([state, codes]).toEqual(['read', []]);
    expect(input).toMatchObject({ rows: 2, used: 2, refused: 0 });
  });

  test('each number is traced to its own cell', () => {
    const { rows } = energyOf(
      'Loại năng lượng;Chỉ tiêu;ĐVT;01/2024;02/2024;03/2024\nđiện;Số lượng;kWh;10;11;12\nđiện;Thành tiền;đồng;20;22;24\n',
    );
    const [, february] = rows;
    expect(february && leafOf(february, 'quantity')).toBe('energy.csv:2:E2');
    expect(february && leafOf(february, 'cost')).toBe('energy.csv:3:E3');
    expect(february && leafOf(february, 'carrier')).toBe('energy.csv:2:A2');
  });

  test('without such a column the unit tells money from quantity', () => {
    const { rows, codes } = energyOf(
      'Loại năng lượng;ĐVT;T1/2024;T2/2024;T3/2024\nđiện;kWh;10;11;12\nđiện;đồng;20000;22000;24000\n',
    );
    expect(told(rows)).toEqual(threeMonths);
    expect(codes).toEqual([]);
  });

  test('the line of money may come first', () => {
    const { rows, codes } = energyOf(
      'Loại năng lượng;ĐVT;T1/2024;T2/2024;T3/2024\nđiện;đồng;20000;22000;24000\nđiện;kWh;10;11;12\n',
    );
    expect(told(rows)).toEqual(threeMonths);
    expect(codes).toEqual([]);
    const { tables } = readPlant({
      'production.csv':
        'Sản phẩm;ĐVT;T1/2024;T2/2024;T3/2024\nA;triệu đồng;9;9;9\nA;t;500;510;520\n',
    });
    expect(tables.production.rows[0]).toMatchObject({ quantity: 500, unit: 't', revenue: 9e6 });
  });

  test('the day on which a form was printed is no year of its months', () => {
    const { codes } = energyOf(
      'Ngày in: 15/01/2024;;;;\nLoại năng lượng;ĐVT;T1;T2;T3\nđiện;kWh;1;2;3\n',
    );
    expect(codes).toEqual(['SX1217']);
  });

  test('a column of years stands beside T1 to T3', () => {
    const { rows } = energyOf(
      'Năm;Loại năng lượng;ĐVT;T1;T2;T3\n2024;điện;kWh;10;11;12\n2025;điện;kWh;13;14;15\n',
    );
    expect(rows.map(({ month, quantity }) => [month, quantity])).toEqual([
      ['2024-01', 10],
      ['2024-02', 11],
      ['2024-03', 12],
      ['2025-01', 13],
      ['2025-02', 14],
      ['2025-03', 15],
    ]);
  });

  test('years stand over their months, merged or not', () => {
    const { rows } = energyOf(
      ';;2024;;;2025;;\nLoại năng lượng;ĐVT;T1;T2;T3;T1;T2;T3\nđiện;kWh;1;2;3;4;5;6\n',
    );
    expect(rows.map(({ month }) => month)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2025-01',
      '2025-02',
      '2025-03',
    ]);
  });

  test('the only year of the titles is that of months that run once', () => {
    const { rows } = energyOf(
      'TIÊU THỤ NĂM 2024;;;;\nLoại năng lượng;ĐVT;T1;T2;T3\nđiện;kWh;1;2;3\n',
    );
    expect(rows.map(({ month }) => month)).toEqual(['2024-01', '2024-02', '2024-03']);
  });

  test.each([
    ['two years in the titles', 'NĂM 2024 VÀ 2025;;;;\n'],
    ['no year at all', ''],
  ])('with %s the months are refused, not guessed', (_, title) => {
    const { rows, codes } = energyOf(`${title}Loại năng lượng;ĐVT;T1;T2;T3\nđiện;kWh;1;2;3\n`);
    expect(rows).toEqual([]);
    expect(codes).toEqual(['SX1217']);
  });

  test('a blank month gives no row, and a dash is blank', () => {
    const { rows } = energyOf(
      'Loại năng lượng;ĐVT;T1/2024;T2/2024;T3/2024;T4/2024\nđiện;kWh;1;;-;4\n',
    );
    expect(rows.map(({ month }) => month)).toEqual(['2024-01', '2024-04']);
  });

  test('a bad cell costs its line, and the place is the cell', () => {
    const { plant, input } = energyOf(
      'Loại năng lượng;ĐVT;T1/2024;T2/2024;T3/2024\nđiện;kWh;1;2x;3\nthan;tấn;1;2;3\n',
    );
    const [fault] = plant.diagnostics.filter(({ severity }) => severity === 'error');
    expect(fault?.span).toMatchObject({ line: 2, column: 4, cell: 'D2', field: 'quantity' });
    expect(input).toMatchObject({ rows: 2, used: 1, refused: 1 });
    expect(plant.refused).toEqual([
      {
        file: 'energy.csv',
        table: 'energy',
        delimiter: ';',
        heading: ['Loại năng lượng', 'ĐVT', 'T1/2024', 'T2/2024', 'T3/2024'],
        rows: [{ line: 2, cells: ['điện', 'kWh', '1', '2x', '3'] }],
      },
    ]);
  });

  test('one convention is decided from all months', () => {
    const { rows } = energyOf(
      'Loại năng lượng;ĐVT;T1/2024;T2/2024;T3/2024\nđiện;kWh;1.234;1.234,5;2.000\n',
    );
    expect(rows.map(({ quantity }) => quantity)).toEqual([1234, 1234.5, 2000]);
  });

  test('lines of money in two units are an error', () => {
    const { codes } = energyOf(
      'Loại năng lượng;ĐVT;T1/2024;T2/2024;T3/2024\nđiện;kWh;1;2;3\nđiện;đồng;1;2;3\nthan;tấn;1;2;3\nthan;nghìn đồng;1;2;3\n',
    );
    expect(codes).toContain('SX2008');
  });

  test('a correction names the cell by its address', () => {
    const text =
      'Loại năng lượng;Chỉ tiêu;ĐVT;01/2024;02/2024;03/2024\nđiện;Số lượng;kWh;10;11;12\nđiện;Thành tiền;đồng;20;22;24\n';
    const plant = readPlant({
      'energy.csv': text,
      'corrections.csv':
        'file,line,column,read,corrected,reason,by,date\nenergy.csv,2,E2,11,1100,đọc nhầm,A,2026-01-02\n',
    });
    expect(plant.tables.energy.rows.map(({ quantity }) => quantity)).toEqual([10, 1100, 12]);
    const [note] = plant.diagnostics.filter(({ code }) => code === 'SX2014');
    expect(note?.span).toMatchObject({ file: 'energy.csv', line: 2, cell: 'E2' });
  });
});
