import { describe, expect, test } from 'vitest';
import { airLeakShare } from '../../../src/assess/formulas/air-leak-share.js';
import { towerBlowdown, towerEvaporation } from '../../../src/assess/formulas/cooling-tower.js';
import { stackLoss } from '../../../src/assess/formulas/stack-loss.js';
import type { Answers } from '../../../src/model/answers-schema.js';
import type { PlantData } from '../../../src/model/plant.js';
import { allMonths, figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

type Reads = Readonly<Record<string, (at: number) => number | null>>;

const readingsOf = (reads: Reads) =>
  tableOf(
    'readings',
    Object.entries(reads).flatMap(([reading, value]) =>
      allMonths.map((month, at) => ({ month, reading, value: value(at), unit: '-' })),
    ),
  );

const figures = (reads: Reads, more: Partial<PlantData> = {}) =>
  figuresFor({ ...plantOf({ readings: readingsOf(reads) }), ...more });

const answers = (values: Readonly<Record<string, string | number>>): Answers => ({
  schema: 'sxsh/answers@1',
  questionnaire: 'x',
  walk: 'standard',
  at: null,
  answers: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
});

describe('worked values', () => {
  test('F13.6 stack loss of an oil boiler', () => {
    const oil = { airTemperature: 30, coefficientA2: 0.68, coefficientB: 0.007 };
    expect(stackLoss({ ...oil, temperature: 220, oxygen: 7 })).toBeCloseTo(0.1055857, 6);
    expect(stackLoss({ ...oil, temperature: 180, oxygen: 4 })).toBeCloseTo(0.0705, 9);
  });

  test('F13.2 a quarter of the air leaks', () => {
    expect(airLeakShare(25, 75)).toBe(0.25);
    expect(airLeakShare(0, 0)).toBeUndefined();
  });

  test('F2.7 cooling tower', () => {
    expect(towerEvaporation(400, 6)).toBeCloseTo(3.672, 9);
    expect(towerBlowdown(3.672, 3)).toBeCloseTo(1.836, 9);
    expect(towerBlowdown(3.672, 6)).toBeCloseTo(0.7344, 9);
    expect(towerBlowdown(3.672, 1)).toBeUndefined();
  });
});

test('without readings there are no such figures', () => {
  const { space } = figures({});
  const prefix = /^(boiler|condensate|compressed-air|refrigeration|cooling-tower)/;
  expect([...space.book.keys()].filter((id) => prefix.test(id))).toEqual([]);
});

describe('what is read', () => {
  test('condensate is weighed by the steam of the month', () => {
    const { figure } = figures({
      cond_return_pct: (at) => (at % 2 ? 80 : 20),
      steam: (at) => (at % 2 ? 100 : 300),
    });
    expect(figure('condensate.return.share').value).toBeCloseTo(0.35, 12);
    expect(figure('condensate.return.share').unit).toBe('fraction');
  });

  test('a test of one month stands for the year, with a lower grade', () => {
    const { figure } = figures({ air_leak_pct: (at) => (at === 15 ? 32 : null) });
    const leak = figure('compressed-air.leak.share');
    expect(leak).toMatchObject({ value: 0.32, base: null });
    expect(leak.quality.grade).toBe('C');
  });

  test('times of a load/unload test win over a share that was written down', () => {
    const { figure } = figures({
      air_leak_pct: () => 10,
      air_load_time: () => 48,
      air_unload_time: () => 102,
    });
    expect(figure('compressed-air.leak.share')).toMatchObject({ formula: 'air-leak-share' });
    expect(figure('compressed-air.leak.share').value).toBeCloseTo(0.32, 12);
  });

  test('an efficiency above 1 is none', () => {
    const { figure, missing } = figures({ boiler_eff_pct: () => 104 });
    expect(figure('boiler.efficiency').value).toBeNull();
    expect(missing).toContainEqual({
      id: 'boiler.efficiency',
      period: 'reporting',
      because: ['readings.csv'],
      reason: 'undetermined',
    });
  });

  test('a tower: evaporation and blowdown make up', () => {
    const { figure } = figures({
      tower_circulation: () => 200_000,
      tower_range_k: () => 6,
      tower_coc: () => 3,
    });
    expect(figure('cooling-tower.evaporation').value).toBeCloseTo(12 * 1836, 6);
    expect(figure('cooling-tower.blowdown').value).toBeCloseTo(12 * 918, 6);
    expect(figure('cooling-tower.make-up').value).toBeCloseTo(12 * 2754, 6);
  });
});

describe('boiler', () => {
  const coal = { carrier: 'coal', grade: 'coal-dust-5-6', unit: 't' } as const;
  const energy = tableOf('energy', monthly({ ...coal, quantity: 100, cost: 1 }));
  const facility = { fuelUses: { coal: { boiler: 0.5 } } };
  const direct = (steam: number) =>
    figuresFor(plantOf({ energy, readings: readingsOf({ steam: () => steam }) }, facility));

  test('heat in the steam over heat of the fuel that goes to the boiler', () => {
    // 300 t at 2.64 GJ/t, over half of 100 t at 22 GJ/t.
    expect(direct(300).figure('boiler.efficiency.direct').value).toBeCloseTo(792 / 1100, 9);
    expect(direct(300).figure('boiler.efficiency.direct').inputs).toContain('factor:ncv_coal_c5');
  });

  test('more heat out than in is undetermined', () => {
    const { figure, missing } = direct(500);
    expect(figure('boiler.efficiency.direct').value).toBeNull();
    expect(missing).toContainEqual(
      expect.objectContaining({ id: 'boiler.efficiency.direct', reason: 'undetermined' }),
    );
  });

  test('stack loss by month: oxygen read, temperature and fuel answered', () => {
    const plant = plantOf({ readings: readingsOf({ flue_o2_pct: (at) => (at < 12 ? 13 : 9) }) });
    const told = answers({ 'steam.has': 'x', 'steam.fuel': 'coal', 'steam.stack_t': 215 });
    const withSteam = { ...told.answers, 'steam.has': { value: true } };
    const { figure } = figuresFor({ ...plant, answers: { ...told, answers: withSteam } });
    expect(figure('boiler.stack.loss').base).toBeCloseTo((185 * (0.67 / 8)) / 100, 9);
    expect(figure('boiler.stack.loss').value).toBeCloseTo((185 * (0.67 / 12)) / 100, 9);
    expect(figure('boiler.stack.loss').quality.grade).toBe('B');
  });

  test('without the fuel it is not known, and that is named', () => {
    const { missing } = figures({ flue_o2_pct: () => 9, flue_temp_c: () => 200 });
    expect(missing).toContainEqual({
      id: 'boiler.stack.loss',
      period: 'reporting',
      because: ['answers.json:steam.fuel'],
      reason: 'missing',
    });
  });
});
