import { describe, expect, test } from 'vitest';
import { assessOptions } from '../../../src/assess/options/assess-options.js';
import type { OptionResult } from '../../../src/model/assessment-schema.js';
import type { Option } from '../../../src/model/library.js';
import type { MeasureRow, PlantData } from '../../../src/model/plant.js';
import { type Pilot, pilotSubject, withAnswers, withFacility, withRows } from './pilot-subject.js';

const run = (
  pilot: Pilot,
  change: (plant: PlantData) => PlantData = (plant) => plant,
  catalogue: (options: readonly Option[]) => readonly Option[] = (options) => options,
) => {
  const subject = pilotSubject(pilot, change);
  const library = { ...subject.library, options: catalogue(subject.library.options) };
  return assessOptions({ ...subject, library });
};

const pick = (results: ReturnType<typeof assessOptions>, id: string): OptionResult => {
  const found = results.options.find((option) => option.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const codes = ({ remarks }: OptionResult) => remarks?.map(({ code }) => code) ?? [];

describe('the status of an option', () => {
  test('done comes before all else, with the answer quoted', () => {
    const done = withAnswers({ 'plating.rinse': { value: 'counter2' } });
    const { status, because, saving, inTotal } = pick(run('xi-ma', done), 'WAT05');
    expect(status).toBe('done');
    expect(because).toEqual([{ q: 'plating.rinse', value: 'counter2' }]);
    expect(saving).toEqual([]);
    expect(inTotal).toBe(false);
  });

  test('nothing to save from: not applicable, whatever was answered', () => {
    const { status, because } = pick(
      run('thuy-san-dong-lanh', withAnswers({ 'steam.traps': { value: 'never' } })),
      'STM04',
    );
    expect(status).toBe('not-applicable');
    expect(because).toEqual([{ v: 'Q_fuel', value: 0 }]);
  });

  test('called for, but its flow unknown: to be surveyed, the flow named', () => {
    const { status, because } = pick(run('det-nhuom'), 'WAT07');
    expect(status).toBe('survey');
    expect(because).toEqual([
      { q: 'water.once', value: true },
      { v: 'W_cool', value: null },
    ]);
  });

  test('an input that nobody told: to be surveyed, the input named', () => {
    const { tariff: _, ...facility } = pilotSubject('thuy-san-dong-lanh').plant.facility;
    const { status, because } = pick(
      run('thuy-san-dong-lanh', (plant) => ({ ...plant, facility })),
      'PWR02',
    );
    expect(status).toBe('survey');
    expect(because.filter(({ value }) => value === null).map(({ v }) => v)).toEqual(['C_peak']);
  });

  test('options of other sectors are not listed, those of all are', () => {
    const ids = run('xi-ma').options.map(({ id }) => id);
    expect(ids).toContain('AIR01');
    expect(ids).toContain('PLT01');
    expect(ids).not.toContain('SEA01');
  });
});

describe('a saving', () => {
  test('with a number out of range is not computed, and says which', () => {
    // O2 of 19 % would leave no room for combustion: the law holds to 18.
    const beyond = withRows('readings', (rows) =>
      rows.map((row) => (row.reading === 'flue_o2_pct' ? { ...row, value: 19 } : row)),
    );
    const option = pick(run('det-nhuom', beyond), 'STM01');
    expect(option.status).toBe('proposed');
    expect(option.saving).toEqual([]);
    expect(option.savingCost).toBeNull();
    expect(option.npv).toBeNull();
    expect(option.inTotal).toBe(false);
    expect(option.remarks).toContainEqual({ code: 'out-of-range', about: 'oxygenBefore' });
  });

  test('is bounded by the flow that it is saved from', () => {
    const huge = withAnswers({
      'steam.bare_m': { value: 9999 },
      'steam.bare_valves': { value: 5000 },
    });
    const option = pick(run('de-giay-cao-su', huge), 'STM05');
    expect(codes(option)).toContain('bounded');
    expect(option.saving[0]?.likely).toBeCloseTo(1517, 0);
  });

  test('without a price counts no money, and stands outside of the total', () => {
    const free = withRows('water', (rows) => rows.map((row) => ({ ...row, cost: null })));
    const option = pick(run('xi-ma', free), 'WAT05');
    expect(option.saving[0]?.likely).toBeGreaterThan(0);
    expect(option.savingCost).toBeNull();
    expect(option.paybackYears).toBeNull();
    expect(codes(option)).toEqual(['no-price', 'no-price']);
    expect(option.inTotal).toBe(false);
  });

  test('is told net of those before it: leaks before the switch to blowers', () => {
    const results = run('do-go-noi-that');
    const air = pick(results, 'AIR07').saving[0];
    const leak = pick(results, 'AIR01').saving[0];
    expect(leak?.net).toBe(leak?.likely);
    expect(air?.net).toBeCloseTo((air?.likely ?? 0) * (1 - (leak?.likely ?? 0) / 326_311), 6);
  });
});

describe('what an option costs', () => {
  const cost = (id: string, change?: (plant: PlantData) => PlantData) =>
    pick(run('xi-ma', change), id).investment;

  test('grows with the plant, within bounds', () => {
    // W_rinse 36 442 m3 against 30 000.
    const factor = (36_442 / 30_000) ** 0.7;
    expect(cost('WAT05')?.low).toBeCloseTo(20e6 * factor, -4);
    expect(cost('WAT05')?.high).toBeCloseTo(300e6 * factor, -5);
    const tiny = withRows('materials', (rows) => rows.map((row) => ({ ...row, cost: 1 })));
    expect(cost('CHM06', tiny)?.low).toBeCloseTo(20e6 * 0.3, 6);
  });

  test('per unit grows without bound', () => {
    const roof = withAnswers({ 'energy.roof_m2': { value: 100_000 } });
    expect(cost('PWR03', roof)?.low).toBeCloseTo(10e6 * 18_180, 0);
  });

  test('is likely the middle of its range, which settles the class', () => {
    const { investment, class: rank } = pick(run('xi-ma'), 'PLT01');
    expect(investment?.likely).toBeCloseTo(
      ((investment?.low ?? 0) + (investment?.high ?? 0)) / 2,
      6,
    );
    expect(rank).toBe('investment');
    expect(pick(run('xi-ma'), 'STM11').class).toBe('low-cost');
    const free = run('xi-ma', undefined, (options) =>
      options.map((option) =>
        option.id === 'STM11' ? { ...option, cost: { ...option.cost, low: 0, high: 0 } } : option,
      ),
    );
    const gift = pick(free, 'STM11');
    expect(gift.class).toBe('no-cost');
    expect(gift.paybackYears).toBe(0);
    expect(gift.irr).toBeNull();
    expect(gift.inTotal).toBe(true);
  });
});

describe('what counts in the total', () => {
  test('one of a group: the one with the higher worth', () => {
    const rivals = run('xi-ma', undefined, (options) =>
      options.map((option) =>
        ['WAT05', 'PLT02'].includes(option.id) ? { ...option, exclusiveGroup: 'rinse' } : option,
      ),
    );
    expect(pick(rivals, 'WAT05').inTotal).toBe(true);
    expect(pick(rivals, 'PLT02').remarks).toContainEqual({
      code: 'other-of-group',
      about: 'WAT05',
    });
    expect(pick(rivals, 'PLT02').inTotal).toBe(false);
  });

  test('what is outside takes nothing from the others', () => {
    const alone = pick(
      run('xi-ma', undefined, (options) => options.filter(({ id }) => id === 'WAT06')),
      'WAT06',
    );
    const besideCostly = run('xi-ma', withFacility({ finance: { budget: 20e6 } }), (options) =>
      options.filter(({ id }) => ['WAT05', 'WAT06'].includes(id)),
    );
    expect(codes(pick(besideCostly, 'WAT05'))).toEqual(['over-budget']);
    expect(pick(besideCostly, 'WAT06').saving[0]?.net).toBe(alone.saving[0]?.net);
  });

  test('not what its life does not repay', () => {
    const dear = run('xi-ma', undefined, (options) =>
      options.map((option) =>
        option.id === 'PLT01'
          ? { ...option, cost: { ...option.cost, low: 5e9, high: 5e9 } }
          : option,
      ),
    );
    expect(codes(pick(dear, 'PLT01'))).toEqual(['not-repaid']);
  });

  test('nothing: no total', () => {
    const { totals, options } = run('xi-ma', undefined, (all) =>
      all.filter(({ id }) => id === 'CHM05'),
    );
    expect(options.map(({ id }) => id)).toEqual(['CHM05']);
    expect(totals).toBeNull();
  });

  test('resource by resource, gross and net', () => {
    const { totals } = run('xi-ma', undefined, (all) =>
      all.filter(({ id }) => ['WAT05', 'PLT02', 'PLT01'].includes(id)),
    );
    const water = totals?.byResource.find(({ resource }) => resource === 'water');
    expect(totals?.byResource.map(({ resource, unit }) => [resource, unit])).toEqual([
      ['water', 'm3/yr'],
      ['electricity', 'kWh/yr'],
    ]);
    expect(water?.gross).toBeCloseTo(36_442 * (0.79 * 0.95 + 0.35), -1);
    expect(water?.net).toBeCloseTo(36_442 * (1 - (1 - 0.79 * 0.95) * (1 - 0.35)), -1);
    expect(water?.savingCost).toBeCloseTo((water?.net ?? 0) * 12_500, 0);
  });
});

describe("the consultant's own measures", () => {
  const row = (fields: Partial<MeasureRow>): MeasureRow => ({
    file: 'measures.csv',
    line: 2,
    id: 'CM09',
    title: 'Đo và khóa van',
    resource: 'water',
    savingQuantity: 1000,
    savingUnit: 'm3/yr',
    savingCost: null,
    investment: 10e6,
    opex: null,
    lifeYears: null,
    low: null,
    high: null,
    endUse: null,
    order: null,
    group: null,
    note: null,
    ...fields,
  });
  const measured = (...rows: Partial<MeasureRow>[]) =>
    run(
      'xi-ma',
      withRows('measures', () => rows.map(row)),
      () => [],
    );

  test('without a price of their own are valued like an option, and blanks are assumptions', () => {
    const results = measured({});
    const { savingCost, name, status, lifeYears, grade, inputs } = pick(results, 'CM09');
    expect(savingCost?.likely).toBeCloseTo(12.5e6, 3);
    expect([name, status, lifeYears, grade]).toEqual(['Đo và khóa van', 'proposed', 10, 'C']);
    expect(inputs[0]?.from).toBe('measures.csv:2:saving_quantity');
    expect(results.assumptions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['measure.CM09.opex', 'measure.CM09.lifeYears']),
    );
  });

  test('are net of their running cost', () => {
    const { savingCost, paybackYears } = pick(
      measured({ savingCost: 50e6, opex: 10e6, lifeYears: 5 }),
      'CM09',
    );
    expect(savingCost?.net).toBeCloseTo(40e6, 3);
    expect(paybackYears).toBeCloseTo(0.25, 9);
  });

  test('with money alone are told in money', () => {
    const { saving, savingCost } = pick(
      measured({ savingQuantity: null, savingUnit: '', savingCost: 8e6 }),
      'CM09',
    );
    expect(saving[0]).toMatchObject({ unit: 'VND/yr', likely: 8e6, net: 8e6 });
    expect(savingCost?.net).toBe(8e6);
  });

  test('with neither, or without a cost, stand outside of the total', () => {
    const neither = pick(measured({ savingQuantity: null, savingCost: null }), 'CM09');
    expect(neither.savingCost).toBeNull();
    expect(neither.ghg).toBeNull();
    expect(codes(neither)).toContain('no-price');
    expect(codes(pick(measured({ investment: null }), 'CM09'))).toEqual(['no-cost-estimate']);
  });

  test('on one end use overlap in their order', () => {
    const half = { endUse: 'rinsing', savingQuantity: 18_221 };
    const results = measured({ ...half, id: 'LATE', order: 2 }, { ...half, id: 'EARLY', order: 1 });
    const [late, early] = ['LATE', 'EARLY'].map((id) => pick(results, id).saving[0]);
    expect(early?.net).toBe(18_221);
    expect((late?.net ?? 0) / 18_221).toBeCloseTo(0.5, 3);
  });

  test('of one group count once', () => {
    const results = measured({ id: 'A', group: 'g' }, { id: 'B', group: 'g', investment: 1e6 });
    expect(pick(results, 'A').inTotal).toBe(false);
    expect(pick(results, 'B').inTotal).toBe(true);
  });

  test('on a fuel save of what the boiler burns, with its emissions', () => {
    const lpg = { resource: 'lpg', savingUnit: 't/yr', savingQuantity: 30 };
    const results = measured({ ...lpg, id: 'A' }, { ...lpg, id: 'B' });
    const [first, second] = ['A', 'B'].map((id) => pick(results, id));
    expect(first?.saving[0]?.net).toBeCloseTo(30, 9);
    // Of 61.38 t, 30 are gone: the second saves the same share of the rest.
    expect(second?.saving[0]?.net).toBeCloseTo(30 * (1 - 30 / 61.38), 6);
    expect((first?.ghg ?? 0) / 30).toBeCloseTo(
      (47.3 * 63.1 + 0.0473 * 28 + 0.00473 * 265) / 1000,
      3,
    );
    const power = pick(measured({ resource: 'electricity', savingUnit: 'kWh/yr' }), 'CM09');
    expect(power.ghg).toBeCloseTo(0.6592, 9);
  });
});

describe('a plant of which nothing is known', () => {
  const silent = (plant: PlantData): PlantData =>
    ({
      ...plant,
      answers: null,
      facility: {
        schema: 'sxsh/facility@1',
        name: 'x',
        sector: 'xi-ma',
        periods: plant.facility.periods,
      },
      tables: Object.fromEntries(
        Object.entries(plant.tables).map(([name, table]) => [
          name,
          { ...table, state: 'absent', rows: [] },
        ]),
      ) as unknown as PlantData['tables'],
    }) as PlantData;

  test('is proposed nothing, and every open option names what would settle it', () => {
    const { options, totals } = run('xi-ma', silent);
    expect(totals).toBeNull();
    expect(options.length).toBeGreaterThan(10);
    for (const { status, because } of options) {
      expect(status).toBe('survey');
      expect(because.some(({ value }) => value === null)).toBe(true);
    }
  });
});

describe('finance', () => {
  test('without a word of the plant takes the usual, and lists it', () => {
    const { finance: _, ...facility } = pilotSubject('xi-ma').plant.facility;
    const { assumptions, factorIds } = run('xi-ma', (plant) => ({ ...plant, facility }));
    const usual = assumptions.filter(({ id }) => id.startsWith('finance.'));
    expect(usual.map(({ id, value, from }) => [id, value, from])).toEqual([
      ['finance.discountRate', 0.1, 'factor:disc_rate'],
      ['finance.horizonYears', 10, 'default'],
      ['finance.taxRate', 0, 'default'],
      ['finance.energyPriceRise', 0, 'default'],
    ]);
    expect(factorIds).toContain('disc_rate');
  });

  test('a rise of energy prices moves energy options only', () => {
    const flat = run('xi-ma');
    const rising = run('xi-ma', (plant) =>
      withFacility({ finance: { ...plant.facility.finance, energyPriceRise: 0.05 } })(plant),
    );
    expect(pick(rising, 'PLT01').npv).toBeGreaterThan(pick(flat, 'PLT01').npv ?? 0);
    expect(pick(rising, 'WAT05').npv).toBe(pick(flat, 'WAT05').npv);
  });
});

test('in another currency nothing that the templates say in VND is presented as money of the plant', () => {
  const dollars = run('xi-ma', withFacility({ currency: 'USD' }));
  const proposed = dollars.options.filter(({ status }) => status === 'proposed');
  expect(proposed.length).toBeGreaterThan(0);
  for (const option of proposed) {
    expect(option).toMatchObject({ investment: null, class: null, npv: null, inTotal: false });
    expect(codes(option).some((code) => ['no-cost-estimate', 'no-price'].includes(code))).toBe(
      true,
    );
  }
  expect(proposed.flatMap(codes)).toContain('no-cost-estimate');
  expect(dollars.totals).toBeNull();
  expect(dollars.factorIds.some((id) => id.startsWith('price_elec'))).toBe(false);
});
