import { describe, expect, test } from 'vitest';
import { impossibleWaterMonths } from '../../../src/assess/balances/impossible-water-months.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { PlantData } from '../../../src/model/plant.js';
import { allMonths, figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

/** Intake of 1000 m3 a month and wastewater of so much in one month, 700 in the others. */
function waterPlant(
  odd: number | null,
  facility: Partial<Facility> = {},
  flows: Parameters<typeof tableOf<'flows'>>[1] = [],
): PlantData {
  const wastewater = monthly({ stream: 'wastewater', quantity: 700 as number | null, unit: 'm3' });
  const rows = wastewater.map((row, at) => (at === 8 ? { ...row, quantity: odd } : row));
  return plantOf(
    {
      water: tableOf('water', [
        ...monthly({ stream: 'municipal', quantity: 1000, unit: 'm3' }),
        ...rows,
      ]),
      flows: tableOf('flows', flows),
    },
    { accuracy: { 'water.csv': 0.02 }, ...facility },
  );
}

const monthsOf = (plant: PlantData) => impossibleWaterMonths(figuresFor(plant).space);

describe('by two meters of 2 %', () => {
  test('3 % more out than in is their error', () => {
    expect(monthsOf(waterPlant(1030))).toEqual([]);
  });

  test('more than 3.3 standard uncertainties over 24 months are not', () => {
    // Φ⁻¹(1 − 0.01/24) = 3.341: 99 m3 are 3.34 of √(20² + 21.98²) = 29.72, 100 m3 are 3.36.
    expect(monthsOf(waterPlant(1099))).toEqual([]);
    const [month, ...others] = monthsOf(waterPlant(1100));
    expect(others).toEqual([]);
    expect(month).toMatchObject({ month: allMonths[8], excess: 100 });
    expect(month?.uncertainty).toBeCloseTo(29.732, 3);
    expect(month?.statistic).toBeCloseTo(100 / 29.732, 3);
  });

  test('the stated accuracy decides', () => {
    expect(monthsOf(waterPlant(1100, { accuracy: { 'water.csv': 0.03 } }))).toEqual([]);
  });

  test('a month without a reading is not tried', () => {
    expect(monthsOf(waterPlant(null))).toEqual([]);
  });
});

test('what evaporates counts where flows.csv knows it', () => {
  const flow = (from: string, to: string, quantity: number, uncertainty: number) =>
    monthly({ from, to, substance: 'water', quantity, unit: 'm3', uncertainty });
  const flows = [
    ...flow('in', 'plant', 1000, 0.02),
    ...flow('plant', 'air', 250, 0.1),
    ...flow('plant', 'wastewater', 700, 0.02).map((row, at) =>
      at === 8 ? { ...row, quantity: 950 } : row,
    ),
  ];
  expect(monthsOf(waterPlant(950))).toEqual([]);
  const [month] = monthsOf(waterPlant(950, {}, flows));
  expect(month).toMatchObject({ month: allMonths[8], excess: 200 });
  expect(month?.uncertainty).toBeCloseTo(Math.hypot(20, 25, 19), 9);
});
