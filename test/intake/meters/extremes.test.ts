import { describe, expect, it } from 'vitest';
import { makeLines, readMeterFiles } from '../../support/meters.js';

/** 100–400 kW by quarter hours, with other values in some places. */
function read(others: Readonly<Record<number, number>>, days = 365, base?: (at: number) => number) {
  const lines = makeLines({
    days,
    value: (slot, day) => {
      const at = day * 96 + slot;
      return others[at] ?? base?.(at) ?? 100 + ((at * 7919) % 300);
    },
  });
  const { meters, diagnostics } = readMeterFiles({
    'M.csv': `time,P (kW)\n${lines.join('\n')}\n`,
  });
  const doubts = diagnostics.filter(({ code }) => code === 'SX1415');
  return { meter: meters[0], doubts };
}

describe('a value beyond belief', () => {
  it('is named with its row, its time and what is usual', () => {
    const { meter, doubts } = read({ 5000: 400_000 });
    expect(doubts.map(({ span }) => span)).toEqual([
      { file: 'meters/M.csv', line: 5002, field: 'value' },
    ]);
    expect(doubts[0]?.args).toMatchObject({
      meter: 'M',
      value: 400_000,
      unit: 'kW',
      from: '2025-02-22',
      clock: '02:00',
      rows: 1,
    });
    const [doubt] = doubts;
    const { usual, times } = doubt?.code === 'SX1415' ? doubt.args : { usual: 0, times: 0 };
    expect(usual).toBeGreaterThanOrEqual(390);
    expect(usual).toBeLessThanOrEqual(430);
    expect(times).toBeCloseTo(400_000 / usual, -2);
    expect(meter?.doubted).toEqual([{ month: '2025-02', line: 5002 }]);
    expect(meter?.state).toBe('read');
  });

  it('is found among others like it, the highest first, and all are counted', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [at * 1000, 5000 + at]));
    const { doubts } = read(many);
    expect(doubts).toHaveLength(8);
    expect(doubts[0]?.args).toMatchObject({ value: 5019, rows: 20 });
    expect(new Set(doubts.map(({ span }) => span.line)).size).toBe(8);
  });

  it('is found in a record of two weeks', () => {
    expect(read({ 700: 9000 }, 14).doubts.map(({ span }) => span.line)).toEqual([702]);
  });

  it.each([
    ['twice the usual', { 5000: 800 }, 365, undefined],
    ['a low value', { 5000: 0.001 }, 365, undefined],
    ['a day alone', { 50: 400_000 }, 1, undefined],
    ['a meter at rest', {}, 365, () => 0],
    ['a pump that runs half an hour a month', {}, 365, (at: number) => (at % 2880 < 2 ? 75 : 0)],
    ['the same all year', {}, 365, () => 250],
  ])('is not %s', (_, others, days, base) => {
    expect(read(others, days, base).doubts).toEqual([]);
  });

  it('is none where two rows contradict each other', () => {
    const lines = makeLines({ days: 30, value: () => 5 });
    const twice = [...lines.slice(0, 51), `${lines[50]}000`, ...lines.slice(51)];
    const { diagnostics } = readMeterFiles({ 'M.csv': `time,kWh\n${twice.join('\n')}\n` });
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toContain('SX1407');
    expect(codes).not.toContain('SX1415');
  });
});
