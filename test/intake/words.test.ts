import { expect, test } from 'vitest';
import { readingIds } from '../../src/assess/options/reading-ids.js';
import { readingUnits } from '../../src/model/reading-units.js';
import { codesOf, library, profile, readPlant } from '../support/intake.js';

const kindsOf = (file: string, heading: string, row: (word: string) => string, word: string) => {
  const plant = readPlant({ [file]: `${heading}\n${row(word)}\n` });
  return plant.tables;
};

test.each([
  ['NVL', 'raw'],
  ['NVL phụ', 'auxiliary'],
  ['vật tư tiêu hao', 'auxiliary'],
  ['Dung môi', 'chemical'],
  ['đóng gói', 'packaging'],
])('the material kind %s is %s', (word, kind) => {
  const { materials } = kindsOf(
    'materials.csv',
    'month,material,kind,quantity,unit,cost',
    (one) => `2024-01,a,${one},1,t,2000`,
    word,
  );
  expect(materials.rows).toMatchObject([{ kind }]);
});

test.each([
  ['CTRSH', 'solid'],
  ['không nguy hại', 'solid'],
  ['CTNH', 'hazardous'],
  ['tái chế', 'scrap'],
])('the waste kind %s is %s', (word, kind) => {
  const { waste } = kindsOf(
    'waste.csv',
    'month,stream,kind,quantity,unit,cost',
    (one) => `2024-01,a,${one},1,t,2`,
    word,
  );
  expect(waste.rows).toMatchObject([{ kind }]);
});

test('sludge is no kind: it may be either', () => {
  const { diagnostics } = readPlant({
    'waste.csv': 'month,stream,kind,quantity,unit,cost\n2024-01,a,bùn thải,1,t,2\n',
  });
  expect(codesOf(diagnostics)).toEqual(['SX2003']);
});

test.each([
  ['dăm gỗ', 'sawdust'],
  ['trấu viên', 'husk-briquette'],
  ['khí hóa lỏng', 'lpg'],
  ['xăng A95', 'petrol'],
])('the carrier %s is %s', (word, carrier) => {
  const { energy } = readPlant({
    'energy.csv': `month,carrier,quantity,unit,cost\n2024-01,${word},1,kg,2\n`,
  }).tables;
  expect(energy.rows).toMatchObject([{ carrier }]);
});

test('a dash is a blank, money may bear its sign, and the main meter has many names', () => {
  const { energy } = readPlant({
    'energy.csv':
      'month;carrier;quantity;unit;cost;meter;period\n2024-01;điện;1.200,5;kWh;2.400.000 đ;Công tơ tổng;–\n2024-02;điện;-;kWh;2.400.000₫;Tổng;giờ thường\n',
  }).tables;
  expect(energy.rows).toMatchObject([
    { quantity: 1200.5, cost: 2_400_000, meter: null, period: null },
    { quantity: null, cost: 2_400_000, meter: null, period: 'standard' },
  ]);
});

test('01/24 is a month beside others that name the year; a serial number is a day', () => {
  const months = (...cells: string[]) =>
    readPlant({
      'production.csv': `month,product,quantity,unit\n${cells.map((cell, at) => `${cell},tôm,${at + 1},t`).join('\n')}\n`,
    }).tables.production.rows.map(({ month }) => month);
  expect(months('01/24', '02/2024')).toEqual(['2024-01', '2024-02']);
  expect(months('01/24', '02/24')).toEqual([]);
  expect(months('45292')).toEqual(['2024-01']);
});

test('a reading that the tool knows is kept in its own unit', () => {
  const { readings } = readPlant({
    'readings.csv': 'month,reading,value,unit\n2024-01,Cos φ,83.6,%\n2024-01,steam,1500,kg\n',
  }).tables;
  expect(readings.rows).toMatchObject([
    { reading: 'cosphi', value: 0.836, unit: '-' },
    { reading: 'steam', value: 1.5, unit: 't' },
  ]);
});

test('every reading that an option asks about has its unit, and the same one', () => {
  for (const { id, unit } of readingIds(library.options))
    expect(readingUnits[id]?.unit.replace('-', '1'), id).toBe(unit);
});

test('what comes by the drum is measured by what a drum weighs', () => {
  const read = (more: object) =>
    readPlant({
      'facility.json': profile(more),
      'energy.csv': 'month,carrier,quantity,unit,cost\n2024-01,dầu DO,2,phuy,3\n',
    });
  expect(codesOf(read({}).diagnostics)).toEqual(['SX2008']);
  const weighed = read({ densities: { diesel: { value: 168, unit: 'kg/phuy' } } });
  expect(weighed.tables.energy.rows[0]?.quantity).toBeCloseTo(400, 9);
});

test('a correction is read in the convention of its own row', () => {
  const { tables } = readPlant({
    'water.csv': 'month,stream,quantity,unit,cost\n2024-01,nước máy,211.9,m3,3000000\n',
    'corrections.csv':
      'file;line;column;read;corrected;reason;by;date\nwater.csv;2;quantity;211,9;211.900;sai;A;2026-01-14\n',
  });
  expect(tables.water.rows[0]?.quantity).toBe(211_900);
});

test('an unknown carrier does not hide the unit beside it', () => {
  const { diagnostics } = readPlant({
    'energy.csv': 'month,carrier,quantity,unit,cost,meter\n2024-01,zzz,1,abc,2,X\n',
  });
  expect(codesOf(diagnostics)).toEqual(['SX2009', 'SX2007', 'SX2010']);
});
