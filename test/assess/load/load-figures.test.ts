import { describe, expect, it } from 'vitest';
import { loadsOf } from '../../../src/assess/load/loads.js';
import { loadFiguresFor as figuresFor, meterOf } from '../../support/load-figures.js';
import { makeLines } from '../../support/meters.js';
import { periods } from '../../support/plant-of.js';

/** 2025, by quarter hours: 2 kWh (8 kW) at work, Mon–Sat 8–18, else 0.5 kWh (2 kW). */
const atWork = (slot: number, day: number): number =>
  (day + 2) % 7 !== 6 && slot >= 32 && slot < 72 ? 2 : 0.5;
const year = makeLines({ from: '2025-01-01', days: 365, value: atWork });
const workdays = 313;
const energy = workdays * 10 * 8 + (365 * 24 - workdays * 10) * 2;
const changed = (at: number, value: string): string[] =>
  year.map((line, index) => (index === at ? line.replace(/,.*/, `,${value}`) : line));

describe('the figures of a load', () => {
  const whole = figuresFor(meterOf(year));

  it.each([
    ['energy', energy],
    ['load.base', 2],
    ['load.base.share', (2 * 8760) / energy],
    ['load.peak', 8],
    ['load.factor', energy / 8760 / 8],
    ['peak.share', (workdays * (2 * 8 + 1 * 8 + 2 * 2)) / energy],
    ['offpeak.share', (365 * 6 * 2) / energy],
  ])('%s', (what, expected) => {
    expect(whole.value(what)).toBeCloseTo(expected, 9);
  });

  it('the shares of the bands make up the whole', () => {
    const shares = ['peak', 'standard', 'offpeak'].map((band) => whole.value(`${band}.share`) ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('a power cut is no base load', () => {
    const cut = year.map((line, at) => (at < 300 ? line.replace(/,.*/, ',0') : line));
    expect(figuresFor(meterOf(cut)).value('load.base')).toBe(2);
  });

  it('an error in the file takes all of them out', () => {
    const refused = figuresFor(
      meterOf([...year.slice(0, 99), '2025-01-02 01:00,x', ...year.slice(100)]),
    );
    expect(refused.value('load.peak')).toBeNull();
    expect(refused.missing.map(({ reason }) => reason)).toEqual(
      Array(refused.missing.length).fill('refused-data'),
    );
    expect(refused.missing.length).toBe(16);
  });
});

describe('what is not on record', () => {
  it('the year before is unknown: its months are said once, as a range', () => {
    const { figures, missing } = figuresFor(meterOf(year));
    expect(figures.get('meter.M.energy')?.base).toBeNull();
    expect(missing.every(({ period }) => period === 'base')).toBe(true);
    expect(missing.filter(({ because }) => because.includes('2024-01/2024-12'))).toMatchObject([
      { id: 'meter.M.energy', because: ['meters/M.csv', '2024-01/2024-12'] },
    ]);
    expect(missing.find(({ id }) => id === 'meter.M.load.peak')?.because).toEqual([
      'meter.M.energy',
    ]);
  });

  it('one quarter of an hour leaves no sum, but the whole months and how much is on record', () => {
    const gap = figuresFor(meterOf([...year.slice(0, 5000), ...year.slice(5001)]));
    const found = gap.figures.get('meter.M.energy');
    expect(found?.value).toBeNull();
    expect(found?.basis).toBe('35039/35040 × 15 min');
    expect(found?.known?.reporting?.months).toBe(11);
    expect(found?.known?.reporting?.sum).toBeCloseTo(energy - (24 * 10 * 8 + (28 * 24 - 240) * 2));
    const because = ['meters/M.csv', '2025-02'];
    expect(gap.missing).toContainEqual({
      id: 'meter.M.energy',
      period: 'reporting',
      because,
      reason: 'missing',
    });
    expect(gap.value('load.peak')).toBe(8);
    expect(gap.figures.get('meter.M.load.peak')?.quality.grade).toBe('B');
    expect(figuresFor(meterOf(year)).figures.get('meter.M.energy')?.basis).toBeUndefined();
  });
});

describe('a logger of some days', () => {
  const days = (from: string, count: number) =>
    figuresFor(meterOf(makeLines({ from, days: count, value: () => 1 })));

  it('tells the load of these days, with their dates and a lower grade, and no sum of the year', () => {
    const logger = days('2025-03-03', 14);
    expect(logger.value('energy')).toBeNull();
    expect(logger.value('load.base')).toBe(4);
    expect(logger.value('load.peak')).toBe(4);
    expect(logger.value('load.factor')).toBe(1);
    expect(logger.value('offpeak.share')).toBeCloseTo(6 / 24);
    const base = logger.figures.get('meter.M.load.base');
    expect(base?.quality.grade).toBe('C');
    expect(base?.basis).toBe('2025-03-03 – 2025-03-16, 14 d');
    expect(logger.figures.get('meter.M.load.peak')?.basis).toBe(
      '30 min; max 2025-03-03 00:00; 2025-03-03 – 2025-03-16, 14 d',
    );
  });

  it.each([
    ['six days', '2025-03-04', 6],
    ['the year before', '2024-03-03', 14],
  ])('tells nothing of %s', (_, from, count) => {
    expect(days(from, count).value('load.peak')).toBeNull();
    expect(days(from, count).figures.get('meter.M.load.peak')?.base).toBeNull();
  });

  it('tells nothing without a Sunday', () => {
    const weekdays = [
      ...makeLines({ from: '2025-03-03', days: 6, value: () => 1 }),
      ...makeLines({ from: '2025-03-10', days: 6, value: () => 1 }),
    ];
    expect(figuresFor(meterOf(weekdays)).value('load.peak')).toBeNull();
  });

  it('is not held against a whole year', () => {
    const before = makeLines({ from: '2024-01-01', days: 366, value: () => 1 });
    const both = figuresFor(
      meterOf([...before, ...makeLines({ from: '2025-03-03', days: 14, value: () => 2 })]),
    );
    const peak = both.figures.get('meter.M.load.peak');
    expect([peak?.value, peak?.base, peak?.change]).toEqual([8, null, null]);
    expect(both.figures.get('meter.M.energy')?.base).toBe(366 * 96);
  });
});

describe('what figures rest on', () => {
  const at = 20_000;
  const mad = figuresFor(meterOf(changed(at, '400000')));
  const row = `meters/M.csv:${at + 2}:value`;

  it('the peak rests on its own row, and says when it was', () => {
    expect(mad.figures.get('meter.M.load.peak')?.inputs).toEqual([row]);
    expect(mad.figures.get('meter.M.load.peak')?.basis).toBe('30 min; max 2025-07-28 08:00');
    const calm = figuresFor(meterOf(year));
    expect(calm.figures.get('meter.M.load.peak')?.inputs).toEqual([`meters/M.csv:${2 + 32}:value`]);
    expect(calm.figures.get('meter.M.load.factor')?.basis).toBe('max 2025-01-01 08:00');
  });

  it('all that a doubted value is summed in rests on its row, and keeps it', () => {
    expect(mad.value('load.peak')).toBeCloseTo((400_000 + 2) * 2);
    for (const what of ['energy', 'load.base.share', 'load.factor', 'peak.share', 'standard.share'])
      expect(mad.figures.get(`meter.M.${what}`)?.inputs, what).toContain(row);
    expect(mad.figures.get('meter.M.load.base')?.inputs).toEqual(['meters/M.csv:2:value']);
  });

  it('but for what lies outside of both periods', () => {
    const later = makeLines({
      from: '2026-01-01',
      days: 1,
      value: (slot) => (slot === 9 ? 9e5 : 1),
    });
    const { figures } = figuresFor(meterOf([...year, ...later]));
    expect(figures.get('meter.M.energy')?.inputs).toEqual(['meters/M.csv:2:value']);
  });
});

describe('the load as a picture needs it', () => {
  const [load] = loadsOf([meterOf(year)], periods);

  it('is a typical week', () => {
    expect(load?.profile[0]?.[9]).toBeCloseTo(8);
    expect(load?.profile[6]?.[9]).toBeCloseTo(2);
    expect(load?.profile[0]?.[3]).toBeCloseTo(2);
  });

  it('and the peaks with their times', () => {
    expect(load?.peaks).toEqual([
      { minutes: 15, power: 8, at: '2025-01-01T08:00' },
      { minutes: 30, power: 8, at: '2025-01-01T08:00' },
      { minutes: 60, power: 8, at: '2025-01-01T08:00' },
    ]);
    expect(load?.coverage).toBe(1);
  });
});
