import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/assess/findings/findings.js';
import type { Grounds } from '../../../src/assess/findings/grounds.js';
import type { Figure, OptionResult } from '../../../src/model/assessment-schema.js';
import type { Balance } from '../../../src/model/balance-schema.js';
import type { Baseline, BaselineStep } from '../../../src/model/baseline-schema.js';
import { library, periods, plantOf, tableOf } from '../../support/plant-of.js';
import { option as anyOption } from '../../support/report-input.js';

const figure = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
  id,
  period: 'reporting',
  value,
  unit: 'm3',
  base: null,
  change: null,
  formula: 'sum',
  inputs: [],
  sources: [],
  quality: { grade: 'B', relativeUncertainty: 0.02 },
  ...more,
});

const step = (since: string, size: number, more: Partial<BaselineStep> = {}): BaselineStep => ({
  since,
  sinceRange: { from: since, to: since },
  shape: 'step',
  size,
  low: size * 0.8,
  high: size * 1.2,
  unit: 'm3',
  probability: 1e-6,
  ...more,
});

const baseline = (id: string, unit: string, ...steps: BaselineStep[]): Baseline => ({
  id,
  unit,
  period: { from: '2024-01', to: '2025-12' },
  accepted: true,
  refusedBecause: [],
  drivers: ['production.total'],
  leftOut: [],
  intercept: 1,
  slopes: [1],
  standardErrors: [1, 1],
  t: [9, 9],
  r2: 0.9,
  adjustedR2: 0.9,
  cvrmse: 0.02,
  durbinWatson: 2,
  n: 24,
  steps,
  oddMonths: [],
  months: [],
  expected: [],
  cusum: [],
  saving: null,
});

const balance = (more: Partial<Balance> = {}): Balance => ({
  id: 'water',
  step: null,
  substance: 'water',
  basis: 'as received',
  period: 'reporting',
  unit: 'm3',
  in: 12_000,
  out: 9_600,
  stockChange: null,
  unaccounted: 2_400,
  uncertainty: 200,
  closure: 0.8,
  significant: true,
  verdict: 'loss',
  flows: [],
  globalTest: null,
  suspects: [],
  unobservable: [],
  ...more,
});

const option = (id: string, more: Partial<OptionResult> = {}): OptionResult =>
  anyOption(id, {
    because: [{ q: 'air.leak_test', value: 'never' }],
    saving: [{ resource: 'electricity', unit: 'kWh/yr', low: 50, likely: 100, high: 200, net: 80 }],
    savingCost: { low: 50, likely: 100, high: 200, net: 80 },
    ...more,
  });

const priced = [
  figure('water.intake', 12_000),
  figure('water.cost', 120_000_000, { unit: 'VND' }),
  figure('energy.coal', 1_000, { unit: 't' }),
  figure('energy.coal.cost', 3_000_000_000, { unit: 'VND' }),
];

const grounds = (more: Partial<Grounds> = {}, figures: readonly Figure[] = priced): Grounds => ({
  plant: plantOf(),
  library,
  factors: library.factors('2026'),
  periods,
  figures: new Map(figures.map((each) => [each.id, each])),
  baselines: [],
  balances: [],
  impossibleMonths: [],
  benchmarks: [],
  options: [],
  ...more,
});

const ids = (of: Grounds): string[] => findingsOf(of).map(({ id }) => id);

describe('what stands out', () => {
  it('is nothing in a plant that is in order', () => {
    expect(findingsOf(grounds())).toEqual([]);
  });

  it('prices a step of a month as a year at the mean price of the period', () => {
    const [found] = findingsOf(
      grounds({ baselines: [baseline('water.intake', 'm3', step('2025-03', 100))] }),
    );
    expect(found).toMatchObject({
      id: 'step:water.intake:2025-03',
      since: '2025-03',
      size: { value: 100, low: 80, high: 120, unit: 'm3/month' },
      // 100 m3 × 12 × 10,000 VND
      money: { value: 12_000_000, low: 9_600_000, high: 14_400_000 },
    });
  });

  it('names a leak once: the rise of the intake and the open balance are its evidence', () => {
    const leaking = grounds({
      baselines: [
        baseline('water.unaccounted', 'm3', step('2025-02', 200)),
        baseline(
          'water.intake',
          'm3',
          step('2025-03', 210, {
            sinceRange: { from: '2025-02', to: '2025-04' },
          }),
        ),
      ],
      balances: [balance()],
    });
    const [leak, ...others] = findingsOf(leaking);
    expect(others).toEqual([]);
    expect(leak?.id).toBe('loss:water.unaccounted:2025-02');
    expect(leak?.evidence).toEqual(
      expect.arrayContaining([
        'baselines.water.unaccounted',
        'baselines.water.intake',
        'balances.water',
      ]),
    );
  });

  it('keeps a rise of the intake in other months apart from the leak', () => {
    const both = grounds({
      baselines: [
        baseline('water.unaccounted', 'm3', step('2025-02', 200)),
        baseline('water.intake', 'm3', step('2024-06', 210)),
      ],
    });
    expect(ids(both)).toEqual(['step:water.intake:2024-06', 'loss:water.unaccounted:2025-02']);
  });

  it('puts the dearest first, what has no price after it, and what was gained last', () => {
    const mixed = grounds({
      baselines: [
        baseline('energy.coal', 't', step('2025-03', -20)),
        baseline('water.intake', 'm3', step('2025-03', 100)),
      ],
      impossibleMonths: [{ month: '2025-08', statistic: 5 }],
    });
    expect(ids(mixed)).toEqual([
      'step:water.intake:2025-03',
      'impossible:water:2025-08',
      'step:energy.coal:2025-03',
    ]);
  });

  it('accuses no meter where the plant as a whole loses', () => {
    const suspects = [
      {
        flow: 'flows.csv#in>a:water',
        statistic: 4,
        estimate: 900,
        eliminated: true,
        apartFrom: [],
      },
    ];
    expect(ids(grounds({ balances: [balance({ suspects })] }))).toEqual(['loss:water.unaccounted']);
    expect(ids(grounds({ balances: [balance({ suspects, verdict: 'closes' })] }))).toEqual([
      'bad-meter:flows.csv#in>a:water',
    ]);
  });

  it('says nothing of an improved loss: a month that was impossible, a base period', () => {
    expect(ids(grounds({ balances: [balance({ period: 'base' })] }))).toEqual([]);
    expect(ids(grounds({ balances: [balance({ step: 'rinse' })] }))).toEqual([]);
  });
});

describe('electricity', () => {
  it.each([
    [0.41, ['base-load:electricity.load.base.share']],
    [0.4, []],
  ])('a base load of %f', (share, expected) => {
    const figures = [figure('electricity.load.base.share', share, { unit: 'fraction' })];
    expect(ids(grounds({}, figures))).toEqual(expected);
  });

  it.each([
    [0.89, ['power-factor:electricity.powerfactor']],
    [0.9, []],
  ])('a power factor of %f', (factor, expected) => {
    const figures = [
      figure('electricity.powerfactor', factor, { unit: 'fraction' }),
      figure('electricity.powerfactor.penalty', 5_000_000, { unit: 'VND' }),
    ];
    const found = findingsOf(grounds({}, figures));
    expect(found.map(({ id }) => id)).toEqual(expected);
    if (found.length > 0) expect(found[0]?.money?.value).toBe(5_000_000);
  });
});

describe('a yield that fell', () => {
  const lost = (relativeUncertainty: number): readonly Figure[] => [
    figure('materials.yield', 0.56, { unit: 'fraction' }),
    figure('materials.yield.loss', 100, {
      unit: 't',
      quality: { grade: 'B', relativeUncertainty },
    }),
    figure('materials.yield.loss.cost', 9_000_000_000, { unit: 'VND' }),
  ];

  it('is found with its interval in money', () => {
    const [found] = findingsOf(grounds({}, lost(0.1)));
    expect(found).toMatchObject({ id: 'yield:materials.yield', money: { value: 9_000_000_000 } });
    expect(found?.money?.low).toBeCloseTo(9_000_000_000 * (1 - 0.1959964), 0);
  });

  it('is quiet within twice the error of the scales', () => {
    expect(ids(grounds({}, lost(0.51)))).toEqual([]);
  });

  it('is dated by the month from which raw material rose against output', () => {
    const dated = grounds(
      { baselines: [baseline('materials.raw', 't', step('2025-01', 9))] },
      lost(0.1),
    );
    expect(ids(dated)).toEqual(['yield:materials.yield:2025-01']);
  });
});

describe('limits of the discharge', () => {
  const sampled = (value: number, standard: string): Grounds =>
    grounds({
      plant: plantOf(
        {
          effluent: tableOf('effluent', [
            { date: '2025-02-10', point: 'outlet', parameter: 'Ni', value: 0.1, unit: 'mg/L' },
            { date: '2025-05-10', point: 'outlet', parameter: 'Ni', value, unit: 'mg/L' },
            { date: '2024-05-10', point: 'outlet', parameter: 'Ni', value: 9, unit: 'mg/L' },
          ]),
        },
        { wastewater: { standard } },
      ),
    });

  it.each([
    ['above its column', 0.6, 'qcvn40-2011-b', 'factor:qcvn40_B_Ni'],
    ['within column B, not within column A', 0.34, 'qcvn40-2011-b', 'factor:qcvn40_A_Ni'],
    ['above column A', 0.34, 'qcvn40-2011-a', 'factor:qcvn40_A_Ni'],
  ])('%s', (_, value, standard, mark) => {
    const [found, ...others] = findingsOf(sampled(value, standard));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'limit', since: '2025-05', size: { value } });
    expect(found?.evidence).toEqual(['effluent.csv:3:value', mark]);
  });

  it.each([
    ['within the stricter column', 0.15, 'qcvn40-2011-b'],
    ['of an unknown standard', 9, 'permit-123'],
  ])('quiet: %s', (_, value, standard) => {
    expect(findingsOf(sampled(value, standard))).toEqual([]);
  });
});

describe('practices and options', () => {
  it('makes one finding of all options that one answer called for, worth what they save', () => {
    const [found, ...others] = findingsOf(
      grounds({ options: [option('AIR01'), option('AIR02'), option('X', { inTotal: false })] }),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: 'practice:answers.json:air.leak_test',
      options: ['AIR01', 'AIR02'],
      money: { value: 160, low: 80, high: 320 },
    });
  });

  it('names an option once: where it answers a finding it is no practice of its own', () => {
    const because = [{ i: 'cosphi', value: 0.84 }];
    const found = findingsOf(
      grounds({ options: [option('PWR01', { because })] }, [
        figure('electricity.powerfactor', 0.84, { unit: 'fraction' }),
      ]),
    );
    expect(found.map(({ id }) => id)).toEqual(['power-factor:electricity.powerfactor']);
    expect(found[0]).toMatchObject({ options: ['PWR01'], money: { value: 80 } });
  });

  it('answers a rise of electricity by housekeeping and control, not by new equipment', () => {
    const found = findingsOf(
      grounds({
        baselines: [baseline('energy.electricity', 'kWh', step('2024-09', 9))],
        // REF02: good housekeeping. PWR03: rooftop solar.
        options: [option('REF02'), option('PWR03')],
      }),
    );
    expect(found.find(({ kind }) => kind === 'step')?.options).toEqual(['REF02']);
  });
});
