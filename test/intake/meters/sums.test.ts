import { describe, expect, it } from 'vitest';
import { regimeOn } from '../../../src/intake/meters/tariff-regimes.js';
import { library } from '../../support/intake.js';
import { makeFile, makeLines, readMeterFiles } from '../../support/meters.js';

const monthOf = (text: string, more: object = {}) => {
  const month = readMeterFiles({ 'M.csv': text }, more).meters[0]?.months[0];
  if (!month) throw new Error('no month');
  return month;
};

describe('the summary of a month', () => {
  it('knows the typical week: Wednesday 2025-01-01 is the third day of it', () => {
    const { hourSums, hourCounts } = monthOf(
      makeFile({ days: 31, value: (slot) => Math.floor(slot / 4) }),
    );
    expect([...hourCounts.slice(0, 24)]).toEqual(Array(24).fill(4));
    expect([...hourCounts.slice(48, 72)]).toEqual(Array(24).fill(5));
    expect(hourSums[2 * 24 + 7]).toBe(5 * 4 * 7);
  });

  it('keeps nights and Sundays for the base load', () => {
    const { quietHours } = monthOf(
      makeFile({ days: 31, value: (slot, day) => (slot < 20 ? 2 : (day + 2) % 7 === 6 ? 3 : 50) }),
    );
    expect(quietHours.length).toBe(31 * 5 + 4 * 19);
    expect([...new Set(quietHours)].toSorted()).toEqual([12, 8]);
  });

  it('finds the peak of each window on the clock, and when it began', () => {
    const { peaks } = monthOf(
      makeFile({
        days: 31,
        value: (slot, day) => (day === 9 && slot >= 41 && slot <= 42 ? 10 : 1),
      }),
    );
    expect(peaks).toEqual({
      15: { power: 40, at: '2025-01-10T10:15', line: 2 + 9 * 96 + 41 },
      30: { power: 22, at: '2025-01-10T10:00', line: 2 + 9 * 96 + 41 },
      60: { power: 22, at: '2025-01-10T10:00', line: 2 + 9 * 96 + 41 },
    });
    const hourly = monthOf(makeFile({ days: 31, minutes: 60, value: (slot) => slot }));
    const last = { power: 23, at: '2025-01-01T23:00', line: 25 };
    expect(hourly.peaks).toEqual({ 15: null, 30: null, 60: last });
  });

  it('splits a month by the hours in force, an hour across the edge of a band by its minutes', () => {
    // January 2025: 27 working days of 5 h peak, 31 nights of 6 h off-peak.
    for (const minutes of [15, 30, 60, 1]) {
      const bands = monthOf(makeFile({ days: 31, minutes, value: () => minutes / 60 })).bands;
      expect(bands?.peak.quantity, String(minutes)).toBeCloseTo(27 * 5);
      expect(bands?.offpeak.quantity, String(minutes)).toBeCloseTo(31 * 6);
      expect(bands?.standard.quantity, String(minutes)).toBeCloseTo(31 * 24 - 27 * 5 - 31 * 6);
      expect(bands?.peak.minutes).toBe(27 * 300);
    }
  });

  it('takes a row of the highest quarter of an hour for the row of a peak', () => {
    const { peaks } = monthOf(
      makeFile({ days: 31, value: (slot, day) => (day === 4 && slot === 50 ? 9 : 1) }),
    );
    expect(peaks[60]?.line).toBe(2 + 4 * 96 + 50);
  });

  it('counts whole days, and the Sundays among them', () => {
    const lines = makeLines({ from: '2025-01-03', days: 12 }).slice(5, -1);
    const { days } = monthOf(`time,value (kWh)\n${lines.join('\n')}\n`);
    expect(days).toEqual({ first: '2025-01-03', last: '2025-01-14', whole: 10, wholeSundays: 2 });
  });

  it('takes hours that are yet to be confirmed only where they are pinned', () => {
    // April 2026: new hours from the 22nd on, of which 8 are working days.
    const april = makeFile({ from: '2026-04-01', days: 30, value: () => 0.25 });
    expect(monthOf(april).bands?.peak.quantity).toBeCloseTo(26 * 5);
    const evening = makeFile({
      from: '2026-04-01',
      days: 30,
      value: (slot) => (slot >= 80 && slot < 90 ? 1 : 0),
    });
    expect(monthOf(evening).bands?.peak.quantity).toBe(0);
    expect(monthOf(evening, { tariffHours: 'hours-2014' }).bands?.peak.quantity).toBe(0);
    expect(monthOf(evening, { tariffHours: 'hours-2026' }).bands?.peak.quantity).toBeCloseTo(
      26 * 10,
    );
  });

  it('takes them from their first day on once they are confirmed', () => {
    const confirmed = library.tariffHours.map((window) =>
      window.regime === 'hours-2026' ? { ...window, confirmed: 'yes' as const } : window,
    );
    expect(regimeOn('2026-04-21', confirmed)).toBe('hours-2014');
    expect(regimeOn('2026-04-22', confirmed)).toBe('hours-2026');
    expect(regimeOn('2026-04-22', library.tariffHours)).toBe('hours-2014');
    expect(regimeOn('2014-07-15', confirmed)).toBeNull();
    const ended = library.tariffHours.filter(({ regime }) => regime === 'hours-2014');
    expect(regimeOn('2026-04-22', ended)).toBeNull();
  });

  it('says that hours in force are not used, once some month has them', () => {
    const notes = (from: string, more: object = {}) =>
      readMeterFiles({ 'M.csv': makeFile({ from, days: 31 }) }, more).diagnostics.filter(
        ({ code }) => code === 'SX1412' || code === 'SX1420',
      );
    expect(notes('2026-05-01').map(({ code, args }) => [code, args])).toMatchObject([
      ['SX1412', { regime: 'hours-2014' }],
      ['SX1420', { regime: 'hours-2026', used: 'hours-2014', from: '2026-04-22' }],
    ]);
    expect(notes('2026-03-01').map(({ code }) => code)).toEqual(['SX1412']);
    expect(notes('2026-05-01', { tariffHours: 'hours-2026' })).toEqual([]);
  });

  it('refuses hours that no decision has set, and names those that are to be confirmed', () => {
    const files = { 'M.csv': makeFile({ days: 31 }) };
    const wrong = readMeterFiles(files, { tariffHours: 'hours-2041' });
    expect(wrong.diagnostics.find(({ code }) => code === 'SX2003')?.args).toMatchObject({
      raw: 'hours-2041',
      allowed: ['hours-2014', 'hours-2026'],
    });
    expect(wrong.meters[0]?.months[0]?.bands).toBeNull();
    const open = readMeterFiles(files).diagnostics.filter(({ code }) => code === 'SX1412');
    expect(open.map(({ args }) => args)).toMatchObject([{ regime: 'hours-2014' }]);
  });
});
