import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { economicFormulas } from '../../../src/assess/economics/registry.js';
import { annualised } from '../../../src/assess/formulas/annualised.js';
import { avoidedUse } from '../../../src/assess/formulas/avoided-use.js';
import { benchmarkGap } from '../../../src/assess/formulas/benchmark-gap.js';
import { biogenicCarbon } from '../../../src/assess/formulas/biogenic-carbon.js';
import { biomassOilEquivalent } from '../../../src/assess/formulas/biomass-oil-equivalent.js';
import { combustionEmission } from '../../../src/assess/formulas/combustion-emission.js';
import { completeSum } from '../../../src/assess/formulas/complete-sum.js';
import { costAtMeanPrice } from '../../../src/assess/formulas/cost-at-mean-price.js';
import { decouplingOf } from '../../../src/assess/formulas/decoupling.js';
import { equivalentOutput } from '../../../src/assess/formulas/equivalent-output.js';
import { finalEnergy } from '../../../src/assess/formulas/final-energy.js';
import { materialUsed } from '../../../src/assess/formulas/material-used.js';
import { materialYield } from '../../../src/assess/formulas/material-yield.js';
import { oilEquivalent } from '../../../src/assess/formulas/oil-equivalent.js';
import { pollutantLoad } from '../../../src/assess/formulas/pollutant-load.js';
import { pollutionIntensity } from '../../../src/assess/formulas/pollution-intensity.js';
import { purchasedEnergyEmission } from '../../../src/assess/formulas/purchased-energy-emission.js';
import { refrigerantEmission } from '../../../src/assess/formulas/refrigerant-emission.js';
import { formulas } from '../../../src/assess/formulas/registry.js';
import { relativeChange } from '../../../src/assess/formulas/relative-change.js';
import { resourceProductivity } from '../../../src/assess/formulas/resource-productivity.js';
import { reuseRate } from '../../../src/assess/formulas/reuse-rate.js';
import { shareOfTotal } from '../../../src/assess/formulas/share-of-total.js';
import { specificConsumption } from '../../../src/assess/formulas/specific-consumption.js';
import { unaccountedWater } from '../../../src/assess/formulas/unaccounted-water.js';
import { weightedMean } from '../../../src/assess/formulas/weighted-mean.js';
import { yieldLoss } from '../../../src/assess/formulas/yield-loss.js';
import { en } from '../../../src/lang/en.js';
import { vi } from '../../../src/lang/vi.js';
import { quantity } from '../../../src/model/quantity.js';

const product = (value: number) => quantity(value, 'product');
const t = (value: number) => quantity(value, 't');
const m3 = (value: number) => quantity(value, 'm3');
const gj = (value: number) => quantity(value, 'GJ');

/** Worked values of the reference of formulas (F1, F2, F4, F5, F11). */
describe('worked values', () => {
  test('F1.3 RECP indicators against the base', () => {
    const base = { P: 4000, E: 21_600, W: 60_000, M: 6800, G: 3000, WW: 48_000, S: 420 };
    const year = { P: 4400, E: 21_780, W: 59_400, M: 7260, G: 2992, WW: 46_200, S: 409.2 };
    const productivity = (x: 'E' | 'W' | 'M'): number | undefined =>
      relativeChange(
        Number(resourceProductivity(product(year.P), gj(year[x]))),
        Number(resourceProductivity(product(base.P), gj(base[x]))),
      );
    const intensity = (y: 'G' | 'WW' | 'S'): number | undefined =>
      relativeChange(
        Number(pollutionIntensity(t(year[y]), product(year.P))),
        Number(pollutionIntensity(t(base[y]), product(base.P))),
      );
    expect(productivity('E')).toBeCloseTo(0.0909090909, 9);
    expect(productivity('W')).toBeCloseTo(0.1111111111, 9);
    expect(productivity('M')).toBeCloseTo(0.0303030303, 9);
    expect(intensity('G')).toBeCloseTo(-0.0933333333, 9);
    expect(intensity('WW')).toBeCloseTo(-0.125, 9);
    expect(intensity('S')).toBeCloseTo(-0.1142857143, 9);
  });

  test('F2.1 the ratio of sums, not the mean of ratios', () => {
    const energy = completeSum([90_000, 140_000, 190_000]) ?? 0;
    const output = completeSum([100, 200, 300]) ?? 0;
    expect(specificConsumption(quantity(energy, 'kWh'), product(output))).toBe(700);
  });

  test('F2.2 equivalent product', () => {
    expect(equivalentOutput(200, 0.55)).toBeCloseTo(110, 12);
  });

  test('F2.5 material used', () => {
    expect(materialUsed(1000, 50, 70)).toBe(980);
  });

  test('F2.3 yield, and what its fall took and cost', () => {
    expect(yieldLoss(1000, 700, 0.8)).toBeCloseTo(125, 12);
    expect(yieldLoss(1000, 900, 0.8)).toBeCloseTo(-125, 12);
    expect(costAtMeanPrice(125, 4_000_000, 1000)).toBe(500_000);
    expect(costAtMeanPrice(125, 4_000_000, 0)).toBeUndefined();
    expect(materialYield(700, 1000)).toBeCloseTo(0.7, 12);
    expect(materialYield(700, 0)).toBeUndefined();
  });

  test('F2.7 reuse, and water that nothing accounts for', () => {
    expect(reuseRate(m3(2000), m3(10_000))).toBeCloseTo(1 / 6, 12);
    expect(reuseRate(m3(0), m3(0))).toBeUndefined();
    expect(unaccountedWater(m3(10_000), [300, 1500, 7600, 100].map(m3))).toBe(500);
  });

  test('F2.8 final energy and oil equivalent of a mix', () => {
    const energy = [
      finalEnergy(quantity(2_000_000, 'kWh'), quantity(3.6e-3, 'GJ/kWh')),
      finalEnergy(quantity(50_000, 'L'), quantity(0.84e-3 * 43, 'GJ/L')),
      finalEnergy(t(40), quantity(47.3, 'GJ/t')),
      finalEnergy(t(300), quantity(25.1, 'GJ/t')),
    ];
    expect(completeSum(energy)).toBeCloseTo(18_428, 8);
    const oil = [
      oilEquivalent(quantity(2_000_000, 'kWh'), quantity(0.0001543, 'TOE/kWh')),
      oilEquivalent(quantity(50_000, 'L'), quantity(0.00088, 'TOE/L')),
      oilEquivalent(t(40), quantity(1.09, 'TOE/t')),
      oilEquivalent(t(300), quantity(0.6, 'TOE/t')),
    ];
    expect(completeSum(oil)).toBeCloseTo(576.2, 9);
    expect(biomassOilEquivalent(gj(41.868), quantity(41.868, 'GJ/TOE'))).toBe(1);
  });

  test('F4.1 diesel by two sets of warming potentials', () => {
    const gases = { carbonDioxide: 74_100, methane: 3, nitrousOxide: 0.6 };
    const burnt = gj(84 * 43);
    expect(combustionEmission(burnt, gases, { methane: 28, nitrousOxide: 265 })).toBeCloseTo(
      268.526916,
      9,
    );
    expect(combustionEmission(burnt, gases, { methane: 29.8, nitrousOxide: 273 })).toBeCloseTo(
      268.5637584,
      9,
    );
  });

  test('F4.2 rice husk: CO2 beside, the other gases inside', () => {
    const heat = gj(500 * 11.6);
    const gases = { carbonDioxide: 0, methane: 30, nitrousOxide: 4 };
    expect(biogenicCarbon(heat, 100_000)).toBeCloseTo(580, 9);
    expect(combustionEmission(heat, gases, { methane: 28, nitrousOxide: 265 })).toBeCloseTo(
      11.02,
      9,
    );
  });

  test('F4.3 electricity, F4.4 refrigerant', () => {
    const grid = quantity(0.6592e-3, 'tCO2e/kWh');
    expect(purchasedEnergyEmission(quantity(2_000_000, 'kWh'), grid)).toBeCloseTo(1318.4, 9);
    expect(refrigerantEmission(t(0.012), 3922)).toBeCloseTo(47.064, 9);
  });

  test('F5.1 load, and the mean weighted by flow', () => {
    expect(pollutantLoad(m3(300), 800)).toBe(240);
    expect(weightedMean([1200, 300], [100, 200])).toBe(600);
    expect(weightedMean([1200], [0])).toBeUndefined();
  });

  test('F0.3 a year of ten or eleven months, and of no fewer', () => {
    expect([9, 10, 11, 12].map((months) => annualised(months * 5, months))).toEqual([
      null,
      60,
      60,
      null,
    ]);
  });

  test('F1.5 what was avoided', () => {
    expect(avoidedUse(21_600, 4000, 21_780, 4400)).toBeCloseTo(1980, 9);
    expect(avoidedUse(21_600, 4000, 26_000, 4400)).toBeCloseTo(-2240, 9);
    expect(avoidedUse(21_600, 0, 21_780, 4400)).toBeUndefined();
  });

  test.each([
    [0.00833, 0.1, 'relative'],
    [0.1, 0.1, 'relative'],
    [0.11, 0.1, 'none'],
    [0, 0.1, 'absolute'],
    [-0.01, 0.1, 'absolute'],
    [-0.2, 0, 'undetermined'],
    [-0.2, -0.1, 'undetermined'],
  ] as const)('F1.6 use by %d, output by %d: %s', (growth, growthOfOutput, decoupling) => {
    expect(decouplingOf(growth, growthOfOutput)).toBe(decoupling);
  });

  test('F1.6 use that grew as output did is relative, whatever the division leaves', () => {
    expect(decouplingOf(110 / 100 - 1, 3.3 / 3 - 1)).toBe('relative');
    expect(decouplingOf(3.3 / 3 - 1, 110 / 100 - 1)).toBe('relative');
  });

  test('F8.4 the gap is positive where the plant is worse', () => {
    expect(benchmarkGap(60, 25, 'low')).toBe(35);
    expect(benchmarkGap(0.5, 0.6, 'high')).toBeCloseTo(0.1, 12);
  });
});

describe('what has no value', () => {
  test('nothing is told per unit of nothing', () => {
    expect(specificConsumption(gj(5), product(0))).toBeUndefined();
    expect(pollutionIntensity(t(5), product(0))).toBeUndefined();
    expect(resourceProductivity(product(5), gj(0))).toBeUndefined();
    expect(shareOfTotal(gj(0), gj(0))).toBeUndefined();
    expect(relativeChange(5, 0)).toBeUndefined();
  });
});

describe('the sum', () => {
  test('is unknown with one term unknown', () => {
    expect(completeSum([1, null, 2])).toBeNull();
    expect(completeSum([])).toBe(0);
  });

  test('of tenths is exact', () => {
    expect(completeSum([0.1, 0.2, 0.3])).toBe(0.6);
    expect(completeSum(new Array(10).fill(0.1))).toBe(1);
  });

  test('does not hang on the order of its terms', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (units) => {
        const terms = units.map((unit) => unit / 100);
        expect(completeSum(terms.toReversed())).toBe(completeSum(terms));
      }),
    );
  });
});

const registries = [
  ['formulas', formulas],
  ['economics', economicFormulas],
] as const;

test.each(registries)(
  'the registry of %s is sorted, each entry named in both languages',
  (_, listed) => {
    const ids = listed.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    for (const id of ids) {
      expect(en).toHaveProperty([`formula.${id}`]);
      expect(vi).toHaveProperty([`formula.${id}`]);
    }
  },
);

const textOf = (room: string): string =>
  readdirSync(`src/assess/${room}`)
    .map((name) => readFileSync(`src/assess/${room}/${name}`, 'utf8'))
    .join('\n');

test.each(registries)('in %s functions and registry name the same formulas', (room, listed) => {
  const named = [...textOf(room).matchAll(/@formula ([\w-]+)$/gm)].map(([, id = '']) => id);
  expect([...new Set(named)].toSorted()).toEqual(listed.map(({ id }) => id));
});
