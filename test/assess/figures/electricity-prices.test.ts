import { describe, expect, test } from 'vitest';
import { loadShiftValue } from '../../../src/assess/formulas/load-shift-value.js';
import { reactiveCharge } from '../../../src/assess/formulas/reactive-charge.js';
import type { TariffPeriod } from '../../../src/model/tariff-period.js';
import { allMonths, figuresFor, monthly, plantOf, tableOf } from '../../support/plant-of.js';

const kWh = { carrier: 'electricity', grade: 'electricity', unit: 'kWh' } as const;
const band = (period: TariffPeriod, quantity: number, price: number | null) =>
  monthly({ ...kWh, period, quantity, cost: price === null ? null : quantity * price });

/** The worked bill of the three-price meter (F6.1). */
const bill = [
  ...band('standard', 120_000, 1833),
  ...band('offpeak', 50_000, 1190),
  ...band('peak', 30_000, 3398),
];

describe('time-of-use prices', () => {
  test('F6.1 the mean price of a bill, and of each band', () => {
    const { figure } = figuresFor(plantOf({ energy: tableOf('energy', bill) }));
    expect(figure('electricity.price').value).toBeCloseTo(1907, 9);
    expect(figure('electricity.peak.price').value).toBeCloseTo(3398, 9);
    expect(figure('electricity.standard.price').value).toBeCloseTo(1833, 9);
    expect(figure('electricity.offpeak.price').value).toBeCloseTo(1190, 9);
  });

  test('F6.2 10 000 kWh moved are worth 22.08 million', () => {
    expect(loadShiftValue(10_000, 3398, 1190)).toBe(22_080_000);
    const { figure } = figuresFor(plantOf({ energy: tableOf('energy', bill) }));
    expect(figure('electricity.peak.shift.value')).toMatchObject({ basis: 'energy.csv' });
    expect(figure('electricity.peak.shift.value').value).toBeCloseTo(2208, 9);
    expect(figure('electricity.peak.surcharge').value).toBeCloseTo(12 * 30_000 * 2208, 3);
  });

  test('where the bills do not tell the bands apart, by the decisions in force', () => {
    const energy = tableOf('energy', monthly({ ...kWh, quantity: 1000, cost: 2e6 }));
    const found = figuresFor(plantOf({ energy }, { tariff: '22-110kV' }));
    // 2025: 129 days at 3242 and 1136, 236 days at 3398 and 1190.
    const expected = (129 * (3242 - 1136) + 236 * (3398 - 1190)) / 365;
    expect(found.figure('electricity.peak.shift.value').value).toBeCloseTo(expected, 9);
    expect(found.figure('electricity.peak.shift.value').inputs).toContain(
      'factor:price_elec_22_peak',
    );
    expect(figuresFor(plantOf({ energy })).has('electricity.peak.shift.value')).toBe(false);
    const inDollars = figuresFor(plantOf({ energy }, { tariff: '22-110kV', currency: 'USD' }));
    expect(inDollars.has('electricity.peak.shift.value')).toBe(false);
  });

  test('the base period by the decisions of its own days', () => {
    const energy = tableOf('energy', monthly({ ...kWh, quantity: 1000, cost: 2e6 }));
    const { figure } = figuresFor(plantOf({ energy }, { tariff: '22-110kV' }));
    expect(figure('electricity.peak.shift.value').base).toBeCloseTo(
      (284 * (3093 - 1084) + 82 * (3242 - 1136)) / 366,
      9,
    );
  });
});

describe('what a low power factor costs', () => {
  const energy = tableOf('energy', monthly({ ...kWh, quantity: 1000, cost: 1e8 }));
  const read = (reading: string, unit: string, value: (at: number) => number | null) =>
    allMonths.map((month, at) => ({ month, reading, unit, value: value(at) }));

  test.each([
    [0.82, 0.0975609756],
    [0.9, 0],
    [0.95, 0],
    [0.6, 0.5],
  ])('F6.5 cos φ %d: %d of the bill', (powerFactor, share) => {
    expect(reactiveCharge(1, 0.9, powerFactor)).toBeCloseTo(share, 9);
  });

  test('month by month: a good month does not make up for a bad one', () => {
    const readings = tableOf(
      'readings',
      read('cosphi', '-', (at) => (at % 2 ? 0.98 : 0.82)),
    );
    const { figure } = figuresFor(plantOf({ energy, readings }));
    expect(figure('electricity.powerfactor').value).toBeCloseTo(0.9, 9);
    expect(figure('electricity.powerfactor.penalty').value).toBeCloseTo(6e8 * (0.9 / 0.82 - 1), 1);
  });

  test('the bill wins, and the rule stands beside it', () => {
    const readings = tableOf('readings', [
      ...read('cosphi', '-', () => 0.82),
      ...read('reactive_charge', 'VND', () => 9e6),
    ]);
    const { figure } = figuresFor(plantOf({ energy, readings }));
    expect(figure('electricity.powerfactor.penalty')).toMatchObject({
      value: 1.08e8,
      basis: 'reactive_charge',
    });
    expect(figure('electricity.powerfactor.penalty.computed').value).toBeCloseTo(
      1.2e9 * (0.9 / 0.82 - 1),
      1,
    );
  });

  test('an unread month leaves the year unknown', () => {
    const readings = tableOf(
      'readings',
      read('cosphi', '-', (at) => (at === 20 ? null : 0.82)),
    );
    const { figure } = figuresFor(plantOf({ energy, readings }));
    expect(figure('electricity.powerfactor.penalty').value).toBeNull();
    expect(figure('electricity.powerfactor.penalty').base).not.toBeNull();
  });
});
