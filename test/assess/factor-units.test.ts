import { describe, expect, test } from 'vitest';
import { ratePerFuelUnit, valueIn } from '../../src/assess/factor-units.js';
import { Fault } from '../../src/model/fault.js';
import type { Carrier, Factor } from '../../src/model/library.js';
import { library } from '../support/plant-of.js';

const factors = library.factors('2026');
const factor = (id: string): Factor => factors.get(id) as Factor;
const carrier = (id: string): Carrier => library.carriers.find((each) => each.id === id) as Carrier;

describe('a factor per unit of its carrier', () => {
  test.each([
    ['gj_mwh', 'GJ', 'electricity', 0.0036],
    ['ncv_lpg', 'GJ', 'lpg', 47.3],
    ['ncv_diesel', 'GJ', 'diesel', 0.00084 * 43],
    ['ncv_ng_m3', 'GJ', 'natural-gas', 0.0355],
    ['toe_elec', 'TOE', 'electricity', 0.0001543],
    ['toe_diesel_kl', 'TOE', 'diesel', 0.00088],
    ['toe_ng', 'TOE', 'natural-gas', 0.0009],
    ['toe_ng', 'TOE', 'cng', 0.0009 / 0.00074],
    ['grid_2023', 'tCO2e', 'electricity', 0.0006592],
  ] as const)('%s: %s of %s', (id, said, of, rate) => {
    expect(ratePerFuelUnit(factor(id), said, carrier(of))).toBeCloseTo(rate, 12);
  });

  test('without a value is unknown', () => {
    expect(ratePerFuelUnit(factor('ef_steam_bought'), 'tCO2e', carrier('steam'))).toBeNull();
  });

  test.each([
    ['of something else', () => ratePerFuelUnit(factor('toe_elec'), 'GJ', carrier('electricity'))],
    ['without a density', () => ratePerFuelUnit(factor('toe_ng'), 'TOE', carrier('anthracite'))],
    ['in a unit nobody knows', () => ratePerFuelUnit(factor('vat_elec'), 'GJ', carrier('lpg'))],
    ['in another unit', () => valueIn(factor('gwp_ch4_ar5'), 'kg/TJ')],
  ])('%s is a fault of the templates', (_, look) => {
    expect(look).toThrow(Fault);
  });

  test('every carrier has an energy content, and what else it names, in units that fit', () => {
    for (const each of library.carriers) {
      expect(ratePerFuelUnit(factor(each.netCalorificValue), 'GJ', each)).toBeGreaterThan(0);
      if (each.oilEquivalent !== null)
        expect(ratePerFuelUnit(factor(each.oilEquivalent), 'TOE', each)).toBeGreaterThan(0);
      if (each.methane === null) continue;
      expect(valueIn(factor(each.methane), 'kg/TJ')).toBeGreaterThan(0);
    }
  });
});
