import { describe, expect, it } from 'vitest';
import { checkAgainstBills } from '../../../src/intake/meters/check-against-bills.js';
import type { EnergyRow, Table, WaterRow } from '../../../src/model/plant.js';
import { makeFile, makeLines, readMeterFiles } from '../../support/meters.js';

type Bill = readonly [month: string, quantity: number | null, line: number];

const energyOf = (bills: readonly Bill[], meter: string | null): Table<EnergyRow> => ({
  file: 'energy.csv',
  state: 'read',
  rows: bills.map(([month, quantity, line]) => ({
    file: 'energy.csv',
    line,
    month,
    carrier: 'electricity',
    grade: 'electricity',
    quantity,
    unit: 'kWh',
    cost: null,
    period: null,
    meter,
  })),
});
const water: Table<WaterRow> = { file: 'water.csv', state: 'absent', rows: [] };

describe('a meter against its bills', () => {
  const check = (name: string, days: number, quantity: number | null, meter: string | null) => {
    const { meters } = readMeterFiles({ [`${name}.csv`]: makeFile({ days, value: () => 1 }) });
    return checkAgainstBills(meters, {
      energy: energyOf([['2025-01', quantity, 2]], meter),
      water,
    });
  };

  it('is doubted where they differ by more than 2 %', () => {
    expect(check('M', 31, 2976 * 1.019, 'M')).toEqual([]);
    expect(check('M', 31, 2976 / 4, 'M').map(({ code, args }) => [code, args])).toEqual([
      [
        'SX1411',
        { meter: 'M', month: '2025-01', value: 2976, bill: 744, unit: 'kWh', percent: 300 },
      ],
    ]);
    expect(check('main', 31, 3200, null)).toHaveLength(1);
    expect(check('Công tơ tổng', 31, 3200, null)).toHaveLength(1);
  });

  it('tells the deviation in digits that are read', () => {
    const argsOf = (bill: number) => check('M', 31, bill, 'M')[0]?.args;
    expect(argsOf(2976 / 1.0345678)).toMatchObject({ percent: 3.5 });
    expect(argsOf(2976 / 1.3456)).toMatchObject({ percent: 35 });
    expect(argsOf(0)).toMatchObject({ percent: 100 });
  });

  it('is not where a part of the month, or the bill, is not known', () => {
    expect(check('M', 30, 744, 'M')).toEqual([]);
    expect(check('M', 31, null, 'M')).toEqual([]);
    expect(check('M', 31, 744, 'other')).toEqual([]);
  });
});

describe('a meter against bills from the 26th to the 25th', () => {
  const days = [31, 28, 31, 30, 31, 30];
  /** A seasonal load: every month another, day by day the same within it. [kWh a day] */
  const daily = [100, 60, 140, 100, 150, 90];
  const lines = days.flatMap((count, month) =>
    makeLines({
      from: `2025-0${month + 1}-01`,
      days: count,
      minutes: 60,
      value: () => (daily[month] as number) / 24,
    }),
  );
  const meters = (which = lines) =>
    readMeterFiles({ 'M.csv': `time,value (kWh)\n${which.join('\n')}\n` }).meters;

  /** Honest bills, shared out to months by days as intake does; the parts at the ends are unknown. */
  const bills = (scale = 1): Bill[] => [
    ['2024-12', null, 2],
    ...Array.from({ length: 6 }, (_, month): Bill[] => {
      const before = daily[month - 1] ?? 100;
      const [length, tail] = [days[month] as number, (days[month - 1] ?? 31) - 25];
      const total = before * tail + (daily[month] as number) * 25;
      const share = total / (tail + 25);
      const line = month + 2;
      const next = line + 1;
      const nextTotal = (daily[month] as number) * (length - 25) + (daily[month + 1] ?? 100) * 25;
      const isKnown = month < 5;
      return [
        [`2025-0${month + 1}`, isKnown ? share * 25 * scale : null, line],
        ...(isKnown
          ? [
              [
                `2025-0${month + 1}`,
                (nextTotal / (length - 25 + 25)) * (length - 25) * scale,
                next,
              ] as const,
            ]
          : []),
      ];
    }).flat(),
  ];
  const check = (all: readonly Bill[], which = lines) =>
    checkAgainstBills(meters(which), { energy: energyOf(all, 'M'), water });

  it('is not accused where the bills are honest', () => {
    expect(check(bills())).toEqual([]);
  });

  it('is accused of its whole months together where they are not', () => {
    const [found, ...others] = check(bills(0.25));
    expect(others).toEqual([]);
    expect(found?.code).toBe('SX1416');
    expect(found?.args).toMatchObject({ fromMonth: '2025-01', toMonth: '2025-05', unit: 'kWh' });
    // Honest, the metered sum lies within the tolerance of the billed one: so it is four times that.
    const { percent, tolerance } =
      found?.code === 'SX1416' ? found.args : { percent: 0, tolerance: 0 };
    expect(Math.abs(percent - 300)).toBeLessThan(4 * tolerance);
    expect(tolerance).toBeGreaterThan(2);
    expect(tolerance).toBeLessThan(12);
  });

  it('is not held against fewer than three months', () => {
    const short = lines.slice(0, 24 * (31 + 28));
    expect(check(bills(0.25), short)).toEqual([]);
  });

  it('takes the longest run where a month between is not whole', () => {
    const gap = [...lines.slice(0, 24 * 33), ...lines.slice(24 * 34)];
    const [found] = check(bills(0.25), gap);
    expect(found?.args).toMatchObject({ fromMonth: '2025-03', toMonth: '2025-05' });
  });
});
