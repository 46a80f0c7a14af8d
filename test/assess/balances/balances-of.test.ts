import { describe, expect, test } from 'vitest';
import { balancesOf } from '../../../src/assess/balances/balances-of.js';
import type { Balance } from '../../../src/model/balance-schema.js';
import { balanceSchema } from '../../../src/model/balance-schema.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import type { FlowRow, PlantData, Tables } from '../../../src/model/plant.js';
import { figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

type Flow = Omit<FlowRow, 'file' | 'line'>;

/** The same flow in every month. */
const flow = (
  from: string,
  to: string,
  quantity: number | null,
  rest: Partial<Pick<FlowRow, 'substance' | 'unit' | 'uncertainty'>> = {},
): Flow[] =>
  monthly({ from, to, substance: 'water', quantity, unit: 'm3', uncertainty: null, ...rest });

const flowsPlant = (
  rows: readonly Flow[],
  facility: Partial<Facility> = {},
  tables: Partial<Tables> = {},
): PlantData => plantOf({ flows: tableOf('flows', rows), ...tables }, facility);

const balancesFor = (plant: PlantData): readonly Balance[] => balancesOf(figuresFor(plant).space);

function balanceIn(plant: PlantData, id: string, period = 'reporting'): Balance {
  const balance = balancesFor(plant).find((each) => each.id === id && each.period === period);
  if (balance === undefined) throw new Error(`no balance ${id}`);
  expect(balanceSchema.parse(balance)).toEqual(balance);
  return balance;
}

const flowIn = ({ flows }: Balance, id: string): Balance['flows'][number] | undefined =>
  flows.find((each) => each.id === `flows.csv#${id}` || each.id === id);

/** Water through a supply to two users and a pit. */
const network = (changes: Readonly<Record<string, number | null>> = {}): Flow[] =>
  Object.entries({
    'in>supply': 1000,
    'supply>wash': 600,
    'supply>boiler': 400,
    'wash>pit': 600,
    'boiler>air': 300,
    'boiler>pit': 100,
    'pit>wastewater': 700,
    ...changes,
  }).flatMap(([id, quantity]) => {
    const [from = '', to = ''] = id.split('>');
    return flow(from, to, quantity, { uncertainty: 0.02 });
  });

describe('a network', () => {
  test('closes as a whole and at each step', () => {
    const balances = balancesFor(flowsPlant(network()));
    const reporting = balances.filter(({ period }) => period === 'reporting');
    expect(reporting.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['water', 'closes'],
      ['water:boiler', 'closes'],
      ['water:pit', 'closes'],
      ['water:supply', 'closes'],
      ['water:wash', 'closes'],
    ]);
    expect(reporting[0]).toMatchObject({
      step: null,
      basis: 'as received',
      unit: 'm3',
      in: 12_000,
      out: 12_000,
      unaccounted: 0,
      closure: 1,
      significant: false,
      suspects: [],
      unobservable: [],
    });
  });

  test('the error of a meter is the same all year', () => {
    const balance = balanceIn(flowsPlant(network()), 'water');
    expect(flowIn(balance, 'in>supply:water')?.uncertainty).toBeCloseTo(0.02 * 12_000, 9);
    expect(balance.uncertainty).toBeCloseTo(0.02 * 12 * Math.hypot(1000, 300, 700), 9);
  });

  test.each([
    [
      'of this flow in facility.json',
      { 'flows.csv': 0.5, 'flows.csv#in>supply:water': 0.07 },
      0.04,
      0.07,
    ],
    ['of its row', { 'flows.csv': 0.5 }, 0.04, 0.04],
    ['of the table in facility.json', { 'flows.csv': 0.05 }, null, 0.05],
    ['of a sub-meter', {}, null, 0.02],
  ])('the uncertainty %s counts first', (_, accuracy, uncertainty, expected) => {
    const rows = [...flow('in', 'supply', 100, { uncertainty }), ...flow('supply', 'out', 100)];
    const balance = balanceIn(flowsPlant(rows, { accuracy }), 'water');
    expect(flowIn(balance, 'in>supply:water')?.uncertainty).toBeCloseTo(expected * 1200, 9);
  });

  test('what evaporates is an estimate', () => {
    const rows = [...flow('in', 'tower', 100), ...flow('tower', 'air', 100)];
    const balance = balanceIn(flowsPlant(rows), 'water');
    expect(flowIn(balance, 'tower>air:water')?.uncertainty).toBeCloseTo(0.2 * 1200, 9);
  });

  test('a loop inside moves neither what enters nor what leaves', () => {
    const still = balanceIn(flowsPlant(network()), 'water');
    const looped = balanceIn(flowsPlant(network({ 'pit>wash': 250, 'wash>pit': 850 })), 'water');
    expect([looped.in, looped.out, looped.closure]).toEqual([still.in, still.out, still.closure]);
    expect(looped.uncertainty).toBe(still.uncertainty);
  });

  test('a flow without a number is solved from the others', () => {
    const balance = balanceIn(flowsPlant(network({ 'wash>pit': null })), 'water');
    const solved = flowIn(balance, 'wash>pit:water');
    expect(solved).toMatchObject({ measured: null, uncertainty: null, correction: null });
    expect(solved?.reconciled).toBeCloseTo(7200, 6);
    expect(balance.globalTest?.degreesOfFreedom).toBe(3);
    expect(balance.unobservable).toEqual([]);
  });

  test('flows that nothing determines are named', () => {
    const rows = network({ 'wash>pit': null, 'wash>air': null, 'pit>wastewater': null });
    expect(balanceIn(flowsPlant(rows), 'water').unobservable).toEqual([
      'flows.csv#pit>wastewater:water',
      'flows.csv#wash>air:water',
      'flows.csv#wash>pit:water',
    ]);
  });

  test('one blank month takes the flow out of the year', () => {
    const rows = network().map((row, index) => (index === 12 ? { ...row, quantity: null } : row));
    const balance = balanceIn(flowsPlant(rows), 'water');
    expect(flowIn(balance, 'in>supply:water')?.measured).toBeNull();
    expect(flowIn(balance, 'in>supply:water')?.reconciled).toBeCloseTo(12_000, 6);
    expect(flowIn(balanceIn(flowsPlant(rows), 'water', 'base'), 'in>supply:water')?.measured).toBe(
      12_000,
    );
  });

  test('a border that is not measured counts as what its inner side says', () => {
    const rows = network({ 'pit>store': 700, 'store>wastewater': null });
    const { out, closure, verdict, uncertainty } = balanceIn(
      flowsPlant(rows.filter(({ from, to }) => !(from === 'pit' && to === 'wastewater'))),
      'water',
    );
    expect([out, closure, verdict]).toEqual([12_000, 1, 'closes']);
    expect(uncertainty).toBeCloseTo(0.02 * 12 * Math.hypot(1000, 300, 700), 9);
  });

  test('a border that only the whole balance would tell proves nothing', () => {
    const { unaccounted, verdict } = balanceIn(
      flowsPlant([...flow('in', 'a', 100), ...flow('a', 'out', null)]),
      'water',
    );
    expect([unaccounted, verdict]).toEqual([null, null]);
  });

  test('units of one dimension are brought together, others make no network', () => {
    const rows = [
      ...flow('in', 'bath', 2, { substance: 'salt', unit: 't' }),
      ...flow('bath', 'waste', 2000, { substance: 'salt', unit: 'kg' }),
    ];
    expect(balanceIn(flowsPlant(rows), 'salt')).toMatchObject({ unit: 't', in: 24, out: 24 });
    const mixed = rows.map((row) => (row.unit === 'kg' ? { ...row, unit: 'm3' } : row));
    expect(balancesFor(flowsPlant(mixed))).toEqual([]);
  });

  test('a table with an error gives no balance', () => {
    const flows = tableOf('flows', network(), 'refused');
    expect(balancesFor(plantOf({ flows }))).toEqual([]);
  });

  test('a meter at a store that only receives is left alone', () => {
    const rows = network({ 'wash>store': 40, 'wash>pit': 560, 'pit>wastewater': 660 });
    const balance = balanceIn(flowsPlant(rows), 'water');
    expect(flowIn(balance, 'wash>store:water')?.reconciled).toBeCloseTo(480, 6);
    expect(balance.suspects).toEqual([]);
  });
});

describe('what does not close', () => {
  test('a loss is one, at the plant and at its step', () => {
    const plant = flowsPlant(network({ 'in>supply': 1300 }));
    expect(balanceIn(plant, 'water')).toMatchObject({ verdict: 'loss', unaccounted: 3600 });
    expect(balanceIn(plant, 'water:supply').verdict).toBe('loss');
    expect(balanceIn(plant, 'water:wash').verdict).toBe('closes');
  });

  test('the meter that shows it cannot be told from a loss at its step', () => {
    const { suspects } = balanceIn(flowsPlant(network({ 'in>supply': 1300 })), 'water');
    expect(suspects[0]).toMatchObject({
      flow: 'flows.csv#in>supply:water',
      eliminated: true,
      apartFrom: ['flows.csv#supply>loss:water'],
    });
    expect(suspects[0]?.estimate).toBeCloseTo(12_000, 6);
  });

  test('a meter that shows too little is no loss', () => {
    const { suspects } = balanceIn(flowsPlant(network({ 'in>supply': 700 })), 'water');
    expect(suspects[0]).toMatchObject({ flow: 'flows.csv#in>supply:water', apartFrom: [] });
  });

  test('a known loss stays in what is unaccounted for', () => {
    const plant = flowsPlant(network({ 'in>supply': 1300, 'supply>loss': 300 }));
    const balance = balanceIn(plant, 'water');
    expect(balance).toMatchObject({ verdict: 'loss', unaccounted: 3600, out: 12_000 });
    // The meters agree: nothing is wrong with them.
    expect(balance.suspects).toEqual([]);
  });

  test('more out than in is impossible, also where an outlet has no number', () => {
    const whole = flowsPlant(network({ 'in>supply': 700 }));
    expect(balanceIn(whole, 'water').verdict).toBe('impossible');
    const partly = flowsPlant(
      network({ 'in>supply': 700, 'supply>drain': null, 'drain>out': null }),
    );
    expect(balanceIn(partly, 'water:supply')).toMatchObject({ out: null, verdict: 'impossible' });
  });
});

describe('wet and dry', () => {
  const kiln = (substance: string, output: number): Flow[] => [
    ...flow('in', 'kiln', 100, { substance, unit: 't' }),
    ...flow('kiln', 'product', output, { substance, unit: 't' }),
  ];

  test('what dries off is no loss where the dry mass is on record', () => {
    const plant = flowsPlant([...kiln('wood', 75), ...kiln('wood-dry', 99)]);
    expect(balanceIn(plant, 'wood')).toMatchObject({
      in: 1200,
      out: 900,
      unaccounted: null,
      verdict: null,
      globalTest: null,
      suspects: [],
    });
    expect(balanceIn(plant, 'wood-dry')).toMatchObject({ basis: 'dry', verdict: 'closes' });
  });

  test('a substance that is followed through is pure', () => {
    expect(balanceIn(flowsPlant(kiln('nickel', 99)), 'nickel').basis).toBe('pure');
    expect(balanceIn(flowsPlant(kiln('rubber', 99)), 'rubber').basis).toBe('as received');
  });
});

describe('the meters of water.csv', () => {
  const water = (intake: number, wastewater: number): Partial<Tables> => ({
    water: tableOf('water', [
      ...monthly({ stream: 'municipal', quantity: intake, unit: 'm3' }),
      ...monthly({ stream: 'wastewater', quantity: wastewater, unit: 'm3' }),
    ]),
  });

  test('are those of the network where they show the same', () => {
    const balance = balanceIn(flowsPlant(network(), {}, water(1000, 700)), 'water');
    expect(balance.flows).toHaveLength(7);
    expect(balance.globalTest?.degreesOfFreedom).toBe(4);
  });

  test('else they measure the same flow a second time', () => {
    const balance = balanceIn(flowsPlant(network(), {}, water(1030, 700)), 'water');
    expect(flowIn(balance, 'water.intake')).toMatchObject({
      from: 'in',
      to: 'supply',
      measured: 12_360,
    });
    expect(balance.globalTest?.degreesOfFreedom).toBe(5);
    expect(flowIn(balance, 'water.intake')?.reconciled).toBeCloseTo(
      flowIn(balance, 'in>supply:water')?.reconciled ?? Number.NaN,
      6,
    );
    // What the plant takes in is what the network says; the other reading checks it.
    expect(balance.in).toBe(12_000);
  });

  test('or in place of one that has no number', () => {
    const balance = balanceIn(
      flowsPlant(network({ 'in>supply': null }), {}, water(1000, 700)),
      'water',
    );
    expect(balance).toMatchObject({ in: 12_000, verdict: 'closes' });
    expect(flowIn(balance, 'water.intake')?.measured).toBe(12_000);
  });

  test('beside two flows to the sewer nobody knows which one they count', () => {
    const rows = network({ 'wash>wastewater': 50, 'wash>pit': 550, 'pit>wastewater': 650 });
    const balance = balanceIn(flowsPlant(rows, {}, water(1000, 610)), 'water');
    expect(flowIn(balance, 'wastewater.volume')).toBeUndefined();
  });

  test('alone they tell the impossible, and no loss', () => {
    const alone = (intake: number, wastewater: number): Balance =>
      balanceIn(plantOf(water(intake, wastewater)), 'water');
    expect(alone(1000, 700)).toMatchObject({
      verdict: null,
      significant: true,
      unaccounted: 3600,
      closure: 0.7,
    });
    expect(alone(1000, 1000).verdict).toBe('closes');
    expect(alone(1000, 1100).verdict).toBe('impossible');
  });

  test('without wastewater on record there is no balance', () => {
    const rows = monthly({ stream: 'municipal', quantity: 10, unit: 'm3' });
    expect(balancesFor(plantOf({ water: tableOf('water', rows) }))).toEqual([]);
  });
});

describe('sub-meters', () => {
  const bill = (meter: string | null, quantity: number) =>
    monthly({ carrier: 'electricity', grade: 'electricity', quantity, unit: 'kWh', meter });
  const meters = {
    fans: { role: 'sub', of: 'main' },
    air: { role: 'sub' },
    drier: { role: 'sub', of: 'air' },
    roof: { role: 'generation' },
  } as const;
  const plant = (rows: Parameters<typeof tableOf<'energy'>>[1]): PlantData =>
    plantOf({ energy: tableOf('energy', rows) }, { meters });

  test('may cover a part', () => {
    const rows = [...bill(null, 1000), ...bill('fans', 300), ...bill('air', 200)];
    expect(balanceIn(plant(rows), 'electricity')).toMatchObject({
      in: 12_000,
      out: 6000,
      unaccounted: null,
      closure: null,
      verdict: null,
    });
  });

  test('cannot show more than their meter', () => {
    const rows = [...bill(null, 1000), ...bill('fans', 700), ...bill('air', 400)];
    expect(balanceIn(plant(rows), 'electricity')).toMatchObject({
      verdict: 'impossible',
      unaccounted: -1200,
    });
  });

  test('what the roof makes passes through the same meters', () => {
    const rows = [...bill(null, 1000), ...bill('roof', 200), ...bill('fans', 1100)];
    expect(balanceIn(plant(rows), 'electricity')).toMatchObject({ in: 14_400, verdict: null });
  });

  test('a meter behind another is held against that one', () => {
    const rows = [...bill(null, 1000), ...bill('air', 200), ...bill('drier', 250)];
    expect(balanceIn(plant(rows), 'electricity').verdict).toBeNull();
    expect(balanceIn(plant(rows), 'electricity:air').verdict).toBe('impossible');
  });
});
