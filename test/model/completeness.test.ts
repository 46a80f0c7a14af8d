import { expect, test } from 'vitest';
import { completenessOf } from '../../src/model/completeness.js';
import { profile, readPlant } from '../support/intake.js';

const { tables } = readPlant({
  'facility.json': profile({ meters: { S: { role: 'sub', of: 'main' } } }),
  'production.csv': 'month,product,quantity,unit\n2024-02,tôm,0,t\n2024-03,tôm,,t\n',
  'materials.csv':
    'month,material,kind,quantity,unit,cost,document\n2024-02,muối,raw,1,t,1,A\n2024-02,muối,raw,,t,1,B\n2024-05,muối,raw,2,t,1,C\n',
  'energy.csv':
    'month,carrier,quantity,unit,cost,period,meter\n2024-01,điện,5,kWh,9,peak,\n2024-01,điện,9,kWh,9,offpeak,\n2024-01,điện,2,kWh,,,S\n',
  'water.csv': 'month,stream,quantity,unit,cost\n2024-04,municipal,1,m3,1\n',
  'waste.csv': 'month,stream,kind,quantity,unit,cost\n2024-04,rác,solid,1,t,1\n',
  'readings.csv': 'month,reading,value,unit\n2024-03,ice,1,t\n',
});

test('every item of every table, month by month from the first to the last of them all', () => {
  const { months, rows } = completenessOf(tables);
  expect(months).toEqual(['2024-01', '2024-02', '2024-03', '2024-04', '2024-05']);
  const marks = { known: 'x', part: '/', blank: '-', absent: ' ' };
  expect(
    rows.map(({ table, item, period, meter, cells }) =>
      [table, item, period, meter, cells.map((cell) => marks[cell]).join('')].join('|'),
    ),
  ).toEqual([
    'production|tôm||| x-  ',
    'materials|muối||| /  x',
    'energy|electricity|peak||x    ',
    'energy|electricity|offpeak||x    ',
    'energy|electricity||S|x    ',
    'water|municipal|||   x ',
    'waste|rác|||   x ',
    'readings|ice|||  x  ',
  ]);
});

test('a flow is named by its ends, and a plant without a table has no months', () => {
  const none = readPlant(
    Object.fromEntries(
      ['production', 'materials', 'energy', 'water', 'waste'].map((name) => [`${name}.csv`, '']),
    ),
  ).tables;
  expect(completenessOf(none)).toEqual({ months: [], rows: [] });
  const row = { file: 'flows.csv', line: 2, month: '2024-01', from: 'in', to: 'wash' };
  const flow = { ...row, substance: 'water', quantity: 3, unit: 'm3', uncertainty: null };
  const flows = { file: 'flows.csv', state: 'read' as const, rows: [flow] };
  expect(completenessOf({ ...none, flows }).rows[0]?.item).toBe('in>wash:water');
});
