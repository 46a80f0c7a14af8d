import { expect, test } from 'vitest';
import { withBaseUnits } from '../../../src/intake/profile/base-units.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import { library } from '../../support/intake.js';

const plant: Facility = { schema: 'sxsh/facility@1', name: 'A', sector: 'seafood' };
const based = (more: Partial<Facility>): Facility => withBaseUnits({ ...plant, ...more }, library);

test.each<[string, number, string, number, string]>([
  ['electricity', 1.833, 'nghìn đồng/kWh', 1833, 'VND/kWh'],
  ['electricity', 1833, 'VND/kWh', 1833, 'VND/kWh'],
  ['electricity', 1.833, 'triệu đồng/MWh', 1833, 'VND/kWh'],
  ['water', 12.5, 'nghìn đồng/khối', 12_500, 'VND/m3'],
  ['coal', 3200, 'đồng/kg', 3_200_000, 'VND/t'],
  ['coal', 150, 'VND/MJ', 150_000, 'VND/GJ'],
  ['diesel', 21, 'triệu đồng/1000 lít', 21_000, 'VND/L'],
  // Of the carrier's table: 0.84 kg/L.
  ['diesel', 25_000, 'VND/kg', 21_000, 'VND/L'],
  ['material', 95, 'nghìn đồng/kg', 95_000_000, 'VND/t'],
  ['waste', 1, 'VND/kg', 1000, 'VND/t'],
])('the price of %s: %d %s', (name, value, unit, expected, base) => {
  const price = based({ prices: { [name]: { value, unit } } }).prices?.[name];
  expect(price?.unit).toBe(base);
  expect(price?.value).toBeCloseTo(expected, 8);
});

test('a price of a package, by the density that the plant gives it', () => {
  const { prices } = based({
    prices: { lpg: { value: 1_350_000, unit: 'VND/bình' } },
    densities: { lpg: { value: 45, unit: 'kg/bình' } },
  });
  expect(prices).toEqual({ lpg: { value: 30_000_000, unit: 'VND/t' } });
});

test('a price of other money stays out; one in the plant’s own does not', () => {
  expect(based({ prices: { water: { value: 1, unit: 'USD/m3' } } }).prices).toEqual({});
  const dollars = based({ currency: 'USD', prices: { water: { value: 1, unit: 'USD/m3' } } });
  expect(dollars.prices).toEqual({ water: { value: 1, unit: 'USD/m3' } });
});

test.each<[number, string, number, string]>([
  [780, 'kg/m3', 0.78, 't/m3'],
  [0.78, 't/m3', 0.78, 't/m3'],
  [0.84, 'kg/L', 0.84, 't/m3'],
  [50, 'kg/bao', 0.05, 't/bag'],
  [720, 'g/m2', 0.00072, 't/m2'],
])('a density of %d %s', (value, unit, expected, base) => {
  const density = based({ densities: { gỗ: { value, unit } } }).densities?.['gỗ'];
  expect(density?.unit).toBe(base);
  expect(density?.value).toBeCloseTo(expected, 12);
});

test('costs of steps are those of a year', () => {
  const { steps } = based({
    steps: [
      { id: 'a', systemCost: { value: 850, unit: 'triệu đồng/năm' } },
      { id: 'b', name: 'B', systemCost: { value: 1, unit: 'tỷ đồng/tháng' } },
      { id: 'c', systemCost: { value: 1, unit: 'VND/kg' } },
    ],
  });
  expect(steps).toEqual([
    { id: 'a', systemCost: { value: 850_000_000, unit: 'VND/yr' } },
    { id: 'b', name: 'B', systemCost: { value: 12_000_000_000, unit: 'VND/yr' } },
    { id: 'c' },
  ]);
});
