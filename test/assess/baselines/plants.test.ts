import { describe, expect, test } from 'vitest';
import { baselineFigures } from '../../../src/assess/baselines/baseline-figures.js';
import { baselinesOf } from '../../../src/assess/baselines/baselines-of.js';
import { computeFigures } from '../../../src/assess/figures/compute-figures.js';
import type { Baseline } from '../../../src/model/baseline-schema.js';
import { diagnose } from '../../../src/model/diagnostic.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import { monthsOf } from '../../../src/model/month.js';
import type { PlantData, Tables } from '../../../src/model/plant.js';
import { meterOf } from '../../support/load-figures.js';
import { makeLines } from '../../support/meters.js';
import { allMonths, library, periods, plantOf, tableOf } from '../../support/plant-of.js';

const blank = { revenue: null, cost: null, meter: null, period: null };

/** Numbers without a pattern, −14 to 14, each in turn. */
const shuffled = (start: number, at: number): number => ((at * 37 + start) % 29) - 14;
const output = (at: number): number => 200 + 5 * shuffled(3, at);
const scatter = (at: number): number => shuffled(11, at) / 7;
const use = (at: number): number => 90 + 1.7 * output(at) + scatter(at);

type Value = (at: number, month: string) => number | null;

const production = (quantity: Value, months = allMonths, product = 'x', unit = 't') =>
  months.map((month, at) => ({ ...blank, month, product, unit, quantity: quantity(at, month) }));

const electricity = (quantity: Value, months = allMonths) =>
  months.map((month, at) => ({
    ...blank,
    month,
    carrier: 'electricity',
    grade: 'electricity',
    unit: 'kWh',
    quantity: quantity(at, month),
  }));

const readings = (reading: string, value: Value, months = allMonths) =>
  months.map((month, at) => ({ month, reading, unit: '-', value: value(at, month) }));

const plant = (tables: Partial<Tables> = {}, facility: Partial<Facility> = {}): PlantData =>
  plantOf(
    {
      production: tableOf('production', production(output)),
      energy: tableOf('energy', electricity(use)),
      ...tables,
    },
    facility,
  );

function spaceOf(data: PlantData) {
  const factors = library.factors(library.factorSets.at(-1) ?? '');
  return computeFigures({ plant: data, library, factors, periods });
}

function baselineOf(data: PlantData, id = 'energy.electricity'): Baseline {
  const baseline = baselinesOf(spaceOf(data)).find((each) => each.id === id);
  if (!baseline) throw new Error(`no baseline ${id}`);
  return baseline;
}

describe('gates', () => {
  test('a plain plant passes them all', () => {
    const baseline = baselineOf(plant());
    expect(baseline).toMatchObject({ accepted: true, refusedBecause: [], steps: [], n: 24 });
    expect(Math.abs((baseline.slopes[0] ?? 0) / 1.7 - 1)).toBeLessThan(0.01);
  });

  test.each<[Baseline['refusedBecause'][number], Partial<Tables>]>([
    [
      'too-few-months',
      {
        production: tableOf('production', production(output, allMonths.slice(0, 11))),
        energy: tableOf('energy', electricity(use, allMonths.slice(0, 11))),
      },
    ],
    ['no-production', { production: tableOf('production') }],
    [
      'narrow-range',
      {
        production: tableOf(
          'production',
          production((at) => 200 + shuffled(3, at)),
        ),
        energy: tableOf(
          'energy',
          electricity((at) => 90 + 1.7 * shuffled(3, at)),
        ),
      },
    ],
    [
      'slope-sign',
      {
        energy: tableOf(
          'energy',
          electricity((at) => 900 - use(at)),
        ),
      },
    ],
    [
      'slope-insignificant',
      {
        energy: tableOf(
          'energy',
          electricity((at) => 500 + scatter(at)),
        ),
      },
    ],
    [
      'low-fit',
      {
        energy: tableOf(
          'energy',
          electricity((at) => use(at) + 20 * shuffled(19, at)),
        ),
      },
    ],
    [
      'high-scatter',
      {
        energy: tableOf(
          'energy',
          electricity((at) => use(at) + 25 * shuffled(19, at)),
        ),
      },
    ],
    [
      'negative-base-load',
      {
        energy: tableOf(
          'energy',
          electricity((at) => use(at) - 190),
        ),
      },
    ],
  ])('%s', (reason, tables) => {
    const baseline = baselineOf(plant(tables));
    expect(baseline.accepted).toBe(false);
    expect(baseline.refusedBecause).toContain(reason);
  });

  test('a driver that nearly says what output says is refused as collinear', () => {
    const twin = readings('working_days', (at) => output(at) / 10 + shuffled(23, at) / 50);
    const energy = electricity(
      (at) => 90 + output(at) + 8 * (output(at) / 10 + shuffled(23, at) / 50),
    );
    const data = plant({
      readings: tableOf('readings', twin),
      energy: tableOf('energy', energy),
    });
    expect(baselineOf(data).refusedBecause).toEqual(['collinear']);
  });

  test('a use without base load may have an intercept of either sign', () => {
    const data = plant({
      energy: tableOf(
        'energy',
        electricity((at) => 1.7 * output(at) + scatter(at) - 1.5),
      ),
    });
    const baseline = baselineOf(data);
    expect(baseline.intercept).toBeLessThan(0);
    expect(baseline.accepted).toBe(true);
  });
});

describe('drivers', () => {
  const weather = (at: number): number => 27 + 3 * Math.sin((at * Math.PI) / 6);

  test('a reading that explains a rise leaves no step', () => {
    const hot = (at: number): number => (at >= 14 ? 60 + shuffled(5, at) : 20 + shuffled(5, at));
    const energy = tableOf(
      'energy',
      electricity((at) => use(at) + hot(at)),
    );
    expect(baselineOf(plant({ energy })).steps).toHaveLength(1);
    const known = plant(
      { energy, readings: tableOf('readings', readings('furnace_hours', hot)) },
      { drivers: ['furnace_hours'] },
    );
    expect(baselineOf(known)).toMatchObject({
      drivers: ['production.total', 'furnace_hours'],
      steps: [],
    });
  });

  test('what says nothing is left out, and said', () => {
    const data = plant({
      readings: tableOf('readings', [
        ...readings('temp_mean_c', weather),
        ...readings('working_days', () => 26),
        ...readings('cooling_degree_days', (at) => (at < 9 ? weather(at) : null)),
      ]),
    });
    const { drivers, leftOut } = baselineOf(data);
    expect(drivers).toEqual(['production.total']);
    expect(leftOut).toEqual([
      { driver: 'cooling_degree_days', because: 'gaps' },
      { driver: 'working_days', because: 'alike' },
      { driver: 'temp_mean_c', because: 'weak' },
    ]);
  });

  test('a year alone bears output and no more', () => {
    const months = allMonths.slice(12);
    const data = plant({
      production: tableOf('production', production(output, months)),
      energy: tableOf('energy', electricity(use, months)),
      readings: tableOf('readings', [
        ...readings('temp_mean_c', weather),
        ...readings('working_days', (at) => 25 + (at % 3)),
      ]),
    });
    const { drivers, leftOut, saving } = baselineOf(data);
    expect(drivers).toEqual(['production.total']);
    expect(leftOut).toEqual([
      { driver: 'temp_mean_c', because: 'too-few-months' },
      { driver: 'working_days', because: 'too-few-months' },
    ]);
    expect(saving).toBeNull();
  });

  const second = (at: number): number => 100 + 4 * shuffled(17, at);

  test('products that use unlike amounts are told apart', () => {
    const data = plant({
      production: tableOf('production', [
        ...production(output),
        ...production(second, allMonths, 'y'),
      ]),
      energy: tableOf(
        'energy',
        electricity((at) => use(at) + 6 * second(at)),
      ),
    });
    const { drivers, slopes, accepted } = baselineOf(data);
    expect(drivers).toEqual(['production.x', 'production.y']);
    expect(slopes[0]).toBeCloseTo(1.7, 1);
    expect(slopes[1]).toBeCloseTo(6, 1);
    expect(accepted).toBe(true);
  });

  test('a product that does not show leaves the total in its place', () => {
    const data = plant({
      production: tableOf('production', [
        ...production(output),
        ...production((at) => 1 + shuffled(17, at) / 50, allMonths, 'y'),
      ]),
    });
    expect(baselineOf(data).drivers).toEqual(['production.total']);
  });
});

describe('the record', () => {
  const longer = monthsOf({ from: '2022-07', to: '2025-12' });

  test('holds the months before the base period too', () => {
    const data = plant({
      production: tableOf('production', production(output, longer)),
      energy: tableOf(
        'energy',
        electricity((at, month) => use(at) + (month >= '2023-06' ? 25 : 0), longer),
      ),
    });
    const baseline = baselineOf(data);
    expect(baseline).toMatchObject({ n: 42, period: { from: '2022-07', to: '2025-12' } });
    expect(baseline.steps.map(({ since }) => since)).toEqual(['2023-06']);
    expect(baseline.months).toEqual(longer);
    // The base year lies behind the step, so that it is no saving and no excess.
    expect(baseline.saving?.significant).toBe(false);
  });

  test('a plant without energy or water has no baseline', () => {
    expect(baselinesOf(spaceOf(plantOf()))).toEqual([]);
  });
});

describe('a change of unit', () => {
  test('that reading has found is no step', () => {
    const data = plant({
      energy: tableOf(
        'energy',
        electricity((at) => use(at) * (at < 12 ? 1 : 1000)),
      ),
    });
    const span = { file: 'energy.csv', line: 14, field: 'quantity' };
    const args = { item: 'electricity', before: 430, after: 430_000, factor: 1000, unit: 'kWh' };
    const doubted = { ...data, diagnostics: [diagnose('SX2516', span, args)] };
    const baseline = baselineOf(doubted);
    expect(baseline.refusedBecause).toContain('unit-slip');
    expect(baseline).toMatchObject({ accepted: false, steps: [], saving: null });
  });
});

describe('base load', () => {
  const lines = makeLines({ from: '2025-01-01', days: 365, minutes: 60, value: () => 100 });

  test('of the meter stands where both are known', () => {
    const space = spaceOf({ ...plant(), meters: [meterOf(lines)] });
    const told = space.book.get('electricity.load.base.share');
    expect(told?.formula).toBe('share-of-total');
    baselineFigures(space, baselinesOf(space));
    expect(space.book.get('electricity.load.base.share')).toBe(told);
  });

  test('by regression counts a step with the months in which it was', () => {
    const data = plant({
      energy: tableOf(
        'energy',
        electricity((at) => use(at) + (at >= 12 ? 40 : 0)),
      ),
    });
    const space = spaceOf(data);
    baselineFigures(space, baselinesOf(space));
    const share = space.book.get('electricity.load.base.share');
    const following = (first: number): number =>
      Array.from({ length: 12 }, (_, at) => 1.7 * output(first + at)).reduce((a, b) => a + b, 0);
    expect(share?.base.value).toBeCloseTo((12 * 90) / (12 * 90 + following(0)), 2);
    expect(share?.reporting.value).toBeCloseTo((12 * 130) / (12 * 130 + following(12)), 2);
  });
});
