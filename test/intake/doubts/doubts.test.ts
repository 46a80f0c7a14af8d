import { describe, expect, test } from 'vitest';
import { median, medianDeviation } from '../../../src/intake/doubts/statistics.js';
import { codesOf, profile, readPlant } from '../../support/intake.js';

const month = (index: number): string =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Doubts about 24 months of one material at 2000 a kilogram, some of them given. */
const doubtsOf = (given: Readonly<Record<number, string>>): string[] => {
  const rows = Array.from({ length: 24 }, (_, index) => {
    const usual = 100 + ((index * 7) % 5);
    return `${month(index)},muối,raw,${given[index] ?? `${usual},t,${usual * 2000}`}`;
  });
  const { diagnostics } = readPlant({
    'materials.csv': `month,material,kind,quantity,unit,cost\n${rows.join('\n')}\n`,
  });
  return diagnostics.map(({ code, span }) => `${code} ${span.line ?? ''} ${span.field ?? ''}`);
};

test('steady months raise no doubt', () => {
  expect(doubtsOf({})).toEqual([]);
});

describe('outliers', () => {
  test('a month far above its neighbours', () => {
    expect(doubtsOf({ 9: '150,t,300000' })).toEqual(['SX2502 11 quantity']);
  });

  test('Tết may be low, but not high, and no other month may', () => {
    expect(doubtsOf({ 13: '50,t,100000' })).toEqual([]);
    expect(doubtsOf({ 13: '150,t,300000' })).toEqual(['SX2502 15 quantity']);
    expect(doubtsOf({ 14: '50,t,100000' })).toEqual(['SX2502 16 quantity']);
  });

  test('with seven months known around it, nobody can tell', () => {
    expect(doubtsOf({ 1: '150,t,300000' })).toEqual([]);
    expect(doubtsOf({ 2: '150,t,300000' })).toEqual(['SX2502 4 quantity']);
  });
});

test('at an end of the series a month must stand out by a factor of three', () => {
  expect(doubtsOf({ 0: '400,t,800000' })).toEqual(['SX2502 2 quantity']);
  expect(doubtsOf({ 23: '400,t,800000' })).toEqual(['SX2502 25 quantity']);
});

describe('a block of rows in another unit', () => {
  const slipped = (from: number, to: number, money: (usual: number) => string) =>
    Object.fromEntries(
      Array.from({ length: to - from }, (_, at) => {
        const usual = 100 + (((from + at) * 7) % 5);
        return [from + at, `${usual * 1000},t,${money(usual)}`];
      }),
    );

  test.each([
    ['three of the year', 3, 6],
    ['a half of both years', 12, 24],
  ])('%s, by the price', (_, from, to) => {
    const lines = doubtsOf(slipped(from, to, (usual) => String(usual * 2000)));
    expect(lines).toEqual(
      Array.from({ length: to - from }, (_, at) => `SX2503 ${from + at + 2} quantity`),
    );
  });

  test('without money, by the level that it leaves', () => {
    const rows = Array.from({ length: 12 }, (_, at) => {
      const usual = 100 + ((at * 7) % 5);
      return `${month(at)},tôm,${at < 5 ? usual * 1000 : usual},t`;
    });
    const { diagnostics } = readPlant({
      'production.csv': `month,product,quantity,unit\n${rows.join('\n')}\n`,
    });
    expect(diagnostics).toMatchObject([
      { code: 'SX2516', span: { line: 7 }, args: { before: 102_000, after: 102, factor: 1000 } },
    ]);
  });
});

describe('unit slips', () => {
  test.each([
    ['kilograms in a column of tonnes', '100000,t,200000', 'quantity'],
    ['tonnes for kilograms', '0.1,t,200000', 'quantity'],
    ['a comma that slipped', '10.2,t,204000', 'quantity'],
    ['money in thousands', '102,t,204', 'cost'],
  ])('%s', (_, row, column) => {
    expect(doubtsOf({ 9: row })).toEqual([`SX2503 11 ${column}`]);
  });

  test('a price that is merely dear is none', () => {
    expect(doubtsOf({ 9: '102,t,290000' })).toEqual(['SX2530 11 cost']);
  });
});

test('equal months are doubted from the third on, zeros never', () => {
  expect(doubtsOf({ 8: '101,t,202000', 9: '101,t,202000' })).toEqual([]);
  expect(doubtsOf({ 8: '101,t,2020', 9: '101,t,202001', 10: '101,t,202000' })).toContain(
    'SX2505 10 quantity',
  );
  const zeros = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [index, '0,t,0']));
  expect(doubtsOf(zeros)).toEqual([]);
});

test('half a row is doubted unless nothing was paid', () => {
  expect(doubtsOf({ 9: '102,t,' })).toEqual(['SX2504 11 cost']);
  expect(doubtsOf({ 9: '102,t,0' })).toEqual(['SX2529 11 cost']);
});

test('halves of an item are one doubt each way, with their lines', () => {
  const { diagnostics } = readPlant({
    'energy.csv': [
      'month,carrier,quantity,unit,cost',
      '2025-01,electricity,1500,kWh,',
      '2025-02,electricity,,kWh,2750000',
      '2025-03,electricity,1520,kWh,',
    ].join('\n'),
  });
  const halves = diagnostics.filter(({ code }) => code === 'SX2504');
  expect(
    halves.map(({ span, args }) => [span.line, span.field, 'lines' in args && args.lines]),
  ).toEqual([
    [2, 'cost', [2, 4]],
    [3, 'quantity', [3]],
  ]);
});

test('without a date the future goes unchecked, and that is said', () => {
  const { diagnostics } = readPlant({
    'facility.json': profile({ assessedOn: undefined }),
    'energy.csv': 'month,carrier,quantity,unit,cost\n2031-02,electricity,1,kWh,2\n',
  });
  expect(codesOf(diagnostics)).toEqual(['SX5001']);
});

describe('meters', () => {
  const read = (of: string, above: string, below: string) =>
    readPlant({
      'facility.json': profile({
        meters: { A: { role: 'purchase' }, B: { role: 'sub', of } },
      }),
      'energy.csv': `month,carrier,quantity,unit,cost,meter\n2024-01,điện,${above},kWh,5,A\n2024-01,điện,7,kWh,5,main\n2024-01,điện,${below},kWh,,B\n`,
    }).diagnostics;

  test('a part is held against the meter that it is part of', () => {
    expect(read('A', '10', '11')).toMatchObject([
      { code: 'SX2508', args: { meter: 'B', of: 'A', value: 11, above: 10 } },
    ]);
    expect(codesOf(read('main', '10', '11'))).toEqual([]);
    expect(read('main', '10', '18')).toMatchObject([{ args: { value: 18, above: 17 } }]);
  });

  test('an unknown whole says nothing', () => {
    expect(codesOf(read('A', '', '11'))).not.toContain('SX2508');
  });
});

test('re-used water is no intake, and an unknown intake is not exceeded', () => {
  const read = (...rows: string[]) =>
    codesOf(
      readPlant({
        'water.csv': `month,stream,quantity,unit,cost\n${rows.map((row) => `2024-01,${row},m3,5`).join('\n')}\n`,
      }).diagnostics,
    );
  expect(read('municipal,10', 'reused,5', 'wastewater,12')).toEqual(['SX2507']);
  expect(read('municipal,10', 'well,5', 'wastewater,12')).toEqual([]);
  expect(read('municipal,10', 'well,', 'wastewater,12')).not.toContain('SX2507');
});

test('the median of a few and of many', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median(Array.from({ length: 101 }, (_, index) => (index * 37) % 101))).toBe(50);
  expect(medianDeviation([1, 2, 4, 8], 3)).toBe(1.5);
});

describe('bills', () => {
  const doubts = (...bills: readonly string[]) =>
    readPlant({
      'energy.csv': `from,to,carrier,quantity,unit,cost,period,note\n${bills.join('\n')}\n`,
    }).diagnostics.filter(({ code }) => code === 'SX2509' || code === 'SX2510');
  const january = '2024-01-01,2024-01-31,electricity,3100,kWh,6200';

  test('that follow each other, by tariff period and whatever their order, raise no doubt', () => {
    const february = '2024-02-01,2024-02-29,electricity,2900,kWh,5800';
    expect(doubts(`${february},peak,`, `${january},peak,`, `${january},offpeak,`)).toEqual([]);
  });

  test('that overlap are named with the days that they share', () => {
    const [found] = doubts(`${january},,`, '2024-01-10,2024-01-20,electricity,1,kWh,2,,');
    expect(found).toMatchObject({
      code: 'SX2509',
      args: { item: { vi: 'điện' }, from: '2024-01-10', to: '2024-01-20' },
      related: [{ line: 2, field: 'to' }],
    });
  });

  test('that leave a gap are named with the days between them, over a month’s end too', () => {
    const [found] = doubts('2024-03-02,2024-03-31,electricity,1,kWh,2,,', `${january},,`);
    expect(found).toMatchObject({
      code: 'SX2510',
      span: { line: 2 },
      args: { from: '2024-02-01', to: '2024-03-01' },
    });
  });

  test('of a credit note follow upon none', () => {
    expect(doubts(`${january},,`, `${january.replace('3100', '-100')},,adjustment`)).toEqual([]);
  });
});
