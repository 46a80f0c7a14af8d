import { describe, expect, test } from 'vitest';
import { balancesOf } from '../../../src/assess/balances/balances-of.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { MaterialRow, PlantData, Tables } from '../../../src/model/plant.js';
import { allMonths, figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

type Material = Omit<MaterialRow, 'file' | 'line'>;

/** 100 t of raw material a month become 70 t of product, 18 t of by-product and 6 t of waste. */
function plant(
  change: (row: Material, month: number) => Partial<Material> = () => ({}),
  tables: Partial<Tables> = {},
  facility: Partial<Facility> = {},
): PlantData {
  const raw: Material[] = monthly({
    material: 'fish',
    kind: 'raw' as const,
    quantity: 100 as number | null,
    unit: 't',
  });
  const waste = (stream: string, kind: 'byproduct' | 'solid', quantity: number) =>
    monthly({ stream, kind, quantity, unit: 't' });
  return plantOf(
    {
      production: tableOf('production', monthly({ product: 'x', quantity: 70, unit: 't' })),
      materials: tableOf(
        'materials',
        raw.map((row, at) => ({ ...row, ...change(row, at) })),
      ),
      waste: tableOf('waste', [
        ...waste('heads', 'byproduct', 18),
        ...waste('floor sweepings', 'solid', 6),
      ]),
      ...tables,
    },
    { accuracy: { 'materials.csv': 0.02, 'waste.csv': 0.05, 'production.csv': 0.01 }, ...facility },
  );
}

const balanceFor = (data: PlantData) =>
  balancesOf(figuresFor(data).space).find(
    ({ id, period }) => id === 'materials' && period === 'reporting',
  );

/** Stock of 30 t at the start of the year and 10 t more at its end. */
const stock = (_: Material, at: number): Partial<Material> => ({
  opening: at === 12 ? 30 : null,
  closing: at === 23 ? 40 : null,
});

describe('raw material', () => {
  test('that came out nowhere is unaccounted for', () => {
    const { figure } = figuresFor(plant());
    const unaccounted = figure('materials.unaccounted');
    expect(unaccounted).toMatchObject({ value: 72, base: 72, unit: 't', basis: 'as received' });
    const deviation = Math.hypot(0.02 * 1200, 0.01 * 840, 0.05 * 216, 0.05 * 72);
    expect(unaccounted.quality.relativeUncertainty).toBeCloseTo(deviation / 72, 9);
    expect(balanceFor(plant())).toMatchObject({
      in: 1200,
      out: 1128,
      stockChange: 0,
      unaccounted: 72,
      closure: 0.94,
      verdict: 'loss',
    });
  });

  test('that went into stock was not used', () => {
    const balance = balanceFor(plant(stock));
    expect(balance).toMatchObject({ in: 1200, out: 1128, stockChange: 10, unaccounted: 62 });
    expect(balance?.closure).toBeCloseTo(1128 / 1190, 12);
    expect(balance?.uncertainty).toBeCloseTo(
      Math.hypot(24, 8.4, 0.05 * 216, 0.05 * 72, 0.02 * 30, 0.02 * 40),
      9,
    );
    expect(figuresFor(plant(stock)).figure('materials.unaccounted').value).toBe(62);
  });

  test('with a blank month is unknown', () => {
    const data = plant((_, at) => (at === 15 ? { quantity: null } : {}));
    expect(figuresFor(data).figure('materials.unaccounted').value).toBeNull();
    expect(balanceFor(data)).toBeUndefined();
  });
});

describe('nothing is said where the two sides have no basis in common', () => {
  const energy = (carrier: string) =>
    tableOf(
      'energy',
      allMonths.map((month) => ({
        month,
        carrier,
        grade: carrier === 'coal' ? 'coal-dust-5-6' : carrier,
        quantity: 10,
        unit: 't',
        cost: 1,
        period: null,
        meter: null,
      })),
    );
  const pieces = tableOf('production', monthly({ product: 'x', quantity: 70, unit: 'pairs' }));

  test.each([
    ['moisture of the raw material', plant(() => ({ moisture: 0.4 }))],
    ['output that is not weighed', plant(() => ({}), { production: pieces })],
    ['ash among the waste', plant(() => ({}), { energy: energy('coal') })],
  ])('%s', (_, data) => {
    expect(figuresFor(data).has('materials.unaccounted')).toBe(false);
    expect(balanceFor(data)).toBeUndefined();
  });

  test('raw material by volume, as long as no density is told', () => {
    const inCubicMetres = (facility: Partial<Facility> = {}) =>
      figuresFor(plant(() => ({ unit: 'm3', quantity: 125 }), {}, facility));
    const { figure, missing } = inCubicMetres();
    expect(figure('materials.unaccounted').value).toBeNull();
    expect(missing.find(({ id }) => id === 'materials.unaccounted')?.because).toEqual([
      'materials.raw',
    ]);
    const densities = { fish: { value: 0.8, unit: 't/m3' } };
    expect(inCubicMetres({ densities }).figure('materials.unaccounted').value).toBeCloseTo(72, 9);
  });

  test('an energy table that cannot be read may hide a fuel with ash', () => {
    const data = plant(() => ({}), { energy: tableOf('energy', [], 'refused') });
    expect(figuresFor(data).missing.find(({ id }) => id === 'materials.unaccounted')).toMatchObject(
      { because: ['energy.csv'], reason: 'refused-data' },
    );
  });

  test('a fuel without ash is no obstacle', () => {
    const data = plant(() => ({}), { energy: energy('lpg') });
    expect(figuresFor(data).figure('materials.unaccounted').value).toBe(72);
  });
});
