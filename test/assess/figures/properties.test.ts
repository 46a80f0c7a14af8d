import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { PlantData, Table, TableName, Tables } from '../../../src/model/plant.js';
import { figuresFor, library } from '../../support/plant-of.js';

const pilots = ['thuy-san-dong-lanh', 'det-nhuom', 'do-go-noi-that', 'de-giay-cao-su', 'xi-ma'].map(
  (pilot) => readFacility(nodeHost, `fixtures/pilots/${pilot}`, library),
);

const anyPilot = fc.constantFrom(...pilots);

/** The plant with every row of every table changed. */
function withRows(
  plant: PlantData,
  change: (name: TableName, rows: readonly object[]) => readonly object[],
): PlantData {
  const tables = Object.fromEntries(
    Object.entries(plant.tables).map(([name, table]: [string, Table<object>]) => [
      name,
      { ...table, rows: change(name as TableName, table.rows) },
    ]),
  );
  return { ...plant, tables: tables as unknown as Tables };
}

const valuesOf = (plant: PlantData): ReadonlyMap<string, readonly (number | null)[]> =>
  new Map(
    [...figuresFor(plant).space.book.values()].map(({ id, base, reporting }) => [
      id,
      [base.value, reporting.value],
    ]),
  );

/** The values of `after` are those of `before`, each times what `scale` says of its id. */
function expectScaled(
  before: PlantData,
  after: PlantData,
  scale: (id: string) => number = () => 1,
): void {
  const changed = valuesOf(after);
  for (const [id, values] of valuesOf(before))
    for (const [index, value] of values.entries()) {
      const found = changed.get(id)?.[index] ?? null;
      if (value === null) expect(found, id).toBeNull();
      else {
        const expected = value * scale(id);
        expect(Math.abs(Number(found) - expected), id).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(expected)),
        );
      }
    }
}

const isRatio = (id: string): boolean =>
  /specific|share|yield(?!\.loss)|powerfactor(?!\.penalty\.computed)|price|shift\.value|^boiler|^benchmark|^recp/.test(
    id,
  );

/** Steam is a quantity, wherever it is written down. */
const scaledSteam = (row: object, times: (value: unknown) => unknown): object =>
  'reading' in row && row.reading === 'steam' && 'value' in row
    ? { ...row, value: times(row.value) }
    : row;

const withSystemCosts = (facility: Facility, k: number): Facility => ({
  ...facility,
  ...(facility.steps !== undefined && {
    steps: facility.steps.map(({ systemCost, ...step }) => ({
      ...step,
      ...(systemCost !== undefined && {
        systemCost: { ...systemCost, value: systemCost.value * k },
      }),
    })),
  }),
});

test('all quantities times k: totals scale, ratios stay', () => {
  fc.assert(
    fc.property(anyPilot, fc.double({ min: 0.01, max: 100, noNaN: true }), (plant, k) => {
      const times = (value: unknown): unknown => (typeof value === 'number' ? value * k : value);
      const scaled = withRows(plant, (name, rows) =>
        name === 'effluent' || name === 'readings'
          ? rows.map((row) => scaledSteam(row, times))
          : rows.map((row) => {
              const cells = row as Partial<
                Record<'quantity' | 'cost' | 'inProduct' | 'revenue', unknown>
              >;
              return {
                ...row,
                quantity: times(cells.quantity),
                cost: times(cells.cost),
                ...('inProduct' in row && { inProduct: times(cells.inProduct) }),
                ...('revenue' in row && { revenue: times(cells.revenue) }),
              };
            }),
      );
      const facility = withSystemCosts(plant.facility, k);
      expectScaled(plant, { ...scaled, facility }, (id) => (isRatio(id) ? 1 : k));
    }),
    { numRuns: 20 },
  );
});

test('the order of rows never matters', () => {
  fc.assert(
    fc.property(anyPilot, fc.nat({ max: 1000 }), (plant, seed) => {
      const shuffled = withRows(plant, (_, rows) =>
        rows
          .map((row, index) => ({ row, key: (Math.imul(index + 1, 2654435761) ^ seed) >>> 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ row }) => row),
      );
      expectScaled(plant, shuffled);
      expect([...valuesOf(shuffled).keys()]).toEqual([...valuesOf(plant).keys()]);
    }),
    { numRuns: 15 },
  );
});

test('a sub-meter never changes a total', () => {
  fc.assert(
    fc.property(anyPilot, fc.nat({ max: 1e6 }), fc.nat({ max: 23 }), (plant, reading, at) => {
      const { facility } = plant;
      const energy = plant.tables.energy.rows[at];
      const water = plant.tables.water.rows[at];
      const behind = { meter: 'behind', quantity: reading, cost: 1 };
      const metered = withRows(plant, (name, rows) => {
        if (name === 'energy') return [...rows, { ...energy, ...behind }];
        return name === 'water' ? [...rows, { ...water, ...behind }] : rows;
      });
      const meters = { ...facility.meters, behind: { role: 'sub', of: 'main' } as const };
      expectScaled(plant, { ...metered, facility: { ...facility, meters } });
    }),
    { numRuns: 20 },
  );
});

describe('an error in a table', () => {
  /** Figures that rest on each table, told by their ids. */
  const resting: readonly [TableName, RegExp][] = [
    ['production', /^production|specific|^materials\.(unaccounted|yield(\.loss|$))|^recp/],
    [
      'energy',
      /^energy|^electricity(?!\.powerfactor\.penalty$)|^ghg|^boiler\.efficiency\.direct|^recp\.(productivity\.energy|intensity\.ghg)/,
    ],
    ['water', /^water\.(?!use)|^wastewater|^recp\.(productivity\.water|intensity\.wastewater)/],
    ['materials', /^material|^recp\.productivity\.materials/],
    ['waste', /^waste\.|^materials\.unaccounted|^recp\.intensity\.waste$/],
    ['readings', /powerfactor|^boiler|^condensate/],
    ['flows', /^water\.(unaccounted|use)/],
    ['effluent', /^wastewater\.load/],
  ];

  /** Tables that the costs of losses rest on: by the chain of flows.csv, or by the plant's yield. */
  const costsOfLosses: Readonly<Record<'chain' | 'plant', Partial<Record<TableName, RegExp>>>> = {
    chain: {
      flows: /^mfca/,
      materials: /^mfca/,
      energy: /^mfca\.(energy|loss|total|step)/,
      waste: /^mfca\.(waste|loss|total)/,
    },
    plant: {
      flows: /^mfca/,
      production: /^mfca/,
      materials: /^mfca/,
      energy: /^mfca\.(energy|loss|total)/,
      waste: /^mfca\.(waste|loss|total)/,
    },
  };

  /** The figure that a gap is of. */
  const heldAgainst = (id: string): string =>
    library.benchmarks.find((each) => id === `benchmark.${each.id}.gap`)?.figure ?? id;

  const metersSteps = ({ facility }: PlantData): boolean =>
    Object.values(facility.meters ?? {}).some(({ step }) => step !== undefined);

  /** A chain without a meter at any step has no cost of energy. */
  function restsInCosts(plant: PlantData, name: TableName, id: string): boolean {
    const isPlant = ['thuy-san-dong-lanh', 'det-nhuom'].includes(plant.id);
    if (name === 'energy' && !isPlant && !metersSteps(plant)) return false;
    return costsOfLosses[isPlant ? 'plant' : 'chain'][name]?.test(id) ?? false;
  }

  const cases = resting.flatMap(([name, pattern]) =>
    pilots.map((plant) => ({ name, plant, pattern, pilot: plant.id })),
  );

  test.each(cases)('of $name in $pilot takes out what rests on it, and nothing else', (each) => {
    const { name, plant, pattern } = each;
    const table = plant.tables[name] as Table<object>;
    const tables = { ...plant.tables, [name]: { ...table, state: 'refused' } };
    const after = figuresFor({ ...plant, tables } as PlantData);
    const before = valuesOf(plant);
    const drafts = [...after.space.book.values()];
    const rests = (id: string): boolean =>
      pattern.test(heldAgainst(id)) || restsInCosts(plant, name, id);
    const struck = drafts.filter(({ id }) => rests(id));
    expect(struck.filter(({ base, reporting }) => base.value ?? reporting.value)).toEqual([]);
    expect(struck.filter(({ base, reporting }) => 'known' in base || 'known' in reporting)).toEqual(
      [],
    );
    for (const { id, base, reporting } of drafts)
      if (!rests(id)) expect([base.value, reporting.value], id).toEqual(before.get(id));
    const wasKnown = (id: string): boolean => before.get(id)?.some((v) => v !== null) ?? false;
    const reasons = after.missing.filter(({ id }) => rests(id) && wasKnown(id));
    expect(reasons.filter(({ reason }) => reason !== 'refused-data')).toEqual([]);
  });
});

describe.each(pilots.map((plant) => ({ plant, pilot: plant.id })))('in $pilot', ({ plant }) => {
  const values = valuesOf(plant);
  const known = (id: string): [number, number] =>
    (values.get(id) ?? []).map((value) => value ?? Number.NaN) as [number, number];

  test.each([
    ['energy.total', /^energy\.[^.]+\.energy$/],
    ['energy.toe', /^energy\.[^.]+\.toe$/],
    ['energy.cost', /^energy\.[^.]+\.cost$/],
    ['materials.cost', /^material\..+\.cost$/],
  ])('the parts of %s add up to it', (whole, pattern) => {
    const parts = [...values.keys()].filter((id) => pattern.test(id));
    expect(parts).not.toEqual([]);
    for (const period of [0, 1] as const) {
      const sum = parts.reduce((all, id) => all + known(id)[period], 0);
      const expected = known(whole)[period];
      expect(Math.abs(sum - expected)).toBeLessThanOrEqual(1e-9 * expected);
    }
  });
});
