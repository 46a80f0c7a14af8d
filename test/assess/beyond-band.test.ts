import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Facility } from '../../src/model/facility-schema.js';
import { library, monthly, plantOf, tableOf } from '../support/plant-of.js';

/** What is said of a plant that makes 120 t a year of shrimps, for so much water and electricity. */
const said = (
  m3: number,
  kWh: number,
  facility: Partial<Facility> = { benchmarks: ['sea_shr_w', 'sea_shr_el'] },
) => {
  const plant = plantOf(
    {
      water: tableOf('water', monthly({ stream: 'well', quantity: m3 })),
      energy: tableOf(
        'energy',
        monthly({ carrier: 'electricity', grade: 'electricity', quantity: kWh, unit: 'kWh' }),
      ),
    },
    { sector: 'seafood', ...facility },
  );
  const { core, diagnostics } = assess(plant, library);
  const figures = core.figures.filter(({ id }) => /^(?:water|electricity)\.specific$/.test(id));
  const found = diagnostics.filter(({ code }) => code === 'SX5006');
  return { values: figures.map(({ value }) => value), found };
};

test('nothing is said of what lies in the typical range, or a few times beside it', () => {
  const { values, found } = said(400, 20_000);
  expect(values).toEqual([2000, 40]);
  expect(found).toEqual([]);
  expect(said(10_000, 400_000).found).toEqual([]);
});

test('a thousandfold is, once for all figures of one production', () => {
  const { found } = said(400_000, 20_000_000);
  expect(found).toMatchObject([
    {
      severity: 'warning',
      span: { file: 'production.csv' },
      args: { value: 2_000_000, low: 1400, high: 3000, unit: 'kWh/t' },
    },
  ]);
  expect(said(0.4, 20).found).toMatchObject([{ args: { value: 2 } }]);
});

test('one that is too high and one that is too low are two', () => {
  expect(said(0.4, 20_000_000).found.map(({ args }) => args)).toMatchObject([
    { value: 2_000_000 },
    { value: expect.closeTo(0.04, 9), low: 23, high: 70, unit: 'm3/t' },
  ]);
});

test('from twenty times on', () => {
  expect(said(14_000, 20_000).found).toEqual([]);
  expect(said(14_001, 20_000).found).toHaveLength(1);
});

test('without a list all products of the sector count, and no other sector', () => {
  expect(said(400_000, 20_000, {}).found).toMatchObject([{ args: { low: 4.8, high: 70 } }]);
  expect(said(900, 40_000, {}).found).toEqual([]);
  expect(said(400_000, 20_000, { sector: 'dairy' }).found).toEqual([]);
});

test('a benchmark that is not named is none', () => {
  expect(said(400_000, 20_000, { benchmarks: ['sea_shr_el'] }).found).toEqual([]);
});
