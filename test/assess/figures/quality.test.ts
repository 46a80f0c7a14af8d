import { describe, expect, test } from 'vitest';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { MeterData } from '../../../src/model/meters.js';
import type { EnergyRow, Tables } from '../../../src/model/plant.js';
import { loadFiguresFor, meterOf } from '../../support/load-figures.js';
import { makeLines } from '../../support/meters.js';
import { allMonths, figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

type Bill = Omit<EnergyRow, 'file' | 'line'>;

const bill = (row: Partial<Bill> = {}): Bill[] =>
  allMonths.map((month) => ({
    month,
    carrier: 'electricity',
    grade: 'electricity',
    quantity: 1000,
    unit: 'kWh',
    cost: null,
    period: null,
    meter: null,
    ...row,
  }));

const lpg = (quantity = 1): Bill[] => bill({ carrier: 'lpg', grade: 'lpg', unit: 't', quantity });

const computed = (tables: Partial<Tables>, facility: Partial<Facility> = {}) =>
  figuresFor(plantOf(tables, facility));

const energy = (rows: Bill[], facility: Partial<Facility> = {}) =>
  computed({ energy: tableOf('energy', rows) }, facility);

const water = (rows: Parameters<typeof tableOf<'water'>>[1], facility: Partial<Facility> = {}) =>
  computed({ water: tableOf('water', rows) }, facility);

const streamOf = (stream: string, quantity: number) => monthly({ stream, quantity });

describe('a source of error', () => {
  const meters = { second: { role: 'purchase' } } as const;

  test('is a meter: two of them do not err alike', () => {
    const rows = [...bill({ quantity: 300 }), ...bill({ meter: 'second', quantity: 400 })];
    const { figure } = energy(rows, { meters });
    expect(figure('energy.electricity').quality.relativeUncertainty).toBeCloseTo(
      (0.01 * Math.hypot(300, 400)) / 700,
      12,
    );
  });

  test('has the accuracy that is stated of it, before that of its table', () => {
    const accuracy = { 'energy.csv': 0.02, 'energy.csv#lpg': 0.05 };
    const { figure } = energy([...bill(), ...lpg()], { accuracy });
    expect(figure('energy.electricity').quality.relativeUncertainty).toBeCloseTo(0.02, 12);
    expect(figure('energy.lpg').quality.relativeUncertainty).toBeCloseTo(0.05, 12);
  });

  test('that stands above and below the line counts once', () => {
    const rows = [...streamOf('well', 100), ...streamOf('reused', 50)];
    const share = water(rows).figure('water.reused.share');
    // r / (r + i): both move it by r·i / (r + i)², in opposite directions.
    expect(share.value).toBeCloseTo(1 / 3, 12);
    expect(share.quality.relativeUncertainty).toBeCloseTo((2 / 3) * Math.hypot(0.01, 0.01), 12);
  });

  test('is shared by what goes in and what of it ends in the product no more than both are read alike', () => {
    const rows = monthly({
      material: 'nickel',
      kind: 'raw' as const,
      unit: 't',
      quantity: 2,
      inProduct: 1,
    });
    const { figure } = computed({ materials: tableOf('materials', rows) });
    expect(figure('materials.yield.nickel').quality.relativeUncertainty).toBeCloseTo(
      Math.hypot(0.01, 0.01),
      12,
    );
  });

  test('is unknown of a difference of which one side is', () => {
    const { figure } = water(streamOf('well', 100));
    expect(figure('water.unaccounted')).toMatchObject({
      value: null,
      quality: { relativeUncertainty: null },
    });
  });
});

describe('the mark of factors', () => {
  test('stands beside the grade, which they do not lower', () => {
    const coal = bill({ carrier: 'coal', grade: 'coal-dust-5-6', unit: 't', quantity: 1 });
    const { figure } = energy([...bill(), ...lpg(), ...coal]);
    expect(figure('energy.coal').quality).toEqual({ grade: 'B', relativeUncertainty: 0.01 });
    // 3.6 GJ/MWh is a definition, the calorific value of LPG was read at IPCC, that of coal was not.
    for (const id of ['energy.electricity.energy', 'energy.lpg.energy'])
      expect(figure(id).quality, id).toMatchObject({ grade: 'B', factors: 'confirmed' });
    for (const id of ['energy.coal.energy', 'energy.total', 'energy.specific'])
      expect(figure(id).quality, id).toMatchObject({ grade: 'B', factors: 'to-be-confirmed' });
    expect(figure('energy.cost').quality).not.toHaveProperty('factors');
  });
});

describe('use against output', () => {
  /** Output, and electricity, of the base period and of the reporting period a month. */
  const grown = (
    output: readonly [number, number],
    used: readonly [number, number],
    facility: Partial<Facility> = {},
  ) => {
    const of = ([base, reporting]: readonly [number, number], index: number): number =>
      index < 12 ? base : reporting;
    const made = monthly({ product: 'x', quantity: 0, unit: 't' });
    return computed(
      {
        production: tableOf(
          'production',
          made.map((row, index) => ({ ...row, quantity: of(output, index) })),
        ),
        energy: tableOf(
          'energy',
          bill().map((row, index) => ({ ...row, quantity: of(used, index) })),
        ),
      },
      facility,
    ).figure('energy.electricity');
  };

  test.each([
    [[100, 110], [500, 600], 'none', -600],
    [[100, 110], [500, 520], 'relative', 360],
    [[100, 110], [500, 480], 'absolute', 840],
    [[110, 100], [500, 400], 'undetermined', 12 * (5000 / 11 - 400)],
  ] as const)('output %j, use %j: %s', (output, used, decoupling, avoided) => {
    const figure = grown(output, used);
    expect(figure.decoupling).toBe(decoupling);
    expect(figure.avoided?.value).toBeCloseTo(avoided, 9);
  });

  test('a meter need not err alike in both periods', () => {
    const { avoided } = grown([100, 110], [500, 520]);
    const [expected, used] = [12 * 550, 12 * 520];
    expect(avoided?.uncertainty).toBeCloseTo(
      Math.hypot(expected * Math.hypot(0.01, 0.01, 0.01), used * 0.01),
      9,
    );
  });

  test('a factor is the same in both periods: of a fuel alone it scales what was avoided', () => {
    const accuracy = { 'energy.csv': 0, 'production.csv': 0 };
    const { figure } = energy(
      lpg().map((row, index) => ({ ...row, quantity: index < 12 ? 1 : 0.9 })),
      { accuracy },
    );
    const { avoided, quality } = figure('energy.total');
    expect(avoided?.value).toBeGreaterThan(0);
    expect(quality.relativeUncertainty).toBeGreaterThan(0);
    expect(avoided?.uncertainty).toBeCloseTo(
      (avoided?.value ?? 0) * (quality.relativeUncertainty ?? 0),
      9,
    );
  });

  test('is told neither of a year with a gap, nor of what was not used before', () => {
    const rows = bill().map((row, index) => (index === 3 ? { ...row, quantity: null } : row));
    expect(energy(rows).figure('energy.electricity')).not.toHaveProperty('decoupling');
    expect(energy(bill().slice(12)).figure('energy.electricity')).not.toHaveProperty('avoided');
  });

  test('is told of the carriers and the totals, and of no ratio or cost', () => {
    const { space } = energy([...bill({ cost: 5 }), ...lpg()]);
    const told = [...space.book.values()].filter((draft) => draft.againstOutput !== undefined);
    expect(told.map(({ id }) => id)).toEqual([
      'energy.electricity',
      'energy.lpg',
      'energy.total',
      'ghg.total',
    ]);
  });
});

describe('a year with a gap', () => {
  const blank = (count: number, rows = bill()) =>
    rows.map((row, index) => (index < count ? { ...row, quantity: null } : row));

  test.each([
    [1, 12_000],
    [2, 12_000],
    [3, undefined],
  ])('of %d months is never a year: annualised beside it %s', (count, annualised) => {
    const { figure } = energy(blank(count));
    const used = figure('energy.electricity');
    expect(used.base).toBeNull();
    expect(used.known?.base).toEqual({ months: 12 - count, sum: (12 - count) * 1000 });
    expect(used.annualised?.base).toBe(annualised);
    expect(figure('energy.total').base).toBeNull();
    expect(figure('energy.specific')).not.toHaveProperty('annualised');
  });

  test('is not annualised where a part of it is unknown in every month', () => {
    const of = (material: string, unit: string) =>
      monthly({ material, kind: 'raw' as const, unit, quantity: 5 });
    const steel = of('steel', 't').map((row, index) =>
      index === 0 ? { ...row, quantity: null } : row,
    );
    const timber = of('timber', 'm3');
    const total = (rows: Parameters<typeof tableOf<'materials'>>[1]) =>
      computed({ materials: tableOf('materials', rows) }).figure('materials.total');
    expect(total(steel).annualised).toEqual({ base: 60 });
    expect(total([...steel, ...timber]).known?.base).toEqual({ months: 11, sum: 55 });
    expect(total([...steel, ...timber])).not.toHaveProperty('annualised');
  });

  test('a month that lacks a carrier is in no total, and the total says so', () => {
    const rows = lpg().filter(({ month }) => month !== '2025-05');
    const { figure, missing } = energy([...bill(), ...rows]);
    expect(figure('energy.total')).toMatchObject({
      value: null,
      known: { reporting: { months: 11 } },
    });
    expect(missing).toContainEqual(
      expect.objectContaining({ id: 'energy.total', period: 'reporting', because: ['energy.lpg'] }),
    );
  });
});

describe('equivalent product', () => {
  test('F2.2 counts every product by its own rate, each weighed by itself', () => {
    const made = (product: string, quantity: number) => monthly({ product, quantity, unit: 't' });
    const rows = [...made('fillet', 100), ...made('whole', 50), ...made('paste', 20)];
    const product = { main: 'fillet', unit: 't', equivalents: { whole: 0.6, paste: 1.5 } };
    const { figure } = computed({ production: tableOf('production', rows) }, { product });
    const { value, quality } = figure('production.total');
    expect(value).toBeCloseTo(12 * (100 + 30 + 30), 9);
    expect(quality.relativeUncertainty).toBeCloseTo((0.01 * Math.hypot(100, 30, 30)) / 160, 12);
  });
});

describe('grade A', () => {
  const days = 365;
  const hours = makeLines({ from: '2025-01-01', days, minutes: 60, value: () => 10 });
  const meter = meterOf(hours);

  /** What 10 kW come to in each month, and `drift` of it more in May of the reporting period. */
  const billed = (drift = 0): Bill[] =>
    bill().map((row) => {
      const [year = 0, month = 0] = row.month.split('-').map(Number);
      const whole = new Date(Date.UTC(year, month, 0)).getUTCDate() * 240;
      return { ...row, quantity: row.month === '2025-05' ? whole * (1 + drift) : whole };
    });

  const gradeOf = (rows: Bill[], meters: MeterData | readonly MeterData[] = meter) =>
    loadFiguresFor(
      meters,
      { meters: { M: { role: 'purchase' } } },
      {
        energy: tableOf('energy', rows),
      },
    ).figures.get('energy.electricity')?.quality.grade;

  test('is a bill that the interval data of its meter bear out', () => {
    expect(gradeOf(billed())).toBe('A');
    expect(gradeOf(billed(0.019))).toBe('A');
    expect(gradeOf(billed().map((row) => ({ ...row, meter: 'M' })))).toBe('A');
  });

  test('is no bill that differs in a month, or of which a month was not metered', () => {
    expect(gradeOf(billed(0.03))).toBe('B');
    expect(gradeOf(billed(-0.03))).toBe('B');
    expect(gradeOf(billed(), meterOf(hours.slice(1)))).toBe('B');
    expect(gradeOf(billed(), [])).toBe('B');
  });

  test('is no bill of several meters, nor of another carrier', () => {
    const parts = (meterName: string | null) =>
      billed().map((row) => ({ ...row, meter: meterName, quantity: (row.quantity ?? 0) / 2 }));
    expect(gradeOf([...parts(null), ...parts('M')])).toBe('B');
    expect(gradeOf(billed(), { ...meter, carrier: 'steam' })).toBe('B');
  });
});
