import { describe, expect, test } from 'vitest';
import type { Candidate, Part } from '../../../src/assess/options/candidate.js';
import { worthPerUnit } from '../../../src/assess/options/economics-of.js';
import { openLedger } from '../../../src/assess/options/overlap.js';
import { simulate } from '../../../src/assess/options/simulate.js';

const finance = { discountRate: 0.1, horizonYears: 10, taxRate: 0, energyPriceRise: 0 };

const part = (fields: Partial<Part>): Part => ({
  resource: 'electricity',
  unit: 'kWh/yr',
  gross: { low: 100e6, likely: 180e6, high: 240e6 },
  flow: null,
  price: 1,
  priceFrom: null,
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
  runningCost: 0,
  lifeYears: 8,
  order: 1,
  group: null,
  isSupply: false,
  grade: 'C',
  formula: 'f',
  inputs: [],
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
      10_000,
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
    const { savingCost, investmentRange, npvRange } = simulate([drawn(sure)], openLedger([]), 50);
    expect(savingCost).toEqual({ p10: 6, p50: 6, p90: 6 });
    expect(investmentRange).toEqual({ p10: 30, p50: 30, p90: 30 });
    expect(npvRange.p50).toBeCloseTo(6 / 1.1 - 30, 9);
  });

  test('applies the overlap anew in every trial', () => {
    const flow = { id: 'E', amount: 100, unitsEach: 2 };
    const half = (id: string) =>
      candidate({ id, parts: [part({ gross: { low: 100, likely: 100, high: 100 }, flow })] });
    const ledger = openLedger([{ id: 'E', amount: 100, within: null, follows: null }]);
    const { savingCost } = simulate([drawn(half('A')), drawn(half('B'))], ledger, 20);
    // Half of 200 units, then half of what is left.
    expect(savingCost).toEqual({ p10: 150, p50: 150, p90: 150 });
  });

  test('lets what comes with a saving shrink with it', () => {
    const flow = { id: 'E', amount: 100, unitsEach: 1 };
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
    const { savingCost } = simulate([drawn(both('A')), drawn(both('B'))], ledger, 5);
    expect(savingCost.p50).toBeCloseTo(50 + 8 + 25 + 4, 9);
  });

  test('is the same each time', () => {
    const once = () => simulate([drawn(candidate())], openLedger([]), 100);
    expect(once()).toEqual(once());
  });
});
