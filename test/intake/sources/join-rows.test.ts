import { describe, expect, test } from 'vitest';
import { codesOf, type Files, profile, readPlant } from '../../support/intake.js';
import { readerOf, sheetOf } from '../../support/sheets.js';

const head = 'month,carrier,quantity,unit,cost';

/** A plant whose energy stands in these files beside, or in place of, energy.csv. */
function parts(files: Readonly<Record<string, readonly string[]>>, heading = head) {
  const texts: Files = Object.fromEntries(
    Object.entries(files).map(([name, rows]) => [name, `${[heading, ...rows].join('\n')}\n`]),
  );
  const table = Object.fromEntries(Object.keys(files).map((name) => [name, 'energy']));
  const plant = readPlant({
    'energy.csv': `${head}\n`,
    'facility.json': profile({ names: { table } }),
    ...texts,
  });
  const { rows, state } = plant.tables.energy;
  return {
    ...plant,
    state,
    rows: rows.map(({ file, line, month, carrier, quantity }) => [
      `${file}:${line}`,
      month,
      carrier,
      quantity,
    ]),
    codes: codesOf(plant.diagnostics),
  };
}

describe('a table in several places', () => {
  test('adds up where no item stands in the same month in two of them', () => {
    const { rows, state, codes, diagnostics, inputs } = parts({
      'than.csv': ['2024-01,coal,10,t,30000000'],
      'dien.csv': ['2024-01,electricity,1500,kWh,2750000', '2024-02,electricity,1600,kWh,2900000'],
      'dau.csv': ['2024-01,diesel,900,L,17000000'],
    });
    expect(rows).toEqual([
      ['dau.csv:2', '2024-01', 'diesel', 900],
      ['dien.csv:2', '2024-01', 'electricity', 1500],
      ['dien.csv:3', '2024-02', 'electricity', 1600],
      ['than.csv:2', '2024-01', 'coal', 10],
    ]);
    expect([state, codes]).toEqual(['read', ['SX1214']]);
    const note = diagnostics[0];
    expect(note?.args).toMatchObject({ files: ['dau.csv', 'dien.csv', 'than.csv'] });
    expect(inputs.find(({ file }) => file === 'dien.csv')).toMatchObject({ rows: 2, used: 2 });
  });

  test('sheets of two years add up, and what both say alike counts once', () => {
    const titles = ['Tháng', 'Loại năng lượng', 'Số lượng', 'ĐVT', 'Thành tiền'];
    const december = ['2023-12', 'điện', 1400, 'kWh', 2600000];
    const reader = readerOf(
      sheetOf('Điện 2023', [titles, ['2023-11', 'điện', 1300, 'kWh', 2400000], december]),
      sheetOf('Điện 2024', [titles, december, ['2024-01', 'điện', 1500, 'kWh', 2750000]]),
    );
    const { tables, diagnostics } = readPlant({ 'energy.csv': `${head}\n`, 'so.xlsx': '' }, reader);
    expect(tables.energy.state).toBe('read');
    expect(tables.energy.rows.map(({ month, quantity }) => [month, quantity])).toEqual([
      ['2023-11', 1300],
      ['2023-12', 1400],
      ['2024-01', 1500],
    ]);
    expect(codesOf(diagnostics)).toEqual(['SX1214', 'SX1209']);
    expect(diagnostics[1]?.args).toMatchObject({ other: 'so.xlsx#Điện 2023', rows: 1 });
  });

  test('the first difference is named with both places, and refuses the table', () => {
    const { state, diagnostics } = parts({
      'a.csv': ['2024-01,electricity,1500,kWh,2750000', '2024-02,electricity,1600,kWh,2900000'],
      'b.csv': ['2024-01,electricity,1500,kWh,2750000', '2024-02,electricity,1600,kWh,2990000'],
    });
    expect(state).toBe('refused');
    const fault = diagnostics.find(({ code }) => code === 'SX1210');
    expect(fault?.args).toMatchObject({ other: 'a.csv', item: { vi: 'điện, 2024-02' } });
    expect(fault?.span).toMatchObject({ file: 'b.csv', line: 3, field: 'cost', cell: 'E3' });
    expect(fault?.related).toMatchObject([{ file: 'a.csv', line: 3, cell: 'E3' }]);
  });

  test.each([
    ['two numbers', 'INV1', 'INV2', 'read', 2],
    ['one number and none', 'INV1', '', 'refused', 1],
    ['one and the same', 'INV1', 'inv1', 'refused', 1],
  ] as const)('bills of %s in one month', (_, one, other, expected, count) => {
    const { state, rows } = parts(
      {
        'a.csv': [`2024-01,electricity,1500,kWh,2750000,${one}`],
        'b.csv': [`2024-01,electricity,700,kWh,1300000,${other}`],
      },
      `${head},document`,
    );
    expect([state, rows.length]).toEqual([expected, count]);
  });

  test('days that only one of them names tell nothing apart', () => {
    const { codes } = parts({
      'a.csv': ['2024-01,electricity,1500,kWh,2750000'],
      'energy.csv': [],
    });
    expect(codes).toEqual([]);
    const plant = readPlant({
      'energy.csv': `${head}\n2024-01,electricity,1500,kWh,2750000\n`,
      'dien.csv':
        'date,carrier,quantity,unit,cost\n2024-01-10,electricity,700,kWh,1300000\n2024-01-20,electricity,800,kWh,1450000\n',
      'facility.json': profile({ names: { table: { 'dien.csv': 'energy' } } }),
    });
    expect(codesOf(plant.diagnostics)).toContain('SX1210');
  });

  test('meters and tariff periods stand apart', () => {
    const { state, rows } = parts(
      {
        'a.csv': ['2024-01,electricity,500,kWh,900000,peak'],
        'b.csv': ['2024-01,electricity,700,kWh,1300000,offpeak'],
      },
      `${head},period`,
    );
    expect([state, rows.length]).toEqual(['read', 2]);
  });

  test('the very same numbers under another name are an old copy', () => {
    const { state, codes } = parts({
      'a.csv': ['2024-01,coal,10,t,30000000'],
      'b.csv': ['2024-01,coal-dust-3-4,10,t,30000000', '2024-02,coal,11,t,33000000'],
    });
    expect(codes).toContain('SX1210');
    expect(state).toBe('refused');
  });

  test('an error in one of them takes out the table, and the rows of the others stay', () => {
    const { state, rows, codes } = parts({
      'a.csv': ['2024-01,electricity,1500,kWh,2750000'],
      'b.csv': ['2024-01,diesel,viele,L,17000000', '2024-02,diesel,900,L,17000000'],
    });
    expect(codes).toContain('SX2001');
    expect(state).toBe('refused');
    expect(rows.map(([place]) => place)).toEqual(['a.csv:2', 'b.csv:3']);
  });

  test('a name is spelt as the first of them spells it, and keeps to one unit', () => {
    const heading = 'month,material,kind,quantity,unit,cost';
    const read = (unit: string) =>
      readPlant({
        'materials.csv': `${heading}\n2024-02,tôm nguyên liệu,raw,300,${unit},28000000\n`,
        'm.csv': `${heading}\n2024-01,Tôm  Nguyên liệu,raw,264.4,t,25779000\n`,
        'facility.json': profile({ names: { table: { 'm.csv': 'materials' } } }),
      });
    const sound = read('t').tables.materials;
    expect(new Set(sound.rows.map(({ material }) => material)).size).toBe(1);
    expect(sound.state).toBe('read');
    const { tables, diagnostics } = read('m2');
    expect(tables.materials.state).toBe('refused');
    expect(diagnostics.find(({ code }) => code === 'SX2008')?.span).toMatchObject({
      file: 'materials.csv',
      field: 'unit',
    });
  });

  test('each has its own decimal mark, and doubts show their own place', () => {
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
    const bill = (quantity: number) => `${quantity},electricity,kWh,${quantity * 2000}`;
    const { diagnostics, tables } = readPlant({
      'energy.csv': `quantity,carrier,unit,cost,month\n${months
        .map((month, at) => `${bill(1000 + at * 7)},2023-${month}`)
        .join('\n')}\n`,
      'dien.csv': `month;carrier;quantity;unit;cost\n${months
        .map((month, at) =>
          at === 5
            ? `2024-${month};electricity;1.050.000,5;kWh;2100000`
            : `2024-${month};electricity;1.0${10 + at},5;kWh;${(1010.5 + at) * 2000}`,
        )
        .join('\n')}\n`,
      'facility.json': profile({ names: { table: { 'dien.csv': 'energy' } } }),
    });
    expect(tables.energy.rows).toHaveLength(24);
    const slip = diagnostics.find(({ severity }) => severity === 'warning');
    expect(slip?.span).toMatchObject({ file: 'dien.csv', line: 7, cell: 'C7' });
    expect(slip?.suggestion?.read).toBe('1.050.000,5');
  });

  test('of a sheet whose months are columns a doubt finds the line of its item', () => {
    const titles = ['Loại năng lượng', 'ĐVT', ...months2024.map((month) => `${month}/2024`)];
    const line = (name: string, unit: string, values: readonly number[]) => [name, unit, ...values];
    const coal = months2024.map((_, at) => 20 + at / 10);
    const { diagnostics } = readPlant(
      { 'energy.csv': `${head}\n`, 'so.xlsx': '' },
      readerOf(
        sheetOf('Điện 2024', [
          titles,
          line(
            'điện',
            'kWh',
            months2024.map((_, at) => 1000 + at),
          ),
          line(
            'điện',
            'đồng',
            months2024.map((_, at) => (1000 + at) * 2000),
          ),
          line('than', 'tấn', coal.with(6, 206_000)),
          line(
            'than',
            'đồng',
            coal.map((value) => value * 3_000_000),
          ),
        ]),
      ),
    );
    const cells = diagnostics.map(({ span }) => span.cell).filter((cell) => cell !== undefined);
    expect(cells).toContain('I4');
  });
});

const months2024 = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
