import { describe, expect, it } from 'vitest';
import { worksAroundTheClock } from '../../../src/assess/load/around-the-clock.js';
import { createPlantView } from '../../../src/assess/options/plant-view.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import { loadFiguresFor, meterOf } from '../../support/load-figures.js';
import { makeLines } from '../../support/meters.js';
import { library, monthly, periods, plantOf, tableOf } from '../../support/plant-of.js';

const id = 'electricity.load.base.share';
/** Half as much at night and on Sundays as by day. */
const lines = makeLines({
  from: '2025-01-01',
  days: 365,
  minutes: 60,
  value: (hour, day) => ((day + 2) % 7 === 6 || hour < 6 || hour >= 18 ? 100 : 200),
});
const expected = (100 * 8760) / (100 * 8760 + 100 * 313 * 12);
const bought = meterOf(lines);
const named = (name: string, role: 'sub' | 'purchase') =>
  meterOf(lines, name, { meters: { [name]: { role } } });

describe('the base load of the plant', () => {
  it('is that of the one meter that it buys by, with what that rests on', () => {
    const { figures } = loadFiguresFor([bought, named('may-nen', 'sub')]);
    expect(figures.get(id)?.value).toBeCloseTo(expected, 9);
    expect(figures.get(id)?.inputs).toEqual(figures.get('meter.M.load.base.share')?.inputs);
    expect(figures.get(id)?.basis).toBeUndefined();
  });

  it.each([
    ['no meter of purchase has interval data', [named('may-nen', 'sub')]],
    ['two have', [bought, named('M2', 'purchase')]],
  ])('is not told where %s', (_, meters) => {
    expect(loadFiguresFor(meters).figures.has(id)).toBe(false);
  });

  it('is not told where bills are of another meter beside it', () => {
    const row = { carrier: 'electricity', grade: 'electricity', quantity: 9, unit: 'kWh' };
    const facility = { meters: { M: { role: 'purchase' }, M2: { role: 'purchase' } } } as const;
    const told = (...meters: (string | null)[]) =>
      loadFiguresFor([bought], facility, {
        energy: tableOf(
          'energy',
          meters.flatMap((meter) => monthly({ ...row, meter })),
        ),
      }).figures.has(id);
    expect(told('M')).toBe(true);
    expect(told('M', 'M2')).toBe(false);
  });
});

describe('a plant that works around the clock', () => {
  it.each([
    [{ daysPerYear: 350, shiftsPerDay: 3 }, true],
    [{ hoursPerYear: 8000 }, true],
    [{ daysPerYear: 349, shiftsPerDay: 3 }, false],
    [{ daysPerYear: 365, shiftsPerDay: 2 }, false],
    [{ hoursPerYear: 7999 }, false],
    [{}, false],
  ])('%j: %s', (facility, is) => {
    expect(worksAroundTheClock(facility)).toBe(is);
  });

  const indicatorOf = (facility: Partial<Facility>) => {
    const { figures } = loadFiguresFor([bought], facility);
    const plant = { ...plantOf({}, facility), meters: [bought] };
    const factors = library.factors('2025');
    const view = createPlantView({ plant, library, factors, periods, figures });
    return { figure: figures.get(id), indicator: view.indicator('baseload_share_pct') };
  };

  it('has no idle load, and the figure says so', () => {
    const { figure, indicator } = indicatorOf({ hoursPerYear: 8400 });
    expect(figure?.value).toBeCloseTo(expected, 9);
    expect(figure?.basis).toBe('24/7');
    expect(indicator).toEqual({ kind: 'inapplicable' });
  });

  it('is asked about its idle load only where it stands still', () => {
    const { indicator } = indicatorOf({ hoursPerYear: 3600 });
    expect(indicator).toMatchObject({ kind: 'known', unit: '%', from: [id] });
    expect(indicator.kind === 'known' && indicator.value).toBeCloseTo(expected * 100, 9);
  });
});
