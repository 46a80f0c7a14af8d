import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { balancesOf } from '../../../src/assess/balances/balances-of.js';
import { impossibleWaterMonths } from '../../../src/assess/balances/impossible-water-months.js';
import { computeFigures } from '../../../src/assess/figures/compute-figures.js';
import type { Workspace } from '../../../src/assess/figures/workspace.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import type { Balance } from '../../../src/model/balance-schema.js';
import { balanceSchema } from '../../../src/model/balance-schema.js';
import { library, type Pilot, pilots } from '../options/pilot-subject.js';

function spaceOf(pilot: Pilot): Workspace {
  const plant = readFacility(nodeHost, resolve('fixtures/pilots', pilot), library);
  const { periods } = plant.facility;
  if (periods === undefined) throw new Error(`${pilot} says its periods`);
  return computeFigures({ plant, library, factors: library.factors('2025'), periods });
}

const spaces = new Map(pilots.map((pilot) => [pilot, spaceOf(pilot)]));

const spaceFor = (pilot: Pilot): Workspace => spaces.get(pilot) as Workspace;

function balanceIn(pilot: Pilot, id: string): Balance {
  const all = balancesOf(spaceFor(pilot));
  const balance = all.find((each) => each.id === id && each.period === 'reporting');
  if (balance === undefined) throw new Error(`no balance ${id}`);
  return balance;
}

const reconciledIn = ({ flows }: Balance, id: string): number | null | undefined =>
  flows.find((each) => each.id === `flows.csv#${id}`)?.reconciled;

test.each(pilots)('%s holds the contract', (pilot) => {
  const balances = balancesOf(spaceFor(pilot));
  expect(balances.map((each) => balanceSchema.parse(each))).toEqual(balances);
  const ids = balances.map(({ id, period }) => `${id} ${period}`);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the frozen-seafood plant loses water', () => {
  const water = balanceIn('thuy-san-dong-lanh', 'water');

  test('as much as the figure says', () => {
    const figure = spaceFor('thuy-san-dong-lanh').book.get('water.unaccounted');
    expect(water).toMatchObject({ verdict: 'loss', significant: true });
    expect(water.unaccounted).toBeCloseTo(figure?.reporting.value ?? Number.NaN, 6);
    expect(water.unaccounted).toBeCloseTo(25_664, 6);
  });

  test('in its supply network', () => {
    expect(balanceIn('thuy-san-dong-lanh', 'water:supply').verdict).toBe('loss');
    expect(balanceIn('thuy-san-dong-lanh', 'water:condenser').verdict).toBe('closes');
  });

  test('or its intake meter is wrong: the one that has to go, and nothing tells the two apart', () => {
    const eliminated = water.suspects.filter((suspect) => suspect.eliminated);
    expect(eliminated.map(({ flow }) => flow)).toEqual(['flows.csv#in>supply:water']);
    expect(eliminated[0]?.apartFrom).toEqual(['flows.csv#supply>loss:water']);
  });
});

test('the nickel of the plater: 79 % on the product, the rest in the sludge', () => {
  const nickel = balanceIn('xi-ma', 'nickel');
  expect(nickel).toMatchObject({ basis: 'pure', unit: 't', verdict: 'closes', suspects: [] });
  expect(nickel.in).toBeCloseTo(43, 1);
  expect((reconciledIn(nickel, 'ni-plating>product:nickel') ?? 0) / (nickel.in ?? 1)).toBeCloseTo(
    0.79,
    2,
  );
  // The truth is 8.852 t of drag-out and dumped baths.
  expect(Math.abs((reconciledIn(nickel, 'sludge>waste:nickel') ?? 0) / 8.852 - 1)).toBeLessThan(
    0.02,
  );
  expect(nickel.unobservable).toEqual([]);
});

test('timber that dries in the kiln loses nothing', () => {
  expect(balanceIn('do-go-noi-that', 'wood')).toMatchObject({ verdict: null, suspects: [] });
  expect(balanceIn('do-go-noi-that', 'wood-dry')).toMatchObject({
    basis: 'dry',
    verdict: 'closes',
  });
  expect(balanceIn('do-go-noi-that', 'wood-moisture').verdict).toBe('closes');
  expect(spaceFor('do-go-noi-that').book.has('materials.unaccounted')).toBe(false);
});

test('only the water of the seafood plant does not close, and no other meter is suspected', () => {
  const networks = pilots.flatMap((pilot) =>
    balancesOf(spaceFor(pilot))
      .filter(({ flows }) => flows.every(({ id }) => id.startsWith('flows.csv#')))
      .map((balance) => ({ pilot, ...balance })),
  );
  const odd = networks.filter(
    ({ verdict, suspects }) => (verdict !== null && verdict !== 'closes') || suspects.length > 0,
  );
  expect(odd.map(({ pilot, id }) => `${pilot} ${id}`)).toEqual([
    'thuy-san-dong-lanh water',
    'thuy-san-dong-lanh water:supply',
  ]);
});

test('the steam network names what it cannot know', () => {
  expect(balanceIn('det-nhuom', 'steam').unobservable).toEqual([
    'flows.csv#dyeing>condensate-tank:steam',
    'flows.csv#dyeing>wastewater:steam',
    'flows.csv#stenter>condensate-tank:steam',
    'flows.csv#stenter>wastewater:steam',
  ]);
});

test('the one impossible month of the five is found, and nothing else', () => {
  const found = pilots.flatMap((pilot) =>
    impossibleWaterMonths(spaceFor(pilot)).map(({ month }) => `${pilot} ${month}`),
  );
  expect(found).toEqual(['det-nhuom 2025-08']);
});
