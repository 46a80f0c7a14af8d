import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import { leavesUnder } from '../../../src/model/leaves-under.js';
import type { PlantData } from '../../../src/model/plant.js';
import { allMonths, library, monthly, periods, plantOf, tableOf } from '../../support/plant-of.js';

const reports = ['ar4', 'ar5', 'ar6'] as const;
const newest = library.factors('2026');
const potentials = [...newest.values()].flatMap(({ id }) => /^(gwp_.+)_ar\d$/.exec(id)?.[1] ?? []);
const gases = [...new Set(potentials)];

describe('the names of the sets', () => {
  test('are the sets, and each with a report of the IPCC', () => {
    expect(library.factorSetNames).toEqual(
      ['2025', '2026'].flatMap((set) => [set, ...reports.map((report) => `${set}+${report}`)]),
    );
  });

  test.each(['2026+ar7', '2026+', '+ar6', 'ar6'])('%s is none', (name) => {
    expect(() => library.factors(name)).toThrow(RangeError);
  });
});

describe('a set takes every warming potential from one report', () => {
  test.each(gases)('%s is told by all three', (gas) => {
    for (const report of reports)
      expect(library.factors(`2026+${report}`).get(gas)?.id).toBe(`${gas}_${report}`);
  });

  test('that of AR5 where it names none', () => {
    for (const gas of gases) expect(newest.get(gas)?.id).toBe(`${gas}_ar5`);
  });

  test('and differs in nothing else', () => {
    const [usual, sixth] = [library.factors('2026'), library.factors('2026+ar6')];
    expect([...sixth.keys()]).toEqual([...usual.keys()]);
    for (const [id, factor] of usual) if (!gases.includes(id)) expect(sixth.get(id)).toBe(factor);
  });
});

/** 100 000 L of diesel a year. */
const diesel = monthly({
  carrier: 'diesel',
  grade: 'diesel',
  quantity: 1e5 / 12,
  unit: 'L',
  cost: 1,
});

/** 12 kg of R404A a year. */
const refrigerant = monthly({
  material: 'gas R404A',
  kind: 'auxiliary' as const,
  quantity: 0.001,
  unit: 't',
});

function emissions(tables: Parameters<typeof plantOf>[0], factors: string) {
  const { core } = assess(plantOf(tables, { periods, factors }), library);
  return core.figures.find(({ id }) => id === 'ghg.scope1');
}

describe('direct emissions by the report that is named', () => {
  // 84 t of diesel at 43.0 GJ/t: 3.612 TJ; 74 100 kg CO2, 3 kg CH4 and 0.6 kg N2O a TJ.
  test.each([
    ['2026', 268.5269],
    ['2026+ar5', 268.5269],
    ['2026+ar4', 267.6492 + (10.836 * 25 + 2.1672 * 298) / 1000],
    ['2026+ar6', 268.5638],
  ])('diesel with %s', (factors, tonnes) => {
    expect(emissions({ energy: tableOf('energy', diesel) }, factors)?.value).toBeCloseTo(tonnes, 4);
  });

  test.each([
    ['2026+ar4', 47.064],
    ['2026', 47.316],
    ['2026+ar6', 56.736],
  ])('a refrigerant with %s', (factors, tonnes) => {
    const tables = {
      energy: tableOf('energy', diesel),
      materials: tableOf('materials', refrigerant),
    };
    const [both, fuel] = [tables, { energy: tables.energy }].map(
      (each) => emissions(each, factors)?.value ?? Number.NaN,
    );
    expect((both ?? 0) - (fuel ?? 0)).toBeCloseTo(tonnes, 9);
  });

  test('methane of biomass has a potential of its own in AR6', () => {
    const husk = monthly({
      carrier: 'rice-husk',
      grade: 'rice-husk',
      quantity: 500 / 12,
      unit: 't',
      cost: 1,
    });
    const energy = tableOf('energy', husk);
    const terajoules = (500 * (newest.get('ncv_rice_husk')?.value ?? 0)) / 1000;
    expect(emissions({ energy }, '2026')?.value).toBeCloseTo(
      (terajoules * (30 * 28 + 4 * 265)) / 1000,
      9,
    );
    const sixth = emissions({ energy }, '2026+ar6');
    expect(sixth?.value).toBeCloseTo((terajoules * (30 * 27 + 4 * 273)) / 1000, 9);
    expect(sixth?.inputs).toContain('factor:gwp_ch4_bio_ar6');
  });
});

const pilots = ['thuy-san-dong-lanh', 'det-nhuom', 'do-go-noi-that', 'de-giay-cao-su', 'xi-ma'].map(
  (pilot) => readFacility(nodeHost, `fixtures/pilots/${pilot}`, library),
);

/** Ids of the factors below a figure. */
function factorsBelow(plant: PlantData, figure: string, set?: string): string[] {
  const { core } = assess(plant, library, set);
  const figures = new Map(core.figures.map((each) => [each.id, each]));
  return [...leavesUnder(figures, [figure])].flatMap(
    (leaf) => /^factor:(.+)$/.exec(leaf)?.[1] ?? [],
  );
}

describe.each(pilots.map((plant) => [plant.id, plant] as const))('%s', (_, plant) => {
  test.each(reports)('mixes no two reports (%s)', (report) => {
    const { core } = assess(plant, library, `2026+${report}`);
    const used = core.factors.flatMap(({ id }) => /^gwp_.+_(ar\d)$/.exec(id)?.[1] ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(new Set(used)).toEqual(new Set([report]));
  });

  test('keeps legal TOE and physical GJ apart', () => {
    for (const id of factorsBelow(plant, 'energy.total')) expect(id).not.toMatch(/^toe_/);
    for (const id of factorsBelow(plant, 'energy.toe')) expect(id).toMatch(/^toe_/);
  });
});

describe('the set of a run', () => {
  const plant = plantOf({}, { periods, factors: '2025' });

  test('goes before the one that is pinned, and says so', () => {
    const { core, diagnostics } = assess(plant, library, '2026+ar6');
    expect(core.factorSet).toBe('2026+ar6');
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['SX5020', { set: '2026+ar6', usual: '2025' }],
    ]);
  });

  test('that is pinned too needs no word', () => {
    expect(assess(plant, library, '2025').diagnostics).toEqual([]);
  });

  test('may name a report where it is pinned', () => {
    const pinned = assess(plantOf({}, { periods, factors: '2025+ar4' }), library);
    expect(pinned.core.factorSet).toBe('2025+ar4');
    expect(pinned.diagnostics).toEqual([]);
  });

  test('that does not exist computes nothing', () => {
    expect(assess(plant, library, '1999').core).toMatchObject({ periods: null, figures: [] });
  });
});

describe('the grid', () => {
  const years = (base: string, reporting: string) => ({
    base: { from: `${base}-01`, to: `${base}-12` },
    reporting: { from: `${reporting}-01`, to: `${reporting}-12` },
  });

  function gridOf(base: string, reporting: string) {
    const energy = allMonths.map((month) => ({
      month: month.replace('2024', base).replace('2025', reporting),
      carrier: 'electricity',
      grade: 'electricity',
      quantity: 1000,
      unit: 'kWh',
      cost: 1,
      period: null,
      meter: null,
    }));
    const tables = { energy: tableOf('energy', energy) };
    const { core } = assess(plantOf(tables, { periods: years(base, reporting) }), library);
    return core.figures.find(({ id }) => id === 'ghg.scope2');
  }

  test.each([
    ['2021', '2022', 0.7221, 0.6766],
    ['2022', '2023', 0.6766, 0.6592],
    // That of 2024 has no official value yet.
    ['2023', '2024', 0.6592, 0.6592],
    ['2013', '2014', null, 0.6612],
  ])('of %s and %s', (base, reporting, before, after) => {
    const found = gridOf(base, reporting);
    if (before === null) expect(found?.base ?? null).toBeNull();
    else expect(found?.base).toBeCloseTo(12 * before, 9);
    expect(found?.value).toBeCloseTo(12 * after, 9);
  });
});

describe('a factor says where it holds', () => {
  const rows = [...newest.values()];

  test.each([
    ['ef_grid', /^grid_/, ['VN']],
    ['price_power', /./, ['VN']],
    ['fee_water', /./, ['VN']],
    ['threshold', /./, ['VN']],
    ['gwp', /./, ['world']],
    ['ef_fuel', /./, ['world']],
  ])('%s %s', (category, id, regions) => {
    const found = rows.filter((row) => row.category === category && id.test(row.id));
    expect(found.length).toBeGreaterThan(0);
    expect([...new Set(found.map(({ region }) => region))]).toEqual(regions);
  });
});

test('what contradicts a factor stands beside it', () => {
  const contradicted = [...library.factors('2025').values()].filter(
    ({ confirmed }) => confirmed === 'no',
  );
  expect(contradicted.length).toBeGreaterThan(0);
  for (const { id, confirmedAt } of contradicted) expect(confirmedAt, id).toMatch(/\d/);
});
