import { describe, expect, test } from 'vitest';
import { assessOptions } from '../../../src/assess/options/assess-options.js';
import type { OptionResult } from '../../../src/model/assessment-schema.js';
import type { MeasureRow, PlantData } from '../../../src/model/plant.js';
import { type Pilot, pilotSubject, withFacility, withRows } from './pilot-subject.js';

const row = (fields: Partial<MeasureRow>): MeasureRow => ({
  file: 'measures.csv',
  line: 2,
  id: 'CM09',
  title: 'Đo và khóa van',
  resource: 'coal',
  savingQuantity: 1000,
  savingUnit: 'GJ/yr',
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

const assessed = (
  pilot: Pilot,
  fields: Partial<MeasureRow>,
  also: (plant: PlantData) => PlantData = (plant) => plant,
) => {
  const rows = withRows('measures', () => [row(fields)]);
  const subject = pilotSubject(pilot, (plant) => also(rows(plant)));
  return assessOptions({ ...subject, library: { ...subject.library, options: [] } });
};

const measured = (...given: Parameters<typeof assessed>): OptionResult => {
  const [found] = assessed(...given).options;
  if (!found) throw new Error('no measure');
  return found;
};

describe('the unit of a measure', () => {
  test.each<[Pilot, string, string, number, string, number]>([
    ['det-nhuom', 'coal', 'GJ/yr', 1000, 't/yr', 1000 / 22],
    ['det-nhuom', 'coal', 'kWh/yr', 1e6, 't/yr', 3600 / 22],
    ['det-nhuom', 'coal', 't/yr', 50, 't/yr', 50],
    ['xi-ma', 'lpg', 'L/yr', 10_000, 't/yr', 5.4],
    ['xi-ma', 'lpg', 'm3/yr', 10, 't/yr', 5.4],
    ['xi-ma', 'electricity', 'GJ/yr', 36, 'kWh/yr', 10_000],
    ['xi-ma', 'electricity', 'MWh/yr', 10, 'kWh/yr', 10_000],
    ['xi-ma', 'water', 'L/yr', 5e6, 'm3/yr', 5000],
    ['xi-ma', 'diesel', 't/yr', 0.84, 'L/yr', 1000],
    ['xi-ma', 'diesel', 'm3/yr', 1, 'L/yr', 1000],
    ['de-giay-cao-su', 'material', 'kg/yr', 2000, 't/yr', 2],
    ['do-go-noi-that', 'material', 'm3/yr', 20, 'm3/yr', 20],
  ])(
    '%s: %s in %s is told in the unit of its figure',
    (pilot, resource, from, told, to, amount) => {
      const { saving } = measured(pilot, { resource, savingUnit: from, savingQuantity: told });
      expect(saving[0]?.unit).toBe(to);
      expect((saving[0]?.likely ?? 0) / amount).toBeCloseTo(1, 6);
    },
  );

  test('settles money and emissions: 1 000 GJ of coal are 45 t of it', () => {
    const { savingCost, ghg } = measured('det-nhuom', {});
    expect(savingCost?.net).toBeGreaterThan(140e6);
    expect(savingCost?.net).toBeLessThan(150e6);
    expect(ghg).toBeCloseTo((1000 / 22) * 2.177, 0);
  });

  test.each([
    ['coal', 'm3/yr'],
    ['water', 'kWh/yr'],
    ['electricity', 't/yr'],
    ['material', 'GJ/yr'],
  ])(
    '%s in %s says nothing: it does not count without money of its own',
    (resource, savingUnit) => {
      const { saving, savingCost, inTotal, remarks } = measured('det-nhuom', {
        resource,
        savingUnit,
      });
      expect(saving).toEqual([]);
      expect(savingCost).toBeNull();
      expect(inTotal).toBe(false);
      expect(remarks?.map(({ code }) => code)).toEqual(['unit-misfit']);
    },
  );

  test('that does not fit leaves the money that the consultant gives', () => {
    const { saving, inTotal, ghg } = measured('det-nhuom', {
      savingUnit: 'm3/yr',
      savingCost: 50e6,
      low: 500,
    });
    expect(saving[0]).toMatchObject({ unit: 'VND/yr', low: 25e6, likely: 50e6, net: 50e6 });
    expect(inTotal).toBe(true);
    expect(ghg).toBeNull();
  });
});

describe('what a measure emits less', () => {
  test.each<[string, string | null]>([
    ['water', null],
    ['material', null],
    ['chemicals', null],
    ['waste', null],
    ['coal', 'unknown'],
    ['electricity', 'unknown'],
  ])('told in money alone, of %s', (resource, unknown) => {
    const results = assessed('det-nhuom', { resource, savingQuantity: null, savingCost: 5e6 });
    expect(results.options[0]?.ghg).toBe(unknown === null ? 0 : null);
    // What is not known of one is not known of all.
    expect(results.totals?.ghg).toBe(unknown === null ? 0 : null);
  });

  test('of a fuel that the boiler does not burn is counted too', () => {
    const { ghg, saving } = measured('thuy-san-dong-lanh', {
      resource: 'lpg',
      savingUnit: 't/yr',
      savingQuantity: 2,
    });
    expect(saving[0]?.net).toBe(2);
    expect((ghg ?? 0) / 2).toBeCloseTo((47.3 * 63.1) / 1000, 1);
  });
});

test('no measure saves more than there is', () => {
  const { saving, remarks } = measured('thuy-san-dong-lanh', {
    resource: 'lpg',
    savingUnit: 't/yr',
    savingQuantity: 500,
  });
  expect(saving[0]?.likely).toBeCloseTo(30.85, 6);
  expect(remarks).toContainEqual({ code: 'bounded', about: 'energy.lpg' });
});

test('a chemical is not priced as the raw material', () => {
  const { savingCost, remarks } = measured('xi-ma', {
    resource: 'chemicals',
    savingUnit: 't/yr',
    savingQuantity: 1,
  });
  expect(savingCost).toBeNull();
  expect(remarks?.[0]?.code).toBe('no-price');
});

test('a measure that has the id of an option stands beside it', () => {
  const rows = withRows('measures', () => [row({ id: 'STM04', savingQuantity: 22 })]);
  const { options, totals } = assessOptions(pilotSubject('det-nhuom', rows));
  const twins = options.filter(({ id }) => id === 'STM04');
  expect(twins.map(({ formula }) => formula)).toEqual(['steam-trap-loss', 'measure']);
  expect(twins[1]?.saving[0]?.likely).toBeCloseTo(1, 6);
  const counted = options.filter(({ inTotal }) => inTotal);
  expect(totals?.net).toBeCloseTo(
    counted.reduce((sum, { savingCost }) => sum + (savingCost?.net ?? 0), 0),
    0,
  );
});

test('money is in the currency of the plant, and has no class by a limit in VND', () => {
  const { options, assumptions } = assessed(
    'xi-ma',
    { resource: 'water', savingUnit: 'm3/yr', investment: 10 },
    withFacility({ currency: 'USD', prices: { water: { value: 2, unit: 'USD/m3' } } }),
  );
  expect(options[0]).toMatchObject({ class: null, savingCost: { likely: 2000 } });
  expect(assumptions.find(({ id }) => id === 'measure.CM09.opex')?.unit).toBe('USD/yr');
});
