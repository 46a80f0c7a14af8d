import { describe, expect, test } from 'vitest';
import { codesOf, readPlant } from '../../support/intake.js';

const found = (text: string, file = 'materials.csv') => {
  const { diagnostics, tables, inputs } = readPlant({ [file]: text });
  return {
    doubts: diagnostics.filter(({ code }) => code === 'SX2514'),
    errors: codesOf(diagnostics.filter(({ severity }) => severity === 'error')),
    lines: tables.materials.rows.map(({ line }) => line),
    input: inputs.find((one) => one.file === file),
  };
};

const table = (...rows: readonly string[]): string =>
  ['month,material,kind,quantity,unit,cost', ...rows, ''].join('\n');

const january = '2024-01,tôm,raw,10,t,500';
const salt = '2024-01,muối,auxiliary,2,t,20';
const february = '2024-02,tôm,raw,12,t,600';

describe('rows of totals', () => {
  test.each([
    ['of all rows', table(january, salt, february, 'Tổng cộng,,,24,t,1120')],
    ['of each month below its rows', table(january, salt, 'Cộng T1/2024,,,12,t,520', february)],
    ['of each month beside its name', table(january, salt, february, '2024-01,Cộng,,12,t,520')],
    ['since the total before', table(january, 'Cộng,,,10,t,500', salt, february, 'Cộng,,,14,,620')],
    [
      'of all rows after totals of some',
      table(january, 'Cộng,,,10,t,500', salt, 'Tổng,,,12,t,520'),
    ],
    ['above the rows', table('Tổng cộng,,,24,t,1120', january, salt, february)],
    ['of money only', table(january, salt, 'Total,,,,,520')],
  ])('%s agree and are no rows', (_, text) => {
    const { doubts, errors, input } = found(text);
    expect([doubts, errors]).toEqual([[], []]);
    expect(input?.refused).toBe(0);
  });

  test('what disagrees is doubted, at its cell', () => {
    const { doubts, lines } = found(table(january, salt, 'Tổng cộng,,,21,t,520'));
    expect(doubts.map(({ span, args }) => [span.cell, args])).toEqual([
      ['D4', { column: 'quantity', stated: 21, sum: 12 }],
    ]);
    expect(lines).toEqual([2, 3]);
  });

  test('tonnes and square metres have no sum', () => {
    const { doubts } = found(table(january, '2024-01,da,raw,9,m2,20', 'Tổng cộng,,,999,,520'));
    expect(doubts).toEqual([]);
  });

  test('numbers that were rounded before they were written agree', () => {
    const { doubts } = found(
      table('2024-01,tôm,raw,10.4,t,5', '2024-02,tôm,raw,10.4,t,5', 'Tổng,,,21,t,10'),
    );
    expect(doubts).toEqual([]);
  });

  test('about a row that is refused nothing is added up', () => {
    const { doubts, errors } = found(table(january, '2024-02,tôm,raw,x,t,600', 'Tổng,,,10,t,500'));
    expect([doubts, errors]).toEqual([[], ['SX2001']]);
  });

  test('a name that only begins like one is an item', () => {
    const { lines } = found(table(january, '2024-01,tổng hợp phụ gia,auxiliary,2,t,20'));
    expect(lines).toEqual([2, 3]);
  });
});

describe('totals of a wide table', () => {
  const wide = (across: string, below: string): string =>
    [
      'material,kind,unit,2024-01,2024-02,2024-03,Tổng cộng',
      `tôm,raw,t,1,2,3,${across}`,
      'muối,auxiliary,t,1,1,1,3',
      below,
      '',
    ].join('\n');

  test('to the right and at the foot agree', () => {
    expect(found(wide('6', 'Tổng cộng,,t,2,3,4,9'))).toMatchObject({ doubts: [], errors: [] });
  });

  test.each([
    ['to the right', wide('16', 'Tổng cộng,,t,2,3,4,9'), 'G2'],
    ['at the foot', wide('6', 'Tổng cộng,,t,2,13,4,19'), 'E4'],
  ])('%s may be wrong', (_, text, cell) => {
    expect(found(text).doubts.map(({ span }) => span.cell)).toEqual([cell]);
  });

  test('meters within others are not in the total', () => {
    const { diagnostics } = readPlant({
      'energy.csv':
        'carrier,meter,unit,2024-01,2024-02,2024-03\nđiện,,kWh,10,11,12\nđiện,ép,kWh,4,4,4\nTổng,,kWh,10,11,12\n',
      'facility.json':
        '{"schema":"sxsh/facility@1","name":"X","sector":"seafood","assessedOn":"2026-01-15","meters":{"ép":{"role":"sub","of":"main"}}}',
    });
    expect(codesOf(diagnostics)).not.toContain('SX2514');
  });
});
