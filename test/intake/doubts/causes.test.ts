import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.js';
import { type Files, profile, readPlant } from '../../support/intake.js';

const month = (index: number): string =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** What is usual in a month, with a little noise. */
const usual = (index: number): number => 100 + ((index * 7) % 5);

const found = (files: Files): Diagnostic[] => readPlant(files).diagnostics.slice();
const codes = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, span }) => `${code} ${span.line ?? ''} ${span.field ?? ''}`);

/** 24 months of a product, some of them given. */
const product = (given: Readonly<Record<number, string>>, heading = 'quantity'): Diagnostic[] =>
  found({
    'production.csv': `month,product,${heading},unit\n${Array.from(
      { length: 24 },
      (_, index) => `${month(index)},tôm,${given[index] ?? `${usual(index)}.5`},t`,
    ).join('\n')}\n`,
  });

/** 24 months of a material at 2000 a tonne. */
const material = (given: Readonly<Record<number, string>>, price = 2000): Diagnostic[] =>
  found({
    'materials.csv': `month,material,kind,quantity,unit,cost\n${Array.from(
      { length: 24 },
      (_, index) =>
        `${month(index)},muối,raw,${given[index] ?? `${usual(index)},t,${usual(index) * price}`}`,
    ).join('\n')}\n`,
  });

describe('a slip without money', () => {
  test.each([
    ['kilograms in a column of tonnes', '102500', 102.5, '102.5'],
    ['tonnes for kilograms', '0.1025', 102.5, '102.5'],
    ['tạ', '1.03', 103, '103'],
    ['a shifted comma', '10.25', 102.5, '102.5'],
    ['a shifted comma, the other way', '1025', 102.5, '102.5'],
    ['with three decimals that could pass for thousands', '102344', 102.344, '102.3440'],
  ])('%s', (_, read, mended, corrected) => {
    const doubts = product({ 9: read });
    expect(codes(doubts)).toEqual(['SX2515 11 quantity']);
    expect(doubts[0]?.args).toMatchObject({ mended: expect.closeTo(mended, 9), median: 102 });
    expect(doubts[0]?.suggestion).toEqual({ read, corrected });
  });

  test('three months in another unit are three doubts', () => {
    expect(codes(product({ 9: '101200', 10: '102300', 11: '103400' }))).toEqual([
      'SX2515 11 quantity',
      'SX2515 12 quantity',
      'SX2515 13 quantity',
    ]);
  });

  test.each([
    ['a poor Tết', { 13: '10.2' }],
    ['a first month that was cut short', { 0: '10.2' }],
    ['a last month that was cut short', { 23: '10.2' }],
  ])('%s is no slip', (_, given) => {
    expect(codes(product(given)).filter((code) => code.startsWith('SX2515'))).toEqual([]);
  });

  test('a poor month that no factor brings back is strange, and no more', () => {
    expect(codes(product({ 9: '25' }))).toEqual(['SX2502 11 quantity']);
  });

  test('3.6 parts kWh and MJ, and no tonnes', () => {
    const reading = (unit: string, value: number) =>
      found({
        'readings.csv': `month,reading,value,unit\n${Array.from(
          { length: 24 },
          (_, index) => `${month(index)},nồi hơi,${index === 9 ? value : usual(index)},${unit}`,
        ).join('\n')}\n`,
      });
    expect(codes(reading('kWh', 367.2))).toEqual(['SX2515 11 value']);
    expect(codes(reading('t', 367.2))).toEqual(['SX2502 11 value']);
  });

  test('a row whose price is right is not doubted for its neighbours', () => {
    expect(codes(material({ 9: '1020,t,2040000' }))).toEqual(['SX2502 11 quantity']);
  });

  test('a row without money among others is', () => {
    expect(codes(material({ 9: '102000,t,' }))).toEqual(['SX2515 11 quantity', 'SX2504 11 cost']);
  });
});

describe('a level that changes', () => {
  const half = (factor: number, from = 12): Record<number, string> =>
    Object.fromEntries(
      Array.from({ length: 24 - from }, (_, at) => [from + at, String(usual(from + at) * factor)]),
    );

  test.each([1000, 100, 10, 0.1, 0.01, 0.001])('by %d is one doubt', (factor) => {
    const doubts = product(half(factor));
    expect(codes(doubts)).toEqual(['SX2516 14 quantity']);
    expect(doubts[0]?.args).toMatchObject({ factor: Math.max(factor, Math.round(1 / factor)) });
    expect(doubts[0]?.suggestion).toBeUndefined();
  });

  test('by a factor of business is none', () => {
    expect(codes(product(half(5)))).toEqual([]);
    expect(codes(product(half(3.6)))).toEqual([]);
  });
});

describe('what is counted twice', () => {
  const bill = (rows: (index: number) => readonly string[], meters: object = {}) =>
    found({
      'facility.json': profile({ meters }),
      'energy.csv': `month,carrier,quantity,unit,cost,period,meter\n${Array.from(
        { length: 6 },
        (_, index) => rows(index).map((row) => `${month(index)},điện,${row}`),
      )
        .flat()
        .join('\n')}\n`,
    });
  const parts = (index: number): string[] => [
    `${600 + index * 7},kWh,${(600 + index * 7) * 1700},standard,`,
    `${300 + index * 5},kWh,${(300 + index * 5) * 1100},offpeak,`,
    `${100 + index * 3},kWh,${(100 + index * 3) * 3100},peak,`,
  ];

  test('a total beside its three periods is an error', () => {
    const doubts = bill((index) => [...parts(index), `${1000 + index * 15},kWh,,,`]);
    const [twice] = doubts.filter(({ code }) => code === 'SX2517');
    expect(twice).toMatchObject({
      severity: 'error',
      span: { line: 5, field: 'quantity' },
      args: { whole: 1000, lines: [2, 3, 4], months: expect.arrayContaining(['2024-06']) },
      related: [{ line: 2 }, { line: 3 }, { line: 4 }],
    });
  });

  test('so is a total beside the meters that make it up', () => {
    const two = { A: { role: 'purchase' }, B: { role: 'purchase' } };
    const doubts = bill(
      (index) => [
        `${1000 + index * 12},kWh,1800000,,`,
        `${700 + index * 7},kWh,,,A`,
        `${300 + index * 5},kWh,,,B`,
      ],
      two,
    );
    expect(codes(doubts)).toContain('SX2517 2 quantity');
  });

  test('another connection without periods is none, nor is a sub-meter', () => {
    expect(
      codes(
        bill((index) => [
          ...parts(index),
          `${1080 + index * 9},kWh,${(1080 + index * 9) * 1900},,`,
        ]),
      ),
    ).toEqual([]);
    expect(
      codes(
        bill(
          (index) => [
            `${1000 + index * 15},kWh,${(1000 + index * 15) * 1900},,`,
            `${1000 + index * 15},kWh,,,S`,
          ],
          {
            S: { role: 'sub', of: 'main' },
          },
        ),
      ),
    ).toEqual([]);
  });
});

describe('copies', () => {
  const two = (other: (index: number) => string, unit = 't') =>
    found({
      'materials.csv': `month,material,kind,quantity,unit,cost\n${Array.from(
        { length: 12 },
        (_, index) =>
          `${month(index)},muối,raw,${usual(index)},${unit},${usual(index) * 2000}\n${month(index)},đường,raw,${other(index)}`,
      ).join('\n')}\n`,
    });

  test('two materials with the same quantities, at prices that stray', () => {
    expect(codes(two((index) => `${usual(index)},t,${(70 + ((index * 5) % 60)) * 9000}`))).toEqual([
      'SX2518 3 quantity',
    ]);
  });

  test('money that bears out each of them', () => {
    expect(codes(two((index) => `${usual(index)},t,${usual(index) * 9000}`))).toEqual([]);
  });

  test('pieces go in pairs', () => {
    expect(codes(two((index) => `${usual(index)},cái,`, 'cái'))).not.toContain('SX2518 3 quantity');
  });

  test('money that repeats the quantity is one doubt for an item', () => {
    const doubts = material({ 9: '102,t,102', 11: '103,t,103' });
    expect(codes(doubts)).toEqual(['SX2519 11 cost']);
    expect(doubts[0]?.args).toMatchObject({ lines: [11, 13] });
  });

  test('quantity and money in each other’s column', () => {
    expect(codes(material({ 9: '204000,t,102' }))).toEqual(['SX2526 11 quantity']);
  });
});

describe('spelling', () => {
  const spelt = (first: string, second: string, months = 6) =>
    codes(
      found({
        'materials.csv': `month,material,kind,quantity,unit,cost\n${Array.from(
          { length: 12 },
          (_, index) =>
            `${month(index)},${index < months ? first : second},raw,${usual(index)},t,${usual(index) * 2000}`,
        ).join('\n')}\n`,
      }),
    );

  test.each([
    ['xút vảy', 'xut vay'],
    ['phèn nhôm', 'phèn nhom'],
    ['Polymer anion', 'Polyme anion'],
  ])('%s and %s are perhaps one thing', (first, second) => {
    expect(spelt(first, second)).toEqual(['SX2520 8 material']);
  });

  test.each([
    ['sơn A', 'sơn B'],
    ['HCl 32 %', 'HCl 30 %'],
    ['muối', 'đường'],
  ])('%s and %s are two', (first, second) => {
    expect(spelt(first, second)).toEqual([]);
  });

  test('what stands in one month is two things', () => {
    const rows = ['2024-01,đá,raw,5,t,9000', '2024-01,da,raw,6,t,9000', '2024-02,da,raw,6,t,9100'];
    const text = `month,material,kind,quantity,unit,cost\n${rows.join('\n')}\n`;
    expect(codes(found({ 'materials.csv': text }))).toEqual([]);
  });
});

describe('dates', () => {
  const billed = (dates: readonly string[]) =>
    found({
      'energy.csv': `date,carrier,quantity,unit,cost\n${dates
        .map((date, index) => `${date},LPG,${usual(index) / 10},t,${usual(index) * 2_500_000}`)
        .join('\n')}\n`,
    });

  test('a swapped date is one doubt, with the date that is meant', () => {
    const doubts = billed(['05/01/2024', '05/02/2024', '05/03/2024', '04/03/2024', '13/05/2024']);
    expect(codes(doubts)).toEqual(['SX2521 5 date']);
    expect(doubts[0]).toMatchObject({
      args: { month: '2024-04', corrected: '03/04/2024' },
      suggestion: { read: '04/03/2024', corrected: '03/04/2024' },
    });
  });

  test('in the order of ISO too', () => {
    expect(
      billed(['2024-01-25', '2024-02-25', '2024-03-25', '2024-03-04', '2024-05-25'])[0]?.suggestion,
    ).toEqual({ read: '2024-03-04', corrected: '2024-04-03' });
  });

  test('a month without a bill is a gap where no date would fill it', () => {
    expect(
      codes(billed(['05/01/2024', '05/02/2024', '05/03/2024', '06/03/2024', '13/05/2024'])),
    ).toEqual(['SX2501  ']);
  });
});

describe('zeros', () => {
  test('a 0 among months that stray is doubted, unless it is Tết', () => {
    const stray = (index: number): string => String(60 + ((index * 37) % 90));
    const given = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [index, stray(index)]),
    );
    expect(codes(product({ ...given, 9: '0' }))).toEqual(['SX2522 11 quantity']);
    expect(codes(product({ ...given, 13: '0' }))).toEqual([]);
    expect(codes(product({ ...given, 9: '0', 11: '0' }))).toEqual([]);
  });

  test('a 0 that was paid for', () => {
    const few = (quantity: string) =>
      codes(
        found({
          'materials.csv': `month,material,kind,quantity,unit,cost\n2024-01,màu,chemical,0.002,t,900000\n2024-02,màu,chemical,${quantity},t,800000\n`,
        }),
      );
    expect(few('0')).toEqual(['SX2523 3 quantity']);
    expect(few('0.001')).toEqual([]);
  });
});

describe('prices', () => {
  test('one far from the months around', () => {
    expect(codes(material({ 9: '102,t,450000' }))).toEqual(['SX2524 11 cost']);
  });

  test('a market that moves is none', () => {
    const moved = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [12 + at, `${usual(at)},t,${usual(at) * 3600}`]),
    );
    expect(codes(material(moved))).toEqual([]);
  });

  test.each([8, 10])('one bill with VAT of %d %%', (rate) => {
    const cost = (index: number): number => Math.round(usual(index) * 2000 * (1 + rate / 100));
    const doubts = material({ 9: `${usual(9)},t,${cost(9)}`, 10: `${usual(10)},t,${cost(10)}` });
    expect(codes(doubts)).toEqual(['SX2525 11 cost']);
    expect(doubts[0]?.args).toMatchObject({ rate, months: ['2024-10', '2024-11'] });
  });

  test('a price that rose by as much and stayed is none', () => {
    const risen = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [10 + at, `${usual(at)},t,${usual(at) * 2160}`]),
    );
    expect(codes(material(risen))).toEqual([]);
  });

  test.each([
    [
      'waste.csv',
      'month,stream,kind,quantity,unit,cost',
      'bùn,hazardous,9,kg,33000000',
      'bùn,hazardous,9,t,33000000',
    ],
    [
      'water.csv',
      'month,stream,quantity,unit,cost',
      'wastewater,9,L,90000',
      'wastewater,9,m3,90000',
    ],
    ['energy.csv', 'month,carrier,quantity,unit,cost', 'CNG,9,kg,180000000', 'CNG,9,t,180000000'],
    [
      'energy.csv',
      'month,carrier,quantity,unit,cost',
      'natural-gas,9,m3,130000000',
      'natural-gas,9,nghìn m3,130000000',
    ],
  ])('a whole column of %s in another unit', (file, heading, wrong, right) => {
    const whole = (row: string): string[] =>
      codes(
        found({
          [file]: `${heading}\n${[0, 1, 2]
            .map((index) => `${month(index)},${row.replace('9', `9.${index}`)}`)
            .join('\n')}\n`,
        }),
      ).filter((code) => /^SX25(?:11|31)/.test(code));
    expect(whole(wrong)).toHaveLength(1);
    expect(whole(right)).toEqual([]);
  });
});

describe('VAT against the tariff', () => {
  const tariff = { standard: 1833, offpeak: 1190, peak: 3398 } as const;
  const bills = (
    rates: Readonly<Partial<Record<keyof typeof tariff, number>>>,
    more: object = {},
  ) =>
    codes(
      found({
        'facility.json': profile(more),
        'energy.csv': `month,carrier,period,quantity,unit,cost\n${[6, 7, 8, 9]
          .flatMap((at) =>
            Object.entries(rates).map(
              ([period, rate]) =>
                `2025-0${at},điện,${period},${at * 1000},kWh,${at * 1000 * tariff[period as keyof typeof tariff] * (1 + rate)}`,
            ),
          )
          .join('\n')}\n`,
      }),
    );
  const declared = { tariff: '22-110kV' };

  test('with one period missing', () => {
    expect(bills({ standard: 0.08, peak: 0.08 }, declared)).toEqual([
      'SX2512 2 cost',
      'SX2512 3 cost',
    ]);
  });

  test('a tariff that nobody declared is recognised by its periods', () => {
    expect(bills({ standard: 0.08, offpeak: 0.08, peak: 0.08 })).toHaveLength(3);
    expect(bills({ standard: 0, offpeak: 0, peak: 0 })).toEqual([]);
    expect(bills({ standard: 0.08 })).toEqual([]);
  });

  test('VAT that is declared is none', () => {
    const vat = { 'energy.csv': 0.08 };
    expect(bills({ standard: 0.08, peak: 0.08 }, { ...declared, vat })).toEqual([]);
  });
});

describe('meters', () => {
  const read = (meters: object, rows: readonly string[]) =>
    codes(
      found({
        'facility.json': profile({ meters }),
        'energy.csv': `month,carrier,quantity,unit,cost,meter\n${rows.map((row) => `2024-01,điện,${row}`).join('\n')}\n`,
      }),
    );
  const roof = { roof: { role: 'generation' }, B: { role: 'sub', of: 'main' } };

  test('what the plant makes itself may be used below the meter', () => {
    expect(read(roof, ['100,kWh,190000,', '30,kWh,,roof', '120,kWh,,B'])).toEqual([]);
    expect(read(roof, ['100,kWh,190000,', '30,kWh,,roof', '131,kWh,,B'])).toEqual([
      'SX2508 4 quantity',
    ]);
  });

  test('but for what it gives away', () => {
    const sold = { ...roof, grid: { role: 'export' } };
    expect(read(sold, ['100,kWh,190000,', '30,kWh,,roof', '20,kWh,,grid', '120,kWh,,B'])).toEqual([
      'SX2508 5 quantity',
    ]);
  });

  test('a part of the roof is held against the roof alone', () => {
    const part = { ...roof, B: { role: 'sub', of: 'roof' } };
    expect(read(part, ['100,kWh,190000,', '30,kWh,,roof', '31,kWh,,B'])).toEqual([
      'SX2508 4 quantity',
    ]);
  });

  test('a well of the plant’s own is intake', () => {
    const water = (well: number) =>
      codes(
        found({
          'facility.json': profile({
            meters: { G: { role: 'generation' }, X: { role: 'export' } },
          }),
          'water.csv': `month,stream,quantity,unit,cost,meter\n2024-01,municipal,10,m3,130000,\n2024-01,well,${well},m3,,G\n2024-01,wastewater,14,m3,,X\n`,
        }),
      );
    expect(water(5)).toEqual([]);
    expect(water(3)).toEqual(['SX2507 4 quantity']);
  });
});

test('months in the future are one doubt for a table', () => {
  const doubts = found({
    'facility.json': profile({ assessedOn: '2024-10-15' }),
    'production.csv': `month,product,quantity,unit\n${Array.from({ length: 12 }, (_, index) => `${month(index)},tôm,${usual(index)},t`).join('\n')}\n`,
  });
  expect(doubts).toMatchObject([
    { code: 'SX2506', span: { line: 12 }, args: { months: ['2024-11', '2024-12'] } },
  ]);
});

test('where months are columns, a doubt stands at its own cell', () => {
  const months = Array.from({ length: 12 }, (_, index) => `T${index + 1}/2024`);
  const cells = months.map((_, index) => (index === 6 ? '105000' : `${usual(index)}.5`));
  const doubts = found({
    'production.csv': `Sản phẩm,ĐVT,${months.join(',')}\ntôm,tấn,${cells.join(',')}\n`,
  });
  expect(doubts).toMatchObject([
    {
      code: 'SX2515',
      span: { file: 'production.csv', line: 2, cell: 'I2' },
      suggestion: { read: '105000', corrected: '105' },
    },
  ]);
});
