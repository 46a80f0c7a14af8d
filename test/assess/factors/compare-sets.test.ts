import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { compareSets } from '../../../src/assess/factors/compare-sets.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import type { FactorComparisonCore } from '../../../src/model/factor-comparison-schema.js';
import type { Factor, Library } from '../../../src/model/library.js';
import type { PlantData } from '../../../src/model/plant.js';
import { library } from '../../support/plant-of.js';

const pilotNames = ['thuy-san-dong-lanh', 'det-nhuom', 'do-go-noi-that', 'de-giay-cao-su', 'xi-ma'];
const pilots = pilotNames.map((pilot) =>
  readFacility(nodeHost, `fixtures/pilots/${pilot}`, library),
);
const [seafood, textile] = pilots as [PlantData, PlantData];

const compare = (plant: PlantData, set: string, shelf: Library = library): FactorComparisonCore =>
  compareSets(assess(plant, shelf).core, assess(plant, shelf, set).core, shelf);

/** The library with one more set: the newest with some rows changed. */
function withSet(change: (factor: Factor) => Factor): Library {
  const changed = new Map([...library.factors('2026')].map(([id, row]) => [id, change(row)]));
  return {
    ...library,
    factorSetNames: [...library.factorSetNames, 'other'],
    factors: (set) => (set === 'other' ? changed : library.factors(set)),
  };
}

const timesTenth =
  (id: string) =>
  (row: Factor): Factor =>
    row.id === id && row.value !== null ? { ...row, value: row.value * 1.1 } : row;

describe('the same set', () => {
  test.each(pilots.map((plant) => [plant.id, plant] as const))(
    'moves nothing of %s',
    (_, plant) => {
      for (const set of ['2026', '2026+ar5'])
        expect(compare(plant, set)).toMatchObject({ changes: [], moved: [], thresholds: [] });
    },
  );
});

describe('another report of the IPCC', () => {
  const comparison = compare(textile, '2026+ar6');
  const moved = (id: string, period = 'reporting') =>
    comparison.moved.find((each) => each.id === id && each.period === period);

  test('moves emissions by what the potentials of the gases differ', () => {
    const { core } = assess(textile, library);
    const heat = core.figures.find(({ id }) => id === 'energy.coal.energy');
    const factors = library.factors('2026');
    const perTerajoule = (id: string): number => factors.get(id)?.value ?? Number.NaN;
    const tonnes = (gigajoules: number): number =>
      (gigajoules / 1000) *
      (perTerajoule('ef_ch4_anthracite') * (29.8 - 28) +
        perTerajoule('ef_n2o_anthracite') * (273 - 265)) *
      1e-3;
    for (const [period, gigajoules] of [
      ['reporting', heat?.value],
      ['base', heat?.base],
    ] as const) {
      expect(moved('ghg.scope1', period)?.difference).toBeCloseTo(tonnes(gigajoules ?? 0), 6);
      expect(moved('ghg.total', period)?.difference).toBeCloseTo(tonnes(gigajoules ?? 0), 6);
    }
  });

  test('and nothing else, for the reasons that it gives', () => {
    for (const { id, because } of comparison.moved) {
      expect(id).toMatch(/ghg/);
      expect(because).toEqual(['gwp_ch4', 'gwp_n2o']);
    }
    const pairs = comparison.changes.map(({ before, after }) => [before?.id, after?.id]);
    expect(pairs).toContainEqual(['gwp_ch4_ar5', 'gwp_ch4_ar6']);
    expect(comparison.changes.filter(({ isUsed }) => isUsed).map(({ id }) => id)).toEqual([
      'gwp_ch4',
      'gwp_n2o',
    ]);
  });

  test('is no report for an inventory', () => {
    expect(comparison.thresholds).toMatchObject([
      {
        id: 'greenhouse-inventory',
        before: { standing: 'over', confirm: [] },
        after: { standing: 'over', confirm: ['potentials'] },
      },
    ]);
    expect(compare(textile, '2026+ar4').thresholds).toEqual([]);
  });
});

describe('an older set', () => {
  test.each(pilots.map((plant) => [plant.id, plant] as const))(
    'moves nothing of %s, as no number rests on what has changed',
    (_, plant) => {
      const { changes, moved } = compare(plant, '2025');
      expect(moved).toEqual([]);
      expect(changes.every(({ isUsed }) => !isUsed)).toBe(true);
    },
  );

  test('pairs a row with its forerunner, both ways', () => {
    const { changes } = compare(seafood, '2025');
    const diesel = changes.filter(({ before, after }) =>
      [before?.id, after?.id].some((id) => id?.startsWith('price_diesel')),
    );
    expect(diesel.map(({ before, after }) => [before?.id, after?.id])).toEqual([
      ['price_diesel_2026', 'price_diesel'],
    ]);
    const pinned = { ...seafood, facility: { ...seafood.facility, factors: '2025' } };
    const back = compare(pinned, '2026').changes.map(({ before, after }) => [
      before?.id,
      after?.id,
    ]);
    expect(back).toContainEqual(['price_diesel', 'price_diesel_2026']);
    expect(back).toContainEqual(['wwfee53_f', undefined]);
    expect(back).toContainEqual([undefined, 'wwfee346_flat']);
  });
});

test('a dearer peak tariff moves the options that rest on it, and says so', () => {
  const id = 'price_elec_22_peak';
  const shelf = withSet((row) => (row.id === id ? { ...row, value: (row.value ?? 0) * 2 } : row));
  const { moved } = compare(seafood, 'other', shelf);
  const options = moved.filter(({ kind }) => kind === 'option');
  expect(options.map((each) => each.id)).toContainEqual(expect.stringMatching(/savingCost\.net$/));
  expect(options.some(({ because }) => because.includes(id))).toBe(true);
  expect(moved.find((each) => each.id === 'totals.net')?.because).toEqual([id]);
  expect(moved.filter(({ kind }) => kind === 'figure')).toEqual([]);
});

/** Every factor that the pilot rests on, one after the other. */
const used = pilots.flatMap((plant) =>
  assess(plant, library).core.factors.map(({ id }) => [plant.id, id, plant] as const),
);

describe('a factor that is changed alone is the reason of all that moves', () => {
  test.each(used)('%s: %s', (_, id, plant) => {
    const { moved, changes } = compare(plant, 'other', withSet(timesTenth(id)));
    const keys = changes.filter((change) => change.after?.id === id).map((change) => change.id);
    expect(keys).toHaveLength(changes.length);
    // These enter a figure of every plant that uses them; a price may enter no number at all.
    if (/^(ef_co2|ncv|toe|grid)_/.test(id)) expect(moved.length).toBeGreaterThan(0);
    for (const movement of moved) {
      expect(movement.because.length, movement.id).toBeGreaterThan(0);
      expect(keys).toEqual(expect.arrayContaining(movement.because));
    }
  });
});

test('differences are of the numbers shown, and unknown stays unknown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...used),
      fc.oneof(fc.constant(null), fc.double({ min: 0.5, max: 2, noNaN: true })),
      ([, id, plant], scale) => {
        const shelf = withSet((row) =>
          row.id === id && row.value !== null
            ? { ...row, value: scale === null ? null : row.value * scale }
            : row,
        );
        for (const { before, after, difference, relative } of compare(plant, 'other', shelf)
          .moved) {
          expect(before).not.toBe(after);
          if (before === null || after === null)
            expect([difference, relative]).toEqual([null, null]);
          else expect(difference).toBe(after - before);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('where one of the two could not be made there is nothing to compare', () => {
  const lost = { ...seafood, facility: { ...seafood.facility, factors: '1999' } };
  const [none, some] = [assess(lost, library).core, assess(seafood, library).core];
  for (const [before, after] of [
    [none, some],
    [some, none],
  ] as const)
    expect(compareSets(before, after, library)).toMatchObject({
      periods: null,
      moved: [],
      thresholds: [],
    });
});
