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
});
