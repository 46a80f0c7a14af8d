import { describe, expect, test } from 'vitest';
import { createPlantView } from '../../../src/assess/options/plant-view.js';
import { priceOf } from '../../../src/assess/options/prices.js';
import type { Resolution } from '../../../src/assess/options/resolution.js';
import { startsWith } from '../../../src/assess/options/sources/names.js';
import type { Answer } from '../../../src/model/answers-schema.js';
import type { PlantData } from '../../../src/model/plant.js';
import { type Pilot, pilotSubject, withAnswers, withFacility, withRows } from './pilot-subject.js';

const view = (pilot: Pilot, change?: (plant: PlantData) => PlantData) =>
  createPlantView(pilotSubject(pilot, change));

const amountOf = (found: Resolution): number => {
  if (found.kind !== 'known') throw new Error(`not known: ${JSON.stringify(found)}`);
  return found.value;
};

const fromOf = (found: Resolution) => (found.kind === 'known' ? found.from : []);

const needsOf = (found: Resolution) => (found.kind === 'unknown' ? found.needs : []);

const unanswered: Answer = { unknown: true };

describe('names', () => {
  test.each<[string, string[], boolean]>([
    ['sơn NC, PU', ['sơn'], true],
    ['SƠN NC', ['sơn'], true],
    ['dung môi pha sơn', ['sơn'], false],
    ['son NC', ['sơn'], true],
    ['sơng', ['sơn'], false],
    ['muối niken', ['muối'], true],
    ['sòn', ['sơn'], false],
    ['dong sunfat', ['đồng sunfat'], true],
    ['CrO3', ['CrO3'], true],
    ['axit crômic CrO3', ['CrO3'], false],
    ['MEKO', ['MEK'], false],
  ])('%s begins with one of %j: %j', (name, words, expected) => {
    expect(startsWith(name, words)).toBe(expected);
    expect(startsWith(name.normalize('NFD'), words)).toBe(expected);
  });
});

describe('electricity of an end use', () => {
  test('is metered where there is a meter', () => {
    const found = view('do-go-noi-that').variable('E_dust');
    expect(found).toMatchObject({ kind: 'known', value: 550_139, grade: 'B', unit: 'kWh/yr' });
    expect(fromOf(found)).toHaveLength(12);
  });

  test('is unknown as a meter with a blank month, and falls to the share given', () => {
    const blank = withRows('energy', (rows) =>
      rows.map((row) =>
        row.meter === 'dust-collection' && row.month === '2025-03'
          ? { ...row, quantity: null }
          : row,
      ),
    );
    expect(view('do-go-noi-that', blank).variable('E_dust')).toMatchObject({ grade: 'D' });
  });

  test('is counted once where one meter is part of another', () => {
    const nested = (plant: PlantData) =>
      withFacility({
        meters: {
          ...plant.facility.meters,
          fan: { role: 'sub', of: 'dust-collection', endUse: 'dust-collection' },
        },
      })(
        withRows('energy', (rows) => [
          ...rows,
          ...rows
            .filter(({ meter }) => meter === 'dust-collection')
            .map((row) => ({ ...row, meter: 'fan' })),
        ])(plant),
      );
    expect(amountOf(view('do-go-noi-that', nested).variable('E_dust'))).toBe(550_139);
  });

  test('is the share that the plant gives, with its grade', () => {
    const found = view('de-giay-cao-su').variable('E_press');
    expect(amountOf(found)).toBeCloseTo(0.45 * 6_256_156, 0);
    expect(found).toMatchObject({ grade: 'C' });
    expect(fromOf(found)).toEqual(['energy.electricity', 'facility.json:endUses.press.share']);
  });

  test('else is the share of the sector, scaled to what others leave, grade D', () => {
    const seafood = view('thuy-san-dong-lanh');
    const total = amountOf(seafood.variable('E_el'));
    const found = seafood.variable('E_aer');
    // Given: 0.68 + 0.03 + 0.008 + 0.05. Usual of the others: 0.06 + 0.02 + 0.03 + 0.07 + 0.02 + 0.02.
    expect(amountOf(found) / total).toBeCloseTo((0.02 * (1 - 0.768)) / 0.22, 9);
    expect(found).toMatchObject({ grade: 'D' });
    // An end use that the sector does not list.
    expect(amountOf(seafood.variable('E_rect'))).toBe(0);
  });

  test('is never negative where the given shares exceed the whole', () => {
    const crowded = withFacility({
      endUses: { refrigeration: { share: 0.9 }, pumps: { share: 0.4 } },
    });
    expect(amountOf(view('thuy-san-dong-lanh', crowded).variable('E_aer'))).toBe(0);
  });

  test('is answered, or comes from the nameplate and the hours', () => {
    expect(view('de-giay-cao-su').variable('E_air')).toMatchObject({
      value: 626_000,
      from: ['answers.json:air.kwh'],
    });
    const byPlate = withAnswers({ 'air.kwh': unanswered });
    expect(view('de-giay-cao-su', byPlate).variable('E_air')).toMatchObject({
      value: 187 * 0.7 * 7200,
      grade: 'C',
    });
  });

  test('is unknown without electricity on record', () => {
    const refused = (plant: PlantData): PlantData => ({
      ...plant,
      tables: { ...plant.tables, energy: { ...plant.tables.energy, state: 'refused' } },
    });
    expect(view('xi-ma', refused).variable('E_rect').kind).toBe('unknown');
    expect(view('xi-ma', refused).variable('Q_fuel').kind).toBe('unknown');
  });
});

describe('fuels', () => {
  test('feed the boiler by the shares of the plant, at their net calorific value', () => {
    expect(amountOf(view('det-nhuom').variable('Q_fuel'))).toBeCloseTo(5618.9 * 22, -2);
    const half = withFacility({ fuelUses: { coal: { boiler: 0.5, stenter: 0.5 } } });
    const halved = view('det-nhuom', half);
    expect(amountOf(halved.variable('Q_fuel'))).toBeCloseTo((5618.9 * 22) / 2, -2);
    // Its own fuel now: not half of the boiler's.
    expect(amountOf(halved.variable('Q_dry'))).toBeCloseTo((5618.9 * 22) / 2, -2);
  });

  test('by the sector where the plant says nothing, grade D; an unknown use makes the sum unknown', () => {
    const usual = view('xi-ma', withFacility({ fuelUses: {} }));
    expect(usual.variable('Q_fuel')).toMatchObject({ grade: 'D' });
    // LPG: hot water and drying in equal parts.
    expect(amountOf(usual.variable('Q_fuel'))).toBeCloseTo(
      amountOf(view('xi-ma').variable('Q_fuel')) / 2,
      6,
    );
    const strange = withRows('energy', (rows) =>
      rows.map((row) =>
        row.carrier === 'lpg' ? { ...row, carrier: 'rice-husk', grade: 'rice-husk' } : row,
      ),
    );
    const open = view('xi-ma', (plant) => withFacility({ fuelUses: {} })(strange(plant)));
    expect(open.variable('Q_fuel')).toEqual({
      kind: 'unknown',
      needs: ['facility.json:fuelUses.rice-husk'],
    });
  });

  test('of no boiler are 0, not unknown', () => {
    expect(view('thuy-san-dong-lanh').variable('Q_fuel')).toMatchObject({
      kind: 'known',
      value: 0,
    });
  });

  test('cost what the bills show, or what the plant says', () => {
    const price = amountOf(priceOf(view('det-nhuom'), 'fuel', 'Q_fuel', 'GJ'));
    expect(price * 22).toBeGreaterThan(3.1e6);
    expect(price * 22).toBeLessThan(3.3e6);
    const own = withFacility({ prices: { coal: { value: 4.4e6, unit: 'VND/t' } } });
    expect(amountOf(priceOf(view('det-nhuom', own), 'fuel', 'Q_fuel', 'GJ'))).toBeCloseTo(2e5, 6);
  });

  test('raise steam: read, or by the efficiency answered', () => {
    expect(amountOf(view('det-nhuom').variable('S_t'))).toBeCloseTo(34_264.5, 3);
    const noReading = withRows('readings', (rows) =>
      rows.filter(({ reading }) => reading !== 'steam'),
    );
    expect(view('det-nhuom', noReading).variable('S_t').kind).toBe('unknown');
    const answered = view('det-nhuom', (plant) =>
      withAnswers({ 'steam.efficiency': { value: 70 } })(noReading(plant)),
    );
    expect(amountOf(answered.variable('S_t'))).toBeCloseTo((5618.9 * 22 * 0.7) / 2.64, -2);
    // Measured both ways: steam × 2.64 over fuel.
    expect(amountOf(view('det-nhuom').indicator('boiler_eff_pct'))).toBeCloseTo(
      (34_264.5 * 2.64 * 100) / (5618.9 * 22),
      1,
    );
  });
});

describe('the tariff', () => {
  test('weights the decisions in force by days', () => {
    // 2025: 129 days at 3 242, then 236 at 3 398.
    const found = view('xi-ma').variable('p_pk');
    expect(amountOf(found)).toBeCloseTo((129 * 3242 + 236 * 3398) / 365, 9);
    expect(fromOf(found).toSorted()).toEqual([
      'factor:price_elec_22_peak',
      'factor:price_elec_22_peak_2024',
    ]);
  });

  test('is unknown without a tariff, or with a day before the first decision', () => {
    const { tariff: _, ...facility } = pilotSubject('xi-ma').plant.facility;
    expect(view('xi-ma', (plant) => ({ ...plant, facility })).variable('p_pk').kind).toBe(
      'unknown',
    );
    const early = withFacility({
      periods: {
        base: { from: '2022-01', to: '2022-12' },
        reporting: { from: '2023-01', to: '2023-12' },
      },
    });
    expect(view('xi-ma', early).variable('p_pk').kind).toBe('unknown');
  });
});

describe('water', () => {
  test('of a step is what flows into it', () => {
    const found = view('xi-ma').variable('W_rinse');
    expect(amountOf(found) / amountOf(view('xi-ma').variable('W_in'))).toBeCloseTo(0.777, 3);
    expect(found).toMatchObject({ grade: 'B' });
  });

  test('with a blank flow is not measured, and falls to the usual share, grade D', () => {
    const blank = withRows('flows', (rows) =>
      rows.map((row) =>
        row.to === 'rinse' && row.month === '2025-05' ? { ...row, quantity: null } : row,
      ),
    );
    const found = view('xi-ma', blank).variable('W_rinse');
    expect(found).toMatchObject({ grade: 'D' });
    expect(amountOf(found)).toBeCloseTo(0.7 * amountOf(view('xi-ma').variable('W_in')), 6);
  });

  test('without any source is unknown, by name', () => {
    const found = view('det-nhuom').variable('W_cool');
    expect(found.kind).toBe('unknown');
    expect(needsOf(found).join()).toContain('mill-cooling');
  });

  test('is metered where facility.json has a meter of the use', () => {
    const metered = (plant: PlantData) =>
      withFacility({ meters: { cool: { role: 'sub', endUse: 'cooling-once-through' } } })(
        withRows('water', (rows) => [
          ...rows,
          ...rows
            .filter(({ stream }) => stream === 'surface')
            .map((row) => ({ ...row, meter: 'cool', quantity: 10 })),
        ])(plant),
      );
    expect(view('det-nhuom', metered).variable('W_cool')).toMatchObject({ value: 120, grade: 'B' });
  });
});

describe('meters of one use', () => {
  const second = (months: number) => (plant: PlantData) =>
    withFacility({
      meters: {
        ...plant.facility.meters,
        'dust-2': { role: 'sub', of: 'main', endUse: 'dust-collection' },
      },
    })(
      withRows('energy', (rows) => [
        ...rows,
        ...rows
          .filter(({ meter, month }) => meter === 'dust-collection' && month >= '2025-01')
          .slice(0, months)
          .map((row) => ({ ...row, meter: 'dust-2', quantity: 1000 })),
      ])(plant),
    );

  test.each([
    [12, 'B', 562_139],
    [2, 'D', null],
    [0, 'D', null],
  ])('count together where the second has %d of 12 months: grade %s', (months, grade, value) => {
    const found = view('do-go-noi-that', second(months)).variable('E_dust');
    expect(found).toMatchObject({ grade });
    if (value !== null) expect(amountOf(found)).toBeCloseTo(value, 6);
  });
});

describe('prices', () => {
  test('of a material are unknown with a quantity missing, never lower for it', () => {
    const blank = withRows('materials', (rows) =>
      rows.map((row) =>
        row.kind === 'raw' && row.month === '2025-04' ? { ...row, quantity: null } : row,
      ),
    );
    expect(priceOf(view('det-nhuom', blank), 'material', 'M_raw', 't').kind).toBe('unknown');
  });

  const pilot = 'xi-ma';

  test('are the mean of the bills, unless the plant gives its own in that unit', () => {
    expect(amountOf(priceOf(view(pilot), 'water', 'W_rinse', 'm3'))).toBeCloseTo(12_500, 6);
    const own = withFacility({
      prices: {
        water: { value: 15_000, unit: 'VND/m3' },
        electricity: { value: 2, unit: 'VND/MWh' },
      },
    });
    expect(priceOf(view(pilot, own), 'water', 'W_rinse', 'm3')).toMatchObject({
      value: 15_000,
      from: ['facility.json:prices.water'],
    });
    expect(amountOf(priceOf(view(pilot, own), 'electricity', 'E_el', 'kWh'))).toBeGreaterThan(1900);
  });

  test('of a material are those of its name, else of the raw materials together', () => {
    expect(amountOf(priceOf(view(pilot), 'chemicals', 'M_cr6', 't'))).toBeCloseTo(94.35e6, -5);
    const shrimp = priceOf(view('thuy-san-dong-lanh'), 'material', 'M_out', 't');
    expect(amountOf(shrimp)).toBeCloseTo(95.2e6, -5);
    expect(priceOf(view('do-go-noi-that'), 'material', 'M_raw', 't').kind).toBe('unknown');
    expect(amountOf(priceOf(view('do-go-noi-that'), 'material', 'M_raw', 'm3'))).toBeCloseTo(
      6.37e6,
      -4,
    );
  });
});

describe('materials', () => {
  test('are known by name, each for one variable', () => {
    const plating = view('xi-ma');
    expect(amountOf(plating.variable('M_metal'))).toBeCloseTo(43, 0);
    expect(amountOf(plating.variable('M_cr6'))).toBeCloseTo(22.8, 1);
    expect(plating.variable('M_salt').kind).toBe('unknown');
    const wood = view('do-go-noi-that');
    expect(amountOf(wood.variable('M_paint'))).toBeCloseTo(74.1, 1);
    expect(amountOf(wood.variable('M_solv'))).toBeCloseTo(59, 1);
  });

  test('count in their own unit without a mass, and in tonnes with a density', () => {
    expect(view('do-go-noi-that').variable('M_raw')).toMatchObject({ unit: 'm3/yr' });
    const dense = withFacility({ densities: { 'gỗ xẻ tươi': { value: 1.1, unit: 't/m3' } } });
    const found = view('do-go-noi-that', dense).variable('M_raw');
    expect(found).toMatchObject({ unit: 't/yr' });
    expect(amountOf(found)).toBeCloseTo(
      1.1 * amountOf(view('do-go-noi-that').variable('M_raw')),
      6,
    );
  });

  test('of waste are known by name', () => {
    expect(amountOf(view('do-go-noi-that').variable('M_res'))).toBeCloseTo(1715, 0);
  });
});

describe('indicators', () => {
  test('hold the yield against the benchmarks that apply, and against no other', () => {
    const gap = (benchmarks?: string[]) => {
      const { benchmarks: _, ...facility } = pilotSubject('do-go-noi-that').plant.facility;
      return view('do-go-noi-that', (plant) => ({
        ...plant,
        facility: benchmarks ? { ...facility, benchmarks } : facility,
      })).indicator('yield_gap_pp');
    };
    expect(amountOf(gap(['wood_y_s']))).toBeCloseTo(65 - 53.504, 2);
    expect(amountOf(gap(['wood_y_s', 'wood_y_l']))).toBeCloseTo(58 - 53.504, 2);
    // Of the sector, but each of another product: the plant must say which is its own.
    expect(gap().kind).toBe('unknown');
    expect(gap(['wood_el']).kind).toBe('unknown');
  });

  test('take the mean of a reading before an answer', () => {
    expect(amountOf(view('det-nhuom').indicator('flue_o2_pct'))).toBeCloseTo(10.267, 3);
    const noReading = withRows('readings', (rows) =>
      rows.filter(({ reading }) => reading !== 'flue_o2_pct'),
    );
    expect(view('det-nhuom', noReading).indicator('flue_o2_pct')).toMatchObject({
      value: 10.4,
      from: ['answers.json:steam.o2'],
    });
  });

  test('do not apply where their question does not', () => {
    expect(view('xi-ma').indicator('cond_return_pct').kind).toBe('inapplicable');
    expect(view('xi-ma').indicator('rft_pct').kind).toBe('inapplicable');
  });

  test('are computed from what is on record', () => {
    expect(amountOf(view('de-giay-cao-su').indicator('flash_pct'))).toBeCloseTo(11.86, 2);
    expect(amountOf(view('det-nhuom').indicator('salt_kg_kg'))).toBeCloseTo(0.72, 3);
    expect(amountOf(view('thuy-san-dong-lanh').indicator('ice_t_day'))).toBeCloseTo(14.54, 2);
    expect(amountOf(view('thuy-san-dong-lanh').indicator('peak_share_pct'))).toBeCloseTo(22.02, 2);
    // Good practice 65 % less 53.5 %.
    expect(amountOf(view('do-go-noi-that').indicator('yield_gap_pp'))).toBeCloseTo(11.5, 1);
    // 110 kW by night, all year, over the year's use.
    expect(amountOf(view('det-nhuom').indicator('baseload_share_pct'))).toBeCloseTo(
      (110 * 8760 * 100) / 4_442_982,
      1,
    );
  });
});
