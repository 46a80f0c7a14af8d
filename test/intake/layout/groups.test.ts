import { describe, expect, test } from 'vitest';
import { refusedCsv } from '../../../src/cli/refused/refused-csv.js';
import { noAnswers } from '../../../src/intake/mapping/form-answers.js';
import type { ClientForm } from '../../../src/intake/mapping/form-view.js';
import { nextQuestion } from '../../../src/intake/mapping/next-question.js';
import { openForms } from '../../../src/intake/mapping/open-forms.js';
import { leafOf } from '../../../src/model/plant.js';
import { codesOf, library, profile, readPlant } from '../../support/intake.js';
import { memoryHost } from '../../support/memory-host.js';
import { readerOf, sheetOf } from '../../support/sheets.js';

const heading = ['Tháng;Điện;;Than;;Ghi chú', ';kWh;đồng;tấn;đồng;'];
const rows = [
  'T1/2024;1.500;2.750.000;10,5;30.000.000;',
  'T2/2024;1.600;2.900.000;;;',
  'T3/2024;1.700;3.050.000;11,2;32.000.000;sửa lò',
];
const form = ['CÔNG TY A;;;;;', ...heading, ...rows, ''].join('\n');

const read = (text: string, more = {}) => {
  const plant = readPlant({ 'energy.csv': text, 'facility.json': profile(more) });
  const { rows: found, state } = plant.tables.energy;
  return {
    plant,
    state,
    rows: found,
    told: found.map(({ month, carrier, quantity, unit, cost }) =>
      [month, carrier, quantity, unit, cost].join(' '),
    ),
    codes: codesOf(plant.diagnostics),
  };
};

const told = [
  '2024-01 electricity 1500 kWh 2750000',
  '2024-01 coal 10.5 t 30000000',
  '2024-02 electricity 1600 kWh 2900000',
  '2024-03 electricity 1700 kWh 3050000',
  '2024-03 coal 11.2 t 32000000',
];

describe('items side by side, under a heading of two rows', () => {
  test('become one row for each month and item that says something', () => {
    const { told: found, state, codes, plant } = read(form);
    expect(found).toEqual(told);
    expect(state).toBe('read');
    // Nothing is said of coal in February.
    expect(codes).toEqual(['SX2501']);
    expect(plant.inputs.find(({ file }) => file === 'energy.csv')).toMatchObject({
      rows: 3,
      used: 3,
    });
  });

  test.each([
    [
      'titles merged in both directions',
      ['Tháng;Điện;Điện;Than;Than;Ghi chú', 'Tháng;kWh;đồng;tấn;đồng;Ghi chú'],
    ],
    [
      'measures with their units',
      ['Tháng;Điện;;Than;;', ';Số lượng (kWh);Thành tiền;Số lượng (tấn);Thành tiền;Ghi chú'],
    ],
    [
      'the unit behind the item',
      ['Tháng;Điện (kWh);;Than (tấn);;', ';Số lượng;Thành tiền;Số lượng;Thành tiền;Ghi chú'],
    ],
    ['what stands beside only below', [';Điện;;Than;;', 'Tháng;kWh;đồng;tấn;đồng;Ghi chú']],
  ])('%s', (_, head) => {
    expect(read([...head, ...rows, ''].join('\n')).told).toEqual(told);
  });

  test('each number is traced to its own cell', () => {
    const { rows: found } = read(form);
    const coal = found[1];
    expect(coal && leafOf(coal, 'quantity')).toBe('energy.csv:4:D4');
    expect(coal && leafOf(coal, 'cost')).toBe('energy.csv:4:E4');
    expect(coal && leafOf(coal, 'carrier')).toBe('energy.csv:2:D2');
    expect(coal && leafOf(coal, 'unit')).toBe('energy.csv:3:D3');
  });

  test('thousands of đồng below every item are those of the money', () => {
    const { rows: found } = read(form.replaceAll('đồng', 'nghìn đồng'));
    expect(found[0]?.cost).toBe(2_750_000_000);
  });

  test('totals are held against the months of their item', () => {
    const right = 'Cộng;4.800;8.700.000;21,7;62.000.000;\n';
    expect(read(form + right).codes).not.toContain('SX2514');
    const { codes, plant } = read(form + right.replace('21,7', '31,7'));
    expect(codes).toContain('SX2514');
    expect(plant.tables.energy.rows).toHaveLength(5);
    expect(plant.inputs.find(({ file }) => file === 'energy.csv')).toMatchObject({ totals: 1 });
  });

  test('signatures below are remarks, and a heading printed again is no row', () => {
    const { told: found, codes } = read(
      [...heading, rows[0], ...heading, rows[1], rows[2], 'Người lập biểu;;;;;', ''].join('\n'),
    );
    expect(found).toEqual(told);
    expect(codes).toContain('SX1207');
  });

  test('what is no measure is noted and left out', () => {
    const text = [
      'Tháng;Điện;;;Than;;',
      ';kWh;Đơn giá;đồng;tấn;Đơn giá;đồng',
      'T1/2024;1.500;1.833;2.750.000;10,5;2.857.143;30.000.000',
      '',
    ].join('\n');
    const { told: found, plant } = read(text);
    expect(found).toEqual(told.slice(0, 2));
    const notes = plant.diagnostics.filter(({ code }) => code === 'SX1202');
    expect(notes.map(({ span }) => span.cell)).toEqual(['C2', 'F2']);
  });

  test('a year may stand in a column of its own', () => {
    const text = [
      'Năm;Tháng;Điện;Điện;Than;Than',
      ';;kWh;đồng;tấn;đồng',
      '2024;1;1500;2750000;10;30000000',
      '',
    ];
    expect(read(text.join('\n')).rows.map(({ month }) => month)).toEqual(['2024-01', '2024-01']);
  });

  test('water has its streams side by side', () => {
    const { tables } = readPlant({
      'water.csv': 'Tháng,Nước máy,,Nước thải,\n,m3,đồng,m3,đồng\n2024-01,100,1000000,80,400000\n',
    });
    expect(tables.water.rows).toMatchObject([
      { stream: 'municipal', quantity: 100, cost: 1000000 },
      { stream: 'wastewater', quantity: 80, cost: 400000 },
    ]);
  });

  test.each([
    ['an item that nobody knows', form.replace('Than', 'Lò nung')],
    ['a measure that nobody knows', form.replace('tấn', 'số lò')],
    ['a quantity without a unit', form.replace('tấn', 'Số lượng')],
    ['money in two units', form.replace('đồng;tấn', 'nghìn đồng;tấn')],
    ['no column that says when', form.replace('Tháng', 'Ca')],
  ])('%s is refused as before', (_, text) => {
    const { codes, state } = read(text);
    expect(codes).toContain('SX1201');
    expect(state).toBe('refused');
  });

  test('a sheet of any name is known by it', () => {
    const { tables } = readPlant(
      { 'energy.csv': 'month,carrier,quantity,unit,cost\n', 'so.xlsx': '' },
      readerOf(
        sheetOf('Sheet1', [
          ['Tháng', 'Điện', 'Điện', 'Dầu DO', 'Dầu DO'],
          ['Tháng', 'kWh', 'đồng', 'lít', 'đồng'],
          ['2024-01', 1500, 2750000, 900, 17000000],
        ]),
      ),
    );
    expect(tables.energy.rows.map(({ carrier, quantity }) => [carrier, quantity])).toEqual([
      ['electricity', 1500],
      ['diesel', 900],
    ]);
  });

  test('sxsh map asks nothing of its columns', () => {
    const host = memoryHost('plant', { 'facility.json': profile(), 'so.csv': form });
    const { forms, setting } = openForms(host, 'plant', 'so.csv', library, undefined);
    const question = nextQuestion(forms[0] as ClientForm, setting, noAnswers);
    expect(question).toMatchObject({ asks: 'table', guess: { value: 'energy', isGood: true } });
    const answers = { ...noAnswers, table: 'energy' as const };
    expect(nextQuestion(forms[0] as ClientForm, setting, answers)).toBeUndefined();
  });

  test('refused rows are handed back with both rows of the heading, and read again', () => {
    const { plant } = read(form.replace('10,5', 'mười'));
    const [refused] = plant.refused;
    if (!refused) throw new Error('nothing refused');
    const added = { reason: 'Lý do', place: 'Vị trí', beside: '', known: ['Lý do', 'Vị trí'] };
    const text = refusedCsv(refused, plant.diagnostics, added, ({ code }) => code);
    expect(read(text.replace('mười', '10,5')).told).toEqual(told.slice(0, 2));
  });
});
