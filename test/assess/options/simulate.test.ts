import { describe, expect, test } from 'vitest';
import { proportionalSaving } from '../../../src/assess/calculators/proportional-saving.js';
import { inLoadingOrder, ledgerOf } from '../../../src/assess/options/apply.js';
import { appraiseOption } from '../../../src/assess/options/appraise-option.js';
import { assessOptions } from '../../../src/assess/options/assess-options.js';
import type { Candidate, Part } from '../../../src/assess/options/candidate.js';
import { worthPerUnit } from '../../../src/assess/options/economics-of.js';
import { financeOf } from '../../../src/assess/options/finance.js';
import { appraiseMeasures } from '../../../src/assess/options/measures.js';
import { openLedger } from '../../../src/assess/options/overlap.js';
import { createPlantView } from '../../../src/assess/options/plant-view.js';
import type { DrawnInput, Recipe } from '../../../src/assess/options/recipe.js';
import { seeded, simulate } from '../../../src/assess/options/simulate.js';
import type { Scenarios } from '../../../src/model/library.js';
import { pilotSubject, pilots } from './pilot-subject.js';

const finance = { discountRate: 0.1, horizonYears: 10, taxRate: 0, energyPriceRise: 0 };

const part = (fields: Partial<Part>): Part => ({
  resource: 'electricity',
  unit: 'kWh/yr',
  gross: { low: 100e6, likely: 180e6, high: 240e6 },
  flow: null,
  price: 1,
  priceFrom: null,
  priced: 'electricity',
  recipe: null,
  isEnergy: true,
  emission: 0,
  isDerived: false,
  ...fields,
});

const candidate = (fields: Partial<Candidate> = {}): Candidate => ({
  id: 'X01',
  name: 'x',
  shortName: 'x',
  because: [],
  parts: [part({})],
  investment: { low: 420e6, likely: 500e6, high: 700e6 },
  cost: null,
  runningCost: 0,
  lifeYears: 8,
  order: 1,
  group: null,
  isSupply: false,
  isMeasure: false,
  grade: 'C',
  formula: 'f',
  inputs: [],
  factors: [],
  remarks: [],
  ...fields,
});

const drawn = (each: Candidate) => ({
  candidate: each,
  worth: worthPerUnit(each.lifeYears, finance),
});

const million = (value: number) => Math.round(value / 1e3) / 1e3;

describe('the simulation', () => {
  test('of one option gives the worths that formulas.md F10.7 prints', () => {
    const { npvRange, savingCost, investmentRange } = simulate(
      [drawn(candidate())],
      openLedger([]),
      seeded(10_000),
    );
    expect([npvRange.p10, npvRange.p50, npvRange.p90].map(million)).toEqual([
      167.724, 391.238, 598.451,
    ]);
    // tri(100, 180, 240): 133.47, 174.83, 211.02 by its formula.
    expect(savingCost.p10 / 133.466e6).toBeCloseTo(1, 1);
    expect(savingCost.p50 / 174.833e6).toBeCloseTo(1, 1);
    expect(savingCost.p90 / 211.017e6).toBeCloseTo(1, 1);
    expect(investmentRange.p10).toBeLessThan(investmentRange.p90);
  });

  test('without doubt in anything has no range', () => {
    const sure = candidate({
      parts: [part({ gross: { low: 10, likely: 10, high: 10 } })],
      investment: { low: 30, likely: 30, high: 30 },
      runningCost: 4,
      lifeYears: 1,
    });
    const { savingCost, investmentRange, npvRange } = simulate(
      [drawn(sure)],
      openLedger([]),
      seeded(50),
    );
    expect(savingCost).toEqual({ p10: 6, p50: 6, p90: 6 });
    expect(investmentRange).toEqual({ p10: 30, p50: 30, p90: 30 });
    expect(npvRange.p50).toBeCloseTo(6 / 1.1 - 30, 9);
  });

  test('applies the overlap anew in every trial', () => {
    const flow = { id: 'E', amount: 100, unitsEach: 2, claims: null };
    const half = (id: string) =>
      candidate({ id, parts: [part({ gross: { low: 100, likely: 100, high: 100 }, flow })] });
    const ledger = openLedger([{ id: 'E', amount: 100, within: null, follows: null }]);
    const { savingCost } = simulate([drawn(half('A')), drawn(half('B'))], ledger, seeded(20));
    // Half of 200 units, then half of what is left.
    expect(savingCost).toEqual({ p10: 150, p50: 150, p90: 150 });
  });

  test('lets what comes with a saving shrink with it', () => {
    const flow = { id: 'E', amount: 100, unitsEach: 1, claims: null };
    const gross = { low: 50, likely: 50, high: 50 };
    const both = (id: string) =>
      candidate({
        id,
        parts: [
          part({ gross, flow }),
          part({ gross: { low: 8, likely: 8, high: 8 }, isDerived: true }),
        ],
      });
    const ledger = openLedger([{ id: 'E', amount: 100, within: null, follows: null }]);
    const { savingCost } = simulate([drawn(both('A')), drawn(both('B'))], ledger, seeded(5));
    expect(savingCost.p50).toBeCloseTo(50 + 8 + 25 + 4, 9);
  });

  test('is the same each time', () => {
    const once = () => simulate([drawn(candidate())], openLedger([]), seeded(100));
    expect(once()).toEqual(once());
  });
});

describe('parameters', () => {
  const recipe = (limit = 1e9): Recipe => ({
    calculator: proportionalSaving,
    inputs: { base: 1000, fraction: 0.2 },
    drawn: [
      {
        name: 'fraction',
        parameter: 'p',
        range: { low: 0.1, likely: 0.2, high: 0.4 },
        scale: 1,
        offset: 0,
      },
    ],
    ofMain: [],
    unitsEach: 1,
    limit,
  });
  const computed = (id: string, own: Partial<Recipe> = {}) =>
    candidate({ id, parts: [part({ recipe: { ...recipe(), ...own } })] });
  const highest = { trials: 1, draw: ({ high }: Scenarios) => high };
  const savingOf = (...candidates: Candidate[]) =>
    simulate(candidates.map(drawn), openLedger([]), highest).savingCost.p50;

  test('are drawn, and the calculator computes the saving anew', () => {
    expect(savingOf(computed('A'))).toBeCloseTo(400, 9);
    expect(savingOf(computed('A', { unitsEach: 0.5 }))).toBeCloseTo(200, 9);
    expect(savingOf(computed('A', { limit: 300 }))).toBeCloseTo(300, 9);
  });

  test('with a scale are drawn before it', () => {
    const [input] = recipe().drawn;
    const scaled = { ...(input as DrawnInput), scale: 0.5, offset: 0.1 };
    expect(savingOf(computed('A', { drawn: [scaled] }))).toBeCloseTo(300, 9);
  });

  test('that two options share are drawn once for both', () => {
    let draws = 0;
    const draw = ({ likely }: Scenarios) => {
      draws += 1;
      return likely;
    };
    simulate([computed('A'), computed('B')].map(drawn), openLedger([]), { trials: 1, draw });
    // The parameter, and the investment of each.
    expect(draws).toBe(3);
  });

  test('of a saving that comes with the main one follow it', () => {
    const follows = {
      ...recipe(),
      inputs: { base: 0, fraction: 0.5 },
      drawn: [],
      ofMain: [{ name: 'base', scale: 1, offset: 0 }],
    };
    const both = candidate({
      parts: [part({ recipe: recipe() }), part({ recipe: follows, isDerived: true })],
    });
    expect(savingOf(both)).toBeCloseTo(400 + 200, 9);
  });
});

test.each(pilots)('%s: with every draw at its likely value the total is the total', (pilot) => {
  const subject = pilotSubject(pilot);
  const view = createPlantView(subject);
  const { finance: own } = financeOf(view);
  const { options, totals } = assessOptions(subject);
  const candidates = [
    ...subject.library.options.flatMap((option) => {
      const found = appraiseOption(option, view);
      return 'status' in found ? [] : [found];
    }),
    ...appraiseMeasures(view, own),
  ];
  const counted = new Set(options.flatMap(({ id, inTotal }) => (inTotal ? [id] : [])));
  const ready = inLoadingOrder(candidates)
    .filter(({ id }) => counted.has(id))
    .map((each) => ({ candidate: each, worth: worthPerUnit(each.lifeYears, own) }));
  const { savingCost, investmentRange, npvRange } = simulate(ready, ledgerOf(candidates, view), {
    trials: 1,
    draw: ({ likely }) => likely,
  });
  expect(savingCost.p50 / (totals?.net ?? 0)).toBeCloseTo(1, 9);
  expect(investmentRange.p50 / (totals?.investment ?? 0)).toBeCloseTo(1, 9);
  expect(npvRange.p50 / (totals?.npv ?? 0)).toBeCloseTo(1, 9);
});
