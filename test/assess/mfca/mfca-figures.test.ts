import { describe, expect, test } from 'vitest';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { Tables } from '../../../src/model/plant.js';
import { figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

const flow = (from: string, to: string, quantity: number | null, substance = 'resin') =>
  monthly({ from, to, substance, quantity, unit: 'kg' });

const raw = { material: 'resin', kind: 'raw', unit: 't' } as const;
const kWh = { carrier: 'electricity', grade: 'electricity', unit: 'kWh' } as const;
const perYear = (value: number) => ({ value, unit: 'VND/yr' });

/** The worked example of two quantity centres (ISO 14051, F3), each month of it. [million VND] */
const tables: Partial<Tables> = {
  flows: tableOf('flows', [
    ...flow('in', 'qc1', 1000),
    ...flow('qc1', 'qc2', 850),
    ...flow('qc2', 'product', 800),
  ]),
  materials: tableOf('materials', monthly({ ...raw, quantity: 1, cost: 30 })),
  energy: tableOf('energy', [
    ...monthly({ ...kWh, quantity: 6000, cost: 6 }),
    ...monthly({ ...kWh, quantity: 4000, meter: 'one' }),
    ...monthly({ ...kWh, quantity: 2000, meter: 'two' }),
  ]),
  waste: tableOf(
    'waste',
    monthly({ stream: 'scrap', kind: 'solid', quantity: 1, unit: 't', cost: 0.9 }),
  ),
};

const facility: Partial<Facility> = {
  meters: {
    one: { role: 'sub', of: 'main', step: 'qc1' },
    two: { role: 'sub', of: 'main', step: 'qc2' },
  },
  steps: [
    { id: 'qc1', systemCost: perYear(120) },
    { id: 'qc2', name: 'Second', systemCost: perYear(72) },
  ],
};

const leftOut = (
  more: Partial<Tables> = {},
  profile: Partial<Facility> = facility,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    figuresFor(plantOf({ ...tables, ...more }, profile)).space.leftOut.map(({ id, because }) => [
      id,
      because,
    ]),
  );

describe('a chain of steps', () => {
  const { figure } = figuresFor(plantOf(tables, facility));

  test.each([
    ['mfca.material', 12 * 6],
    ['mfca.energy', 12 * 0.9176470588235294],
    ['mfca.system', 12 * 2.3529411764705883],
    ['mfca.waste', 12 * 0.9],
    ['mfca.loss', 12 * 10.170588235294119],
    ['mfca.total', 12 * 52.9],
    ['mfca.loss.share', 10.170588235294119 / 52.9],
  ])('%s', (id, expected) => {
    expect(figure(id)).toMatchObject({ basis: 'flows.csv (resin)' });
    expect(Math.abs((figure(id).value ?? 0) / expected - 1)).toBeLessThan(1e-9);
    expect(figure(id).base).toBeCloseTo(expected, 9);
  });

  test('by step, by its name; the waste is charged to no step', () => {
    expect(figure('mfca.step.qc1').value).toBeCloseTo(12 * 6.6, 9);
    expect(figure('mfca.step.qc2')).toMatchObject({ name: { vi: 'Second', en: 'Second' } });
    expect(figure('mfca.step.qc2').value).toBeCloseTo(12 * 2.670588235294118, 9);
  });

  test('the bookkeeper sees a small part of it', () => {
    expect(figure('waste.cost').value).toBeCloseTo(12 * 0.9, 9);
  });

  test('a cost that nobody has told takes out no other, and is named', () => {
    const found = figuresFor(plantOf(tables, { steps: [{ id: 'qc1' }, { id: 'qc2' }] }));
    expect(found.figure('mfca.system').value).toBeNull();
    expect(found.figure('mfca.energy').value).toBeNull();
    expect(found.figure('mfca.loss').value).toBeCloseTo(12 * 6.9, 9);
    expect(found.missing).toContainEqual({
      id: 'mfca.system',
      period: 'reporting',
      because: ['facility.json:steps.qc1.systemCost', 'facility.json:steps.qc2.systemCost'],
      reason: 'missing',
    });
    const one = { ...facility, steps: [{ id: 'qc1', systemCost: perYear(120) }, { id: 'qc2' }] };
    expect(leftOut({}, one)).toEqual({
      'mfca.system.leftOut': ['facility.json:steps.qc2.systemCost'],
    });
  });

  test('materials that are not followed, meters without a step and unpaid waste are named', () => {
    const glue = { ...raw, material: 'glue', kind: 'auxiliary', quantity: 1, cost: 5 } as const;
    const free = { stream: 'dust', kind: 'solid', quantity: 1, unit: 't' } as const;
    const more: Partial<Tables> = {
      materials: tableOf('materials', [
        ...monthly({ ...raw, quantity: 1, cost: 30 }),
        ...monthly(glue),
      ]),
      waste: tableOf('waste', [...monthly({ ...free, stream: 'x', cost: 1 }), ...monthly(free)]),
    };
    const { one } = facility.meters ?? {};
    expect(leftOut(more, { ...facility, meters: one === undefined ? {} : { one } })).toEqual({
      'mfca.materials.leftOut': ['material.glue.cost'],
      'mfca.energy.leftOut': ['energy.electricity.cost'],
      'mfca.waste.leftOut': ['waste.stream.dust'],
    });
  });

  test('dry matter counts where a material is followed wet and dry', () => {
    const flows = tableOf('flows', [
      ...flow('in', 'kiln', 1000, 'wood'),
      ...flow('kiln', 'product', 700, 'wood'),
      ...flow('in', 'kiln', 700, 'wood-dry'),
      ...flow('kiln', 'product', 690, 'wood-dry'),
    ]);
    const found = figuresFor(plantOf({ ...tables, flows }));
    expect(found.figure('mfca.material').value).toBeCloseTo((360 * 10) / 700, 9);
  });

  test('a step that makes material out of nothing', () => {
    const flows = tableOf('flows', [...flow('in', 'a', 100), ...flow('a', 'product', 200)]);
    const found = figuresFor(plantOf({ ...tables, flows }));
    expect(found.figure('mfca.loss').value).toBeNull();
    expect(found.missing).toContainEqual(
      expect.objectContaining({ id: 'mfca.loss', period: 'reporting', reason: 'undetermined' }),
    );
  });

  test('the error of the loss is that of what came in and went out', () => {
    const accuracy = {
      'flows.csv': 0,
      'flows.csv#in>a:resin': 0.01,
      'flows.csv#a>product:resin': 0.01,
      'materials.csv': 0,
    };
    const flows = tableOf('flows', [...flow('in', 'a', 100), ...flow('a', 'product', 90)]);
    const { quality } = figuresFor(plantOf({ ...tables, flows }, { accuracy })).figure(
      'mfca.material',
    );
    // s = 1 − out/in = 0.1: u(s) = 0.9·√(0.01² + 0.01²), as a share of s.
    expect(quality.relativeUncertainty).toBeCloseTo(9 * Math.SQRT2 * 0.01, 4);
    expect(quality.grade).toBe('C');
  });
});

describe('without a chain', () => {
  const whole = { ...tables, flows: tableOf('flows') };

  test('the plant is one centre where product and raw material are weighed', () => {
    const materials = tableOf('materials', monthly({ ...raw, quantity: 12.5, cost: 30 }));
    const { figure, has } = figuresFor(plantOf({ ...whole, materials }, facility));
    // 10 t of 12.5 t: a fifth of material, energy and system cost, and all of waste.
    expect(figure('mfca.loss').value).toBeCloseTo(0.2 * (360 + 72 + 192) + 12 * 0.9, 9);
    expect(figure('mfca.loss')).toMatchObject({ basis: 'materials.yield' });
    expect(has('mfca.step.plant')).toBe(false);
  });

  test.each([
    ['a product that is counted', { product: 'x', quantity: 10, unit: 'pair' }],
    ['more product than raw material', { product: 'x', quantity: 20, unit: 't' }],
  ])('%s gives none', (_, row) => {
    const production = tableOf('production', monthly(row));
    const materials = tableOf('materials', monthly({ ...raw, quantity: 12.5, cost: 30 }));
    const { figure } = figuresFor(plantOf({ ...whole, production, materials }));
    expect(figure('mfca.loss').value).toBeNull();
  });

  test('two materials followed side by side have no common mass', () => {
    const flows = tableOf('flows', [
      ...flow('in', 'a', 100),
      ...flow('a', 'product', 90),
      ...flow('in', 'a', 100, 'ink'),
      ...flow('a', 'product', 50, 'ink'),
    ]);
    const { figure } = figuresFor(plantOf({ ...tables, flows }));
    expect(figure('mfca.loss')).not.toMatchObject({ basis: 'flows.csv (resin)' });
  });
});
