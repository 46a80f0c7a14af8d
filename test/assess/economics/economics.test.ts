import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abatementCost } from '../../../src/assess/economics/abatement-cost.js';
import { annuityFactor } from '../../../src/assess/economics/annuity-factor.js';
import { annualisedCapital } from '../../../src/assess/economics/capital-recovery.js';
import { cashFlow, yearsCounted } from '../../../src/assess/economics/cash-flow.js';
import { discountedPayback } from '../../../src/assess/economics/discounted-payback.js';
import { internalRateOfReturn } from '../../../src/assess/economics/internal-rate-of-return.js';
import { netPresentValue } from '../../../src/assess/economics/net-present-value.js';
import { simplePayback } from '../../../src/assess/economics/simple-payback.js';
import { quantity } from '../../../src/model/quantity.js';

const vnd = (value: number) => quantity(value, 'money');
const yearly = (value: number) => quantity(value, 'money/yr');
const years = (value: number) => quantity(value, 'yr');
const equal = (saving: number, count: number) => Array.from({ length: count }, () => vnd(saving));

// formulas.md F9: I = 500 million, S = 180 million a year, 10 %, 8 years.
const investment = vnd(500e6);
const flows = equal(180e6, 8);

describe('the worked example of F9', () => {
  test.each([
    ['simple payback', simplePayback(investment, yearly(180e6)), 2.7777777777777777],
    ['discounted payback', discountedPayback(investment, flows, 0.1), 3.414350923508185],
    ['net present value', netPresentValue(investment, flows, 0.1), 460286715.6224805],
    ['internal rate of return', internalRateOfReturn(investment, flows), 0.3212324159038935],
    ['capital recovery', annualisedCapital(vnd(1), 0.1, years(8)), 0.18744401757481333],
    [
      'abatement cost',
      abatementCost(vnd(400e6), yearly(140e6), quantity(120, 'tCO2e'), 0.1, years(10)),
      -624182.017058295,
    ],
  ])('%s', (_, value, expected) => {
    expect(Math.abs((value as number) / expected - 1)).toBeLessThan(1e-9);
  });
});

describe('payback', () => {
  test('is 0 where nothing is invested, and never comes without a saving', () => {
    expect(simplePayback(vnd(0), yearly(5))).toBe(0);
    expect(simplePayback(vnd(10), yearly(0))).toBeNull();
    expect(simplePayback(vnd(10), yearly(-1))).toBeNull();
    expect(discountedPayback(vnd(0), equal(5, 3), 0.1)).toBe(0);
    expect(discountedPayback(vnd(0), equal(0, 3), 0.1)).toBeNull();
  });

  test('discounted, is null beyond the years counted, or where interest eats the saving', () => {
    expect(discountedPayback(vnd(1000), equal(180, 5), 0.1)).toBeNull();
    expect(discountedPayback(vnd(1000), equal(180, 10), 0.1)).toBeCloseTo(8.508327, 5);
    expect(discountedPayback(vnd(1000), equal(100, 50), 0.1)).toBeNull();
    expect(discountedPayback(vnd(1000), equal(99, 50), 0.1)).toBeNull();
    expect(discountedPayback(vnd(1000), equal(-5, 50), 0.1)).toBeNull();
  });

  test('of uneven flows ends within the year of the turn, by the rule that equal flows follow', () => {
    // 4 grows to 4.4, less 1, to 3.74, less 2: 1.74 are left for a year that brings 3.
    const uneven = [1, 2, 3].map(vnd);
    const part = -Math.log(1 - (1.74 * 0.1) / 3) / Math.log(1.1);
    expect(discountedPayback(vnd(4), uneven, 0.1)).toBeCloseTo(2 + part, 12);
    expect(discountedPayback(vnd(5), uneven, 0.1)).toBeNull();
  });

  test('does not jump where the flows become uneven', () => {
    const nearly = [...equal(180e6, 4), vnd(180e6 + 1), ...equal(180e6, 3)];
    expect(discountedPayback(investment, nearly, 0.1)).toBeCloseTo(3.414350923508185, 9);
    expect(discountedPayback(vnd(700e6), nearly, 0.1)).toBeCloseTo(
      discountedPayback(vnd(700e6), flows, 0.1) ?? 0,
      6,
    );
  });

  test('agrees with the closed form for every equal flow', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (capital, saving, rate) => {
          const found = discountedPayback(vnd(capital), equal(saving, 15), rate);
          const closed = -Math.log1p((-capital * rate) / saving) / Math.log1p(rate);
          if (found !== null) expect(found).toBeCloseTo(closed, 6);
          else expect(closed > 15 - 1e-6 || Number.isNaN(closed)).toBe(true);
        },
      ),
    );
  });

  test('at rate 0 both are one', () => {
    expect(discountedPayback(vnd(450), equal(100, 8), 0)).toBeCloseTo(4.5, 12);
  });
});

describe('internal rate of return', () => {
  test('is given only where there is exactly one', () => {
    expect(internalRateOfReturn(vnd(1000), [2500, -1540].map(vnd))).toBeNull();
    expect(internalRateOfReturn(vnd(100), [vnd(-10)])).toBeNull();
    expect(internalRateOfReturn(vnd(0), equal(10, 3))).toBeNull();
    expect(internalRateOfReturn(vnd(100), equal(0, 3))).toBeNull();
  });

  test('is found far above 100 % and below 0', () => {
    expect(internalRateOfReturn(vnd(1), equal(50, 3))).toBeCloseTo(50, 2);
    expect(internalRateOfReturn(vnd(100), [vnd(60)])).toBeCloseTo(-0.4, 9);
  });

  test('makes the present value vanish', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.array(fc.double({ min: 1, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (capital, savings) => {
          const rate = internalRateOfReturn(vnd(capital), savings.map(vnd));
          if (rate === null) return;
          const value = netPresentValue(vnd(capital), savings.map(vnd), rate);
          expect(Math.abs(value)).toBeLessThanOrEqual(1e-6 * capital);
        },
      ),
    );
  });
});

describe('present value', () => {
  const money = fc.double({ min: 0, max: 1e9, noNaN: true });
  const rate = fc.double({ min: 0, max: 0.5, noNaN: true });

  test('of equal flows is the annuity factor times the flow, less the investment', () => {
    fc.assert(
      fc.property(money, money, rate, fc.integer({ min: 1, max: 30 }), (capital, saving, r, n) => {
        const value = netPresentValue(vnd(capital), equal(saving, n), r);
        const expected = saving * annuityFactor(r, years(n)) - capital;
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(
          1e-6 * Math.max(1, saving * n + capital),
        );
      }),
    );
  });

  test('falls with the rate', () => {
    fc.assert(
      fc.property(money, rate, rate, (saving, a, b) => {
        const worth = (r: number) => netPresentValue(vnd(1e6), equal(saving, 10), r);
        expect(worth(Math.max(a, b))).toBeLessThanOrEqual(worth(Math.min(a, b)) + 1e-3);
      }),
    );
  });

  test('without interest the factor is the years themselves', () => {
    expect(annuityFactor(0, years(7))).toBe(7);
  });
});

describe('abatement cost', () => {
  test('is null where nothing is avoided', () => {
    const cost = (avoided: number) =>
      abatementCost(vnd(1), yearly(1), quantity(avoided, 'tCO2e'), 0.1, years(5));
    expect(cost(0)).toBeNull();
    expect(cost(-3)).toBeNull();
  });
});

describe('cash flow', () => {
  const finance = { discountRate: 0.1, horizonYears: 10, taxRate: 0, energyPriceRise: 0 };
  const saving = { energy: yearly(100), other: yearly(20) };

  test('counts the smaller of life and horizon', () => {
    expect(yearsCounted(15, finance)).toBe(10);
    expect(yearsCounted(3, finance)).toBe(3);
    expect(yearsCounted(3.9, finance)).toBe(3);
    expect(yearsCounted(0.5, finance)).toBe(1);
    expect(cashFlow(vnd(0), saving, 3.9, finance)).toHaveLength(3);
    expect(cashFlow(vnd(0), saving, 15, finance)).toHaveLength(10);
    expect(cashFlow(vnd(0), saving, 3, finance)).toEqual([120, 120, 120]);
  });

  test('raises energy money alone, from year 2', () => {
    const rising = cashFlow(vnd(0), saving, 3, { ...finance, energyPriceRise: 0.1 });
    expect(rising.map((flow) => Math.round(flow * 1e6) / 1e6)).toEqual([120, 130, 141]);
  });

  test('taxes the saving and writes the investment off over the years', () => {
    expect(cashFlow(vnd(400), saving, 4, { ...finance, taxRate: 0.25 })).toEqual(
      Array.from({ length: 4 }, () => 120 * 0.75 + 0.25 * 100),
    );
  });
});
