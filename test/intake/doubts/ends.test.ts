import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import { monthOf } from '../../../src/model/month.js';
import { type Files, profile, readPlant } from '../../support/intake.js';

/** Months count from January 2024, those before it are negative. */
const month = (index: number): string => monthOf(2024 * 12 + index);
const usual = (index: number): number => 100 + (((index + 60) * 7) % 5);

const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Items of a table by the months that each has a row in. */
const waste = (items: Readonly<Record<string, readonly number[]>>): Files => ({
  'waste.csv': `month,stream,kind,quantity,unit,cost\n${Object.entries(items)
    .flatMap(([item, at]) => {
      const [stream, kind = 'solid'] = item.split(' / ');
      return at.map((index) => `${month(index)},${stream},${kind},${usual(index)}.5,t,0`);
    })
    .join('\n')}\n`,
});
const production = (at: readonly number[]): Files => ({
  'production.csv': `month,product,quantity,unit\n${at
    .map((index) => `${month(index)},tôm,${usual(index)}.5,t`)
    .join('\n')}\n`,
});
const water = (at: readonly number[]): Files => ({
  'water.csv': `month,stream,quantity,unit,cost\n${at
    .map(
      (index) => `${month(index)},municipal,${usual(index)}.5,m3,${usual(index) * 12_000 + 6000}`,
    )
    .join('\n')}\n`,
});
const energy = (items: Readonly<Record<string, readonly number[]>>): Files => ({
  'energy.csv': `month,carrier,period,quantity,unit,cost\n${Object.entries(items)
    .flatMap(([item, at]) =>
      at.map((index) => `${month(index)},${item},${usual(index)}.5,,${usual(index) * 2000 + 1000}`),
    )
    .join('\n')
    .replaceAll(',,', ',kWh,')}\n`,
});

const doubts = (files: Files): Diagnostic[] => readPlant(files).diagnostics.slice();
const missing = (files: Files): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    doubts(files).map(({ code, span: { file }, args }) => {
      const { item, months = [] } = args as { item?: unknown; months?: readonly string[] };
      const name = typeof item === 'object' ? (item as { en: string }).en : item;
      return [[code, file, name].filter(Boolean).join(' '), months];
    }),
  );

const years = from(0, 23);

describe('an item at an end of its table', () => {
  test('that lacks a month or three there has a gap', () => {
    const files = waste({ rác: years, bùn: from(0, 20), tro: from(2, 23) });
    expect(missing(files)).toEqual({
      'SX2501 waste.csv bùn': ['2025-10', '2025-11', '2025-12'],
      'SX2501 waste.csv tro': ['2024-01', '2024-02'],
    });
  });

  test('of its table’s only item, whose last row bears another name', () => {
    const text = String(production(years)['production.csv']);
    const files = { 'production.csv': text.replace('2025-12,tôm', '2025-12,mực') };
    expect(missing(files)).toEqual({ 'SX2501 production.csv tôm': ['2025-12'] });
  });

  test('with a gap within too, is one doubt', () => {
    const files = waste({ rác: years, tro: [...from(1, 8), ...from(10, 23)] });
    expect(missing(files)).toEqual({ 'SX2501 waste.csv tro': ['2024-01', '2024-10'] });
  });

  test.each([
    ['what was given up', { rác: years, bùn: years, dầu: from(0, 17) }],
    ['what is new', { rác: years, bùn: years, dầu: from(12, 23) }],
    ['what came up now and then', { rác: years, bùn: years, dầu: from(3, 7) }],
    ['one month mistyped as a later one', { rác: years, bùn: years, tro: [...years, 24] }],
    [
      'a waste under another kind from some month on',
      { rác: years, 'bùn / solid': from(0, 21), 'bùn / hazardous': [22, 23] },
    ],
  ])('%s has none', (_, items) => {
    const codes = doubts(waste(items)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'SX2501')).toEqual([]);
  });

  test('in a table with refused rows is not said twice', () => {
    const whole = waste({ rác: years, bùn: from(0, 21) });
    const text = String(whole['waste.csv']);
    expect(missing(whole)).toHaveProperty('SX2501 waste.csv bùn');
    const broken = { 'waste.csv': `${text}2025-11,bùn,solid,x,t,0\n` };
    expect(doubts(broken).map(({ code }) => code)).toEqual(['SX2001']);
  });

  test('what is billed in tariff periods from some month on has no gap before it', () => {
    const parts = ['peak', 'standard', 'offpeak'].map((period) => [
      `electricity,${period}`,
      from(2, 23),
    ]);
    const files = energy({ 'electricity,': [0, 1], ...Object.fromEntries(parts) });
    expect(Object.keys(missing(files)).filter((name) => name.startsWith('SX2501'))).toEqual([]);
    const late = energy({ 'electricity,peak': from(0, 22), 'electricity,standard': years });
    expect(missing(late)).toEqual({ 'SX2501 energy.csv electricity, peak': ['2025-12'] });
  });
});

describe('a whole table', () => {
  test('that begins later or ends earlier than the others', () => {
    const files = { ...production(years), ...water(from(2, 22)), ...waste({ rác: years }) };
    expect(missing(files)).toEqual({ 'SX2527 water.csv': ['2024-01', '2024-02', '2025-12'] });
  });

  test('that does not fill the periods', () => {
    const periods = {
      base: { from: '2024-01', to: '2024-12' },
      reporting: { from: '2025-01', to: '2025-12' },
    };
    const files = { 'facility.json': profile({ periods }), ...water(from(-3, 21)) };
    expect(missing(files)).toEqual({ 'SX2527 water.csv': ['2025-11', '2025-12'] });
  });

  test.each([
    [
      'with longer history than the others',
      { ...production(from(-24, 23)), ...water(years), ...waste({ rác: years }) },
    ],
    [
      'of two years beside others of three',
      { ...production(from(-12, 23)), ...water(from(-12, 23)), ...waste({ rác: years }) },
    ],
    [
      'of every quarter',
      { ...production(years), ...water(years), ...waste({ rác: [2, 5, 8, 11, 14, 17, 20, 23] }) },
    ],
    ['that was begun', { ...production(years), ...water(years), ...waste({ rác: [0, 1] }) }],
    ['that stands alone', water(from(5, 20))],
  ])('%s is not doubted', (_, files) => {
    expect(Object.keys(missing(files)).filter((name) => name.startsWith('SX2527'))).toEqual([]);
  });
});

describe('kinds', () => {
  const sludge = (hazardous: readonly number[], solid: readonly number[]) =>
    doubts(waste({ 'bùn / hazardous': hazardous, 'bùn / solid': solid }));

  test('the rarer one is doubted, once, and its month is no gap of the other', () => {
    const found = sludge([...from(0, 8), ...from(10, 23)], [9]);
    expect(found.map(({ code }) => code)).toEqual(['SX2528']);
    expect(found[0]).toMatchObject({
      span: { file: 'waste.csv', line: 25, field: 'kind' },
      args: { item: 'bùn', kind: { en: 'solid' }, other: { en: 'hazardous' }, lines: [25] },
    });
  });

  test('what is sorted in two month after month is meant', () => {
    expect(sludge(years, [3, 4, 5]).map(({ code }) => code)).not.toContain('SX2528');
    expect(sludge(years, [3, 4]).map(({ code }) => code)).toContain('SX2528');
  });
});

/** 24 months of a waste that is fetched for money, some rows given. */
const fetched = (given: Readonly<Record<number, string>>): string[] =>
  doubts({
    'waste.csv': `month,stream,kind,quantity,unit,cost,revenue\n${years
      .map(
        (at) =>
          `${month(at)},bùn,hazardous,${given[at] ?? `${usual(at)},t,${usual(at) * 3_000_000},`}`,
      )
      .join('\n')}\n`,
  }).map(({ code, span }) => `${code} ${span.line ?? ''} ${span.field ?? ''}`);

describe('a month that cost nothing', () => {
  test('among months that were paid for', () => {
    expect(fetched({ 9: '102,t,0,' })).toEqual(['SX2529 11 cost']);
  });

  test.each([
    ['what brought money', { 9: '102,t,0,5000000' }],
    ['what was nothing', { 1: '0,t,0,' }],
    ['three months of it', { 9: '102,t,0,', 10: '103,t,0,', 11: '101,t,0,' }],
  ])('%s is not doubted', (_, given) => {
    expect(fetched(given).filter((code) => code.startsWith('SX2529'))).toEqual([]);
  });
});

describe('a step of the price', () => {
  const paid = (price: (index: number) => number): Record<number, string> =>
    Object.fromEntries(
      years.map((at) => [at, `${usual(at)},t,${Math.round(usual(at) * price(at))},`]),
    );
  const steps = (price: (index: number) => number): string[] =>
    fetched(paid(price)).filter((code) => code.startsWith('SX2530'));

  test('up or down for one month is doubted from 2 % on', () => {
    expect(steps((at) => (at === 9 ? 3_070_000 : 3_000_000))).toEqual(['SX2530 11 cost']);
    expect(steps((at) => (at === 9 ? 2_930_000 : 3_000_000))).toEqual(['SX2530 11 cost']);
    expect(steps((at) => (at === 9 ? 3_055_000 : 3_000_000))).toEqual([]);
  });

  test('for good is none, with a month between the two or without', () => {
    expect(steps((at) => (at < 9 ? 3_000_000 : 3_400_000))).toEqual([]);
    expect(steps((at) => (at < 9 ? 3_000_000 : at === 9 ? 3_200_000 : 3_400_000))).toEqual([]);
  });

  test('counts against what the price moves by itself', () => {
    const moving = (at: number): number => 3_000_000 * (1 + 0.01 * Math.sin(at * 2));
    expect(steps((at) => moving(at) * (at === 9 ? 1.06 : 1))).toEqual([]);
    expect(steps((at) => moving(at) * (at === 9 ? 1.2 : 1))).toEqual(['SX2530 11 cost']);
  });

  test('is not said of a month of VAT or of another order of price', () => {
    expect(fetched(paid((at) => (at === 9 ? 3_240_000 : 3_000_000)))).toEqual(['SX2525 11 cost']);
    expect(fetched(paid((at) => (at === 9 ? 7_000_000 : 3_000_000)))).toEqual(['SX2524 11 cost']);
  });
});

describe('a whole item in another unit', () => {
  const priced = (table: string, row: (at: number) => string) =>
    doubts({
      [`${table}.csv`]: `month,${heads[table]}\n${years.map((at) => `${month(at)},${row(at)}`).join('\n')}\n`,
    })
      .filter(({ code }) => code === 'SX2511')
      .map(({ args }) => args);
  const heads: Readonly<Record<string, string>> = {
    waste: 'stream,kind,quantity,unit,cost,revenue',
    materials: 'material,kind,quantity,unit,cost',
  };

  test.each([
    ['a by-product in kg, by what it brings', 'waste', 'vỏ tôm,byproduct', 0.001, '0,$', 3_800_000],
    ['sludge in kg', 'waste', 'bùn,solid', 1000, '$,', 900_000],
    ['chemicals in thousands', 'materials', 'xút,chemical', 1000, '$', 16_000_000],
    ['cartons in kg for tonnes', 'materials', 'carton,packaging', 0.001, '$', 20_000_000],
  ])('%s', (_, table, item, factor, money, price) => {
    const rows = (times: number) => (at: number) =>
      `${item},${usual(at) * times},t,${money.replace('$', String(usual(at) * price))}`;
    expect(priced(table, rows(1))).toEqual([]);
    expect(priced(table, rows(factor))).toMatchObject([
      { unit: 't', price: expect.closeTo(price / factor, 3) },
    ]);
  });
});
