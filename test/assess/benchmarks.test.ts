import { describe, expect, test } from 'vitest';
import { bandScale } from '../../src/assess/benchmarks/band-units.js';
import { compareBenchmarks, missingGaps } from '../../src/assess/benchmarks/compare.js';
import { figuresOf } from '../../src/assess/figures/set-down.js';
import type { Facility } from '../../src/model/facility-schema.js';
import type { Benchmark } from '../../src/model/library.js';
import { figuresFor, library, monthly, periods, plantOf, tableOf } from '../support/plant-of.js';

describe('a band in the unit of the figure', () => {
  test.each([
    ['L/kg', 'm3/t', 1],
    ['L/m2', 'm3/m2', 1e-3],
    ['kWh/kg', 'kWh/t', 1000],
    ['kWh/t sp', 'kWh/t', 1],
    ['MJ/t', 'GJ/t', 1e-3],
    ['MJ/hl', 'GJ/m3', 0.01],
    ['hl/hl', 'm3/m3', 1],
    ['kWh/đôi', 'kWh/pair', 1],
    ['kg/đôi', 'kg/pair', 1],
    ['% kl', 'fraction', 0.01],
    ['kg/t', 'kg/t', 1],
  ])('1 %s is %s times', (band, figure, scale) => {
    expect(bandScale(band, figure)).toBeCloseTo(scale, 12);
  });

  test.each([
    ['kWh/t', 'kWh/m2'],
    ['L/kg', 'kWh/t'],
    ['kWh/t', 'fraction'],
    ['%', 'kWh/t'],
    ['W/m2', 'kWh/m2'],
  ])('%s is no %s', (band, figure) => {
    expect(bandScale(band, figure)).toBeUndefined();
  });

  test('every benchmark of a figure is in a unit that fits one of product or is a share', () => {
    const products = ['t', 'm3', 'm2', 'pair', 'piece'];
    const units: Readonly<Record<string, readonly string[]>> = {
      'electricity.specific': products.map((product) => `kWh/${product}`),
      'energy.specific': products.map((product) => `GJ/${product}`),
      'water.specific': products.map((product) => `m3/${product}`),
      'wastewater.specific': products.map((product) => `m3/${product}`),
      'waste.specific': products.map((product) => `kg/${product}`),
      'materials.yield': ['fraction'],
    };
    const misfits = library.benchmarks.filter(({ figure, unit }) =>
      units[figure]?.every((each) => bandScale(unit, each) === undefined),
    );
    expect(misfits.map(({ id }) => id)).toEqual([]);
  });
});

describe('comparison', () => {
  const water = monthly({ stream: 'well', quantity: 600 });
  const discharged = monthly({ stream: 'wastewater', quantity: 500 });
  const sample = { date: '2025-03-01', point: 'outlet', parameter: 'COD', value: 600 };

  function subjectOf(facility: Partial<Facility>, benchmarks = library.benchmarks) {
    const plant = plantOf(
      {
        water: tableOf('water', [...water, ...discharged]),
        effluent: tableOf('effluent', [{ ...sample, unit: 'mg/L' }]),
      },
      { sector: 'seafood', ...facility },
    );
    const { space } = figuresFor(plant);
    return {
      plant,
      library: { ...library, benchmarks },
      factors: space.factors,
      periods,
      figures: new Map(figuresOf(space.book).map((figure) => [figure.id, figure])),
    };
  }

  const compare = (...of: Parameters<typeof subjectOf>) => compareBenchmarks(subjectOf(...of));

  test('those that facility.json names, with the gap to good practice', () => {
    expect(compare({ benchmarks: ['sea_shr_w', 'x_leak'] })).toEqual([
      expect.objectContaining({
        id: 'sea_shr_w',
        figure: 'water.specific',
        unit: 'm3/t',
        typical: 35,
        goodPractice: 25,
        gap: 35,
        isConfirmed: true,
      }),
    ]);
  });

  test('of those that it names the rest is missing, with what it would be held against', () => {
    const named = ['sea_shr_w', 'plt_w', 'tex_st', 'x_leak'];
    expect(missingGaps(subjectOf({ benchmarks: named }))).toEqual(
      [
        ['benchmark.tex_st.gap', 'derived:steam / production'],
        ['benchmark.plt_w.gap', 'water.specific'],
        ['benchmark.x_leak.gap', library.benchmarks.find(({ id }) => id === 'x_leak')?.figure],
      ].map(([id, because]) => ({
        id,
        period: 'reporting',
        because: [because],
        reason: 'undetermined',
      })),
    );
    expect(missingGaps(subjectOf({}))).toEqual([]);
  });

  test('a ratio of two figures', () => {
    const [cod] = compare({ benchmarks: ['sea_cod'] });
    expect(cod).toMatchObject({ unit: 'kg/t', goodPractice: 35 });
    expect(cod?.gap).toBeCloseTo((500 * 0.6) / 10 - 35, 9);
  });

  test('a figure that is unknown has no gap, and a band of another unit is none', () => {
    expect(compare({ benchmarks: ['sea_shr_el'] })[0]).toMatchObject({ gap: null });
    expect(compare({ benchmarks: ['plt_w'] })).toEqual([]);
  });

  test('without a list those of the sector that name no product', () => {
    const [row] = library.benchmarks.filter(({ id }) => id === 'sea_shr_w') as [Benchmark];
    const rows = [
      row,
      { ...row, id: 'general', product: '' },
      { ...row, id: 'anywhere', product: '', sector: '*' },
      { ...row, id: 'elsewhere', product: '', sector: 'beer' },
    ];
    expect(compare({}, rows).map(({ id }) => id)).toEqual(['general', 'anywhere']);
  });

  test('the gap over the period, and in money at the mean price', () => {
    const paid = monthly({ stream: 'well', quantity: 600, cost: 6_000_000 });
    const plant = plantOf(
      { water: tableOf('water', paid) },
      { sector: 'seafood', benchmarks: ['sea_shr_w'] },
    );
    const { space } = figuresFor(plant);
    const figures = new Map(figuresOf(space.book).map((figure) => [figure.id, figure]));
    const [found] = compareBenchmarks({ ...space, plant, figures });
    // 60 m3/t against 25, over 120 t, at 10 000 a m3.
    expect(found).toMatchObject({
      gap: 35,
      gapAmount: 4200,
      gapAmountUnit: 'm3',
      product: 'Tôm đông lạnh',
      boundary: 'plant',
    });
    expect(found?.gapMoney).toBeCloseTo(42e6, 3);
    expect(figures.get('benchmark.sea_shr_w.gap')).toMatchObject({
      value: 35,
      base: 35,
      unit: 'm3/t',
      formula: 'benchmark-gap',
      inputs: ['water.specific'],
    });
  });

  test('of a yield: the raw material that good practice would have saved', () => {
    const raw = { material: 'tôm', kind: 'raw', quantity: 20, unit: 't', cost: 200 } as const;
    const plant = plantOf(
      { materials: tableOf('materials', monthly(raw)) },
      { sector: 'seafood', benchmarks: ['sea_shr_y'] },
    );
    const { space } = figuresFor(plant);
    const figures = new Map(figuresOf(space.book).map((figure) => [figure.id, figure]));
    const [found] = compareBenchmarks({ ...space, plant, figures });
    expect(found?.gap).toBeCloseTo(0.1, 12);
    expect(found?.gapAmount).toBeCloseTo(240 - 120 / 0.6, 9);
    expect(found?.gapMoney).toBeCloseTo(400, 9);
  });

  test.each([
    ['2025-12', false],
    ['2024-12', true],
    [null, null],
  ])('a norm until %s has expired: %s', (normUntil, normExpired) => {
    const [row] = library.benchmarks.filter(({ id }) => id === 'sea_shr_el') as [Benchmark];
    const benchmarks = [{ ...row, normUntil }];
    expect(compare({ benchmarks: ['sea_shr_el'] }, benchmarks)).toEqual([
      expect.objectContaining({ norm: 2050, normUntil, normExpired }),
    ]);
  });

  test('every norm of the table says until when it holds', () => {
    const norms = library.benchmarks.filter(({ norm }) => norm !== null);
    expect(norms.length).toBeGreaterThan(15);
    expect(norms.filter(({ normUntil }) => normUntil !== '2025-12')).toEqual([]);
  });

  test('equipment by its readings, wherever it stands', () => {
    const readings = tableOf(
      'readings',
      monthly({ reading: 'air_leak_pct', value: 32, unit: '%' }),
    );
    const plant = plantOf({ readings }, { sector: 'seafood', benchmarks: ['x_leak'] });
    const { space } = figuresFor(plant);
    const figures = new Map(figuresOf(space.book).map((figure) => [figure.id, figure]));
    const [found] = compareBenchmarks({ ...space, plant, figures });
    expect(found).toMatchObject({
      figure: 'compressed-air.leak.share',
      boundary: 'equipment',
      gapAmount: null,
    });
    expect(found?.gap).toBeCloseTo(0.22, 12);
  });
});
