import { beforeAll, describe, expect, test } from 'vitest';
import { assessOptions } from '../../../src/assess/options/assess-options.js';
import { createPlantView } from '../../../src/assess/options/plant-view.js';
import type { OptionResult } from '../../../src/model/assessment-schema.js';
import { type Pilot, pilotSubject, pilots } from './pilot-subject.js';

/** What pilots.md demands of the catalogue, plant by plant. */
const demanded: Readonly<Record<Pilot, string>> = {
  'thuy-san-dong-lanh': 'REF02 WAT01 SEA02 WAT02 WAT03 SEA01 SEA03 PWR02 PWR03',
  'det-nhuom': 'STM01 STM03 STM04 TEX01 TEX02 TEX03 TEX04 CHM01 MAT04 WW01',
  'do-go-noi-that': 'WOD01 AIR01 AIR07 MAT03 WOD02 MAT06 MAT09 DRY02 WST03 LGT01',
  'de-giay-cao-su': 'MOT07 RUB04 RUB02 RUB03 MAT03 PWR01 AIR01 WAT07 STM05',
  'xi-ma': 'WAT05 PLT02 CHM03 CHM04 CHM05 CHM06 PLT01 STM11 WAT06',
};

type Assessed = ReturnType<typeof assessOptions>;

const found = new Map<Pilot, Assessed>();

beforeAll(() => {
  for (const pilot of pilots) found.set(pilot, assessOptions(pilotSubject(pilot)));
});

const of = (pilot: Pilot): Assessed => found.get(pilot) as Assessed;

const optionOf = (pilot: Pilot, id: string): OptionResult => {
  const option = of(pilot).options.find((each) => each.id === id);
  if (!option) throw new Error(`${pilot} has no ${id}`);
  return option;
};

describe.each(pilots)('%s', (pilot) => {
  test('is proposed every option that its story demands', () => {
    const statuses = demanded[pilot].split(' ').map((id) => [id, optionOf(pilot, id).status]);
    expect(statuses).toEqual(demanded[pilot].split(' ').map((id) => [id, 'proposed']));
  });

  test('hears why, in every case but for measures of its own', () => {
    for (const { because, formula, status } of of(pilot).options) {
      if (formula === 'measure') expect(because).toEqual([]);
      else expect(because.length).toBeGreaterThan(0);
      const open = because.filter(({ value }) => value === null);
      if (status === 'survey') expect(open.length).toBeGreaterThan(0);
      if (status === 'proposed' || status === 'done') expect(open).toEqual([]);
    }
  });

  test('is told savings in order, and none that overlap makes larger', () => {
    for (const { saving, savingCost } of of(pilot).options) {
      for (const { low, likely, high, net } of saving) {
        expect(low).toBeLessThanOrEqual(likely);
        expect(likely).toBeLessThanOrEqual(high);
        expect(Math.abs(net)).toBeLessThanOrEqual(Math.abs(likely) * (1 + 1e-12));
      }
      if (savingCost) expect(savingCost.low).toBeLessThanOrEqual(savingCost.high);
    }
  });

  test('saves no more of a resource than it takes in', () => {
    const view = createPlantView(pilotSubject(pilot));
    const counted = of(pilot).options.filter(({ inTotal }) => inTotal);
    const net = (resource: string) =>
      counted.reduce(
        (sum, { saving }) =>
          sum + saving.reduce((s, each) => s + (each.resource === resource ? each.net : 0), 0),
        0,
      );
    for (const [resource, variable] of [
      ['electricity', 'E_el'],
      ['water', 'W_in'],
    ] as const) {
      const flow = view.variable(variable);
      expect(net(resource)).toBeLessThanOrEqual(flow.kind === 'known' ? flow.value : 0);
    }
  });

  test('gets a total that adds up', () => {
    const { totals, options } = of(pilot);
    const counted = options.filter(({ inTotal }) => inTotal);
    const sum = (value: (option: OptionResult) => number | null | undefined) =>
      counted.reduce((total, option) => total + (value(option) ?? 0), 0);
    expect(counted.every(({ status }) => status === 'proposed')).toBe(true);
    expect(totals?.net).toBeCloseTo(
      sum((option) => option.savingCost?.net),
      0,
    );
    expect(totals?.gross).toBeCloseTo(
      sum((option) => option.savingCost?.likely),
      0,
    );
    expect(totals?.npv).toBeCloseTo(
      sum(({ npv }) => npv),
      0,
    );
    expect(totals?.paybackYears).toBeCloseTo((totals?.investment ?? 0) / (totals?.net ?? 1), 9);
    const { p10 = 0, p50 = 0, p90 = 0 } = totals?.savingCost ?? {};
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
    // The most likely total lies within its own range.
    expect(totals?.net).toBeGreaterThan(p10);
    expect(totals?.net).toBeLessThan(p90);
  });

  test('counts only what returns money in its life, and says why the rest does not count', () => {
    for (const option of of(pilot).options.filter(({ status }) => status === 'proposed')) {
      if (option.inTotal) expect(option.savingCost?.net).toBeGreaterThan(0);
      else expect(option.remarks?.length).toBeGreaterThan(0);
    }
  });
});

describe('ground truth of pilots.md', () => {
  test.each<[Pilot, string, number]>([
    ['thuy-san-dong-lanh', 'PWR02', 529e6],
    ['do-go-noi-that', 'AIR01', 63_812],
    ['do-go-noi-that', 'WOD01', 181_546],
    ['de-giay-cao-su', 'PWR01', 852e6],
    ['xi-ma', 'WAT05', 27_454],
    ['xi-ma', 'PLT01', 205_752],
  ])('%s %s saves about %d alone', (pilot, id, truth) => {
    const likely = optionOf(pilot, id).saving[0]?.likely ?? 0;
    expect(Math.abs(likely / truth - 1)).toBeLessThan(0.02);
  });

  test('P1: own measure against the leak counts before the repair of leaks in general', () => {
    const own = optionOf('thuy-san-dong-lanh', 'CM01');
    expect(own.saving[0]).toEqual({
      resource: 'water',
      unit: 'm3/yr',
      low: 24_000,
      likely: 28_000,
      high: 29_000,
      net: 28_000,
    });
    expect(own.savingCost?.net).toBeCloseTo(364e6, 0);
    expect(own.paybackYears).toBeCloseTo(185 / 364, 9);
    const general = optionOf('thuy-san-dong-lanh', 'WAT01').saving[0];
    expect(general?.net).toBeLessThan((general?.likely ?? 0) * 0.8);
  });

  test('P2: fuel is told in tonnes of coal at what a tonne costs', () => {
    const { saving, savingCost, ghg } = optionOf('det-nhuom', 'STM04');
    expect(saving[0]?.resource).toBe('coal');
    expect(saving[0]?.unit).toBe('t/yr');
    const price = (savingCost?.likely ?? 0) / (saving[0]?.likely ?? 1);
    expect(price).toBeGreaterThan(3.0e6);
    expect(price).toBeLessThan(3.4e6);
    // 22 GJ/t × 98 300 kg/TJ and a little CH4 and N2O.
    expect((ghg ?? 0) / (saving[0]?.net ?? 1)).toBeCloseTo(2.177, 2);
  });

  test('P2: steam of condensate saves fuel and water', () => {
    expect(optionOf('det-nhuom', 'STM03').saving.map(({ resource }) => resource)).toEqual([
      'coal',
      'water',
    ]);
  });

  test('P3: timber counted in m3 is saved in m3', () => {
    const { saving, grade } = optionOf('do-go-noi-that', 'MAT03');
    expect(saving[0]?.unit).toBe('m3/yr');
    expect(saving[0]?.likely).toBeCloseTo(0.03 * 10_819, -1);
    expect(grade).toBe('D');
  });

  test('P3: own residue burnt at no cost returns no money', () => {
    const { savingCost, inTotal, remarks, paybackYears } = optionOf('do-go-noi-that', 'DRY02');
    expect(savingCost?.net).toBe(0);
    expect(paybackYears).toBeNull();
    expect(inTotal).toBe(false);
    expect(remarks).toContainEqual({ code: 'no-money', about: 'DRY02' });
  });

  test('P4: what is not answered is to be surveyed, by name', () => {
    const { status, because, saving, savingCost } = optionOf('de-giay-cao-su', 'PWR03');
    expect(status).toBe('survey');
    expect(because).toEqual([{ q: 'energy.roof_ok', value: null }]);
    expect(saving).toEqual([]);
    expect(savingCost).toBeNull();
  });

  test('P1: a roof of solar panels beyond the budget stands outside of the total', () => {
    const { inTotal, remarks, savingCost } = optionOf('thuy-san-dong-lanh', 'PWR03');
    expect(inTotal).toBe(false);
    expect(remarks?.map(({ code }) => code)).toEqual(['over-budget']);
    expect(savingCost?.net).toBeGreaterThan(0);
  });

  test('load that is shifted saves money, no energy and no emission', () => {
    const { saving, ghg } = optionOf('thuy-san-dong-lanh', 'SEA03');
    expect(saving.map(({ resource, unit }) => [resource, unit])).toEqual([['money', 'VND/yr']]);
    expect(ghg).toBe(0);
  });

  test('a substitute saves the substance and counts no money', () => {
    const { saving, savingCost, remarks } = optionOf('xi-ma', 'CHM05');
    expect(saving[0]?.likely).toBeGreaterThan(0);
    expect(savingCost?.likely).toBe(0);
    expect(remarks).toContainEqual({ code: 'substitution', about: 'chemicals' });
  });

  test('every number names where it is from', () => {
    const { inputs, formula } = optionOf('do-go-noi-that', 'AIR01');
    expect(formula).toBe('compressed-air-leak-share');
    expect(inputs.map(({ name, likely, from }) => [name, likely, from.split(':').at(0)])).toEqual([
      ['electricity', 326_311, 'energy.csv'],
      ['leakBefore', 0.32, 'answers.json'],
      ['leakAfter', 0.1, 'option'],
      ['controlResponse', 0.8, 'option'],
    ]);
  });

  test('finance and prices are listed as assumptions, with where they stand', () => {
    const { assumptions, factorIds } = of('det-nhuom');
    const byId = new Map(assumptions.map((each) => [each.id, each]));
    expect(byId.get('finance.discountRate')).toEqual({
      id: 'finance.discountRate',
      value: 0.11,
      unit: 'fraction',
      from: 'facility.json:finance.discountRate',
    });
    expect(byId.get('price.coal')?.unit).toBe('VND/t');
    expect(byId.get('price.water')?.value).toBeCloseTo(6200, 0);
    expect(factorIds).toEqual(
      expect.arrayContaining(['grid_2023', 'ncv_coal_c5', 'siegert_a2_coal']),
    );
  });

  test('the same plant gives the same answer', () => {
    expect(assessOptions(pilotSubject('xi-ma'))).toEqual(of('xi-ma'));
  });
});
