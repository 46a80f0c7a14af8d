import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fit, leastSquares } from '../../../src/assess/statistics/least-squares.js';
import { referenceSets } from './nist-strd.js';

/** Digits that agree: the negative logarithm of the relative error, or of the error where 0 is certified. */
const agreeing = (value: number, certified: number): number =>
  -Math.log10(certified === 0 ? Math.abs(value) : Math.abs(value / certified - 1));

function fitOf(columns: readonly (readonly number[])[], y: readonly number[]): Fit {
  const fit = leastSquares(columns, y);
  if (fit === null) throw new Error('the columns can be told apart');
  return fit;
}

describe('the reference sets of NIST', () => {
  test.each(referenceSets)('$name has its certified digits', (set) => {
    const fit = leastSquares(set.columns, set.y, { intercept: set.intercept });
    if (fit === null) throw new Error('the columns can be told apart');
    expect(fit.coefficients).toHaveLength(set.coefficients.length);
    for (const [at, certified] of set.coefficients.entries())
      expect(agreeing(fit.coefficients[at] ?? Number.NaN, certified)).toBeGreaterThan(set.digits);
    for (const [at, certified] of set.standardErrors.entries())
      expect(agreeing(fit.standardErrors[at] ?? Number.NaN, certified)).toBeGreaterThan(set.digits);
  });
});

describe('worked values of regression (F7)', () => {
  const output = [310, 285, 340, 355, 372, 360, 348, 365, 380, 392, 370, 330];

  test('one driver', () => {
    const use = [315.3, 294.5, 332.2, 336.1, 353.2, 348.3, 332.5, 345.1, 360, 360.1, 348.8, 322.2];
    const fit = fitOf([output], use);
    expect(fit.coefficients[0]).toBeCloseTo(115.69678744650521, 9);
    expect(fit.coefficients[1]).toBeCloseTo(0.6322649276543709, 12);
    expect(fit.standardErrors[0]).toBeCloseTo(11.520258641349558, 9);
    expect(fit.standardErrors[1]).toBeCloseTo(0.03274696500467661, 12);
    expect(fit.t[1]).toBeCloseTo(19.307588583066458, 9);
    expect(fit.r2).toBeCloseTo(0.9738755362603381, 12);
    expect(fit.adjustedR2).toBeCloseTo(0.9712630898863719, 12);
    expect(Math.sqrt(fit.sse / fit.degreesOfFreedom)).toBeCloseTo(3.310994550799942, 9);
  });

  test('two drivers', () => {
    const degreeDays = [255, 250, 310, 330, 325, 290, 285, 285, 270, 270, 255, 245];
    const use = [299, 277, 329.7, 338.6, 354.5, 340.8, 323.7, 336.4, 347.5, 347.6, 332.5, 303.5];
    const fit = fitOf([output, degreeDays], use);
    const worked = [35.26939208714051, 0.6316768497739809, 0.2522560201647401];
    const errors = [13.658303055361142, 0.037060184981589736, 0.03919063517271652];
    for (const at of [0, 1, 2]) {
      expect(fit.coefficients[at]).toBeCloseTo(worked[at] ?? Number.NaN, 9);
      expect(fit.standardErrors[at]).toBeCloseTo(errors[at] ?? Number.NaN, 9);
    }
    expect(fit.r2).toBeCloseTo(0.9814207887726205, 12);
  });
});

describe('what has no fit', () => {
  test.each([
    { name: 'a constant driver', columns: [[5, 5, 5, 5]] },
    {
      name: 'a driver twice',
      columns: [
        [1, 2, 4, 8],
        [3, 6, 12, 24],
      ],
    },
    {
      name: 'as many coefficients as months',
      columns: [
        [1, 2, 4, 8],
        [1, 0, 1, 1],
        [0, 1, 0, 5],
      ],
    },
  ])('$name', ({ columns }) => {
    expect(leastSquares(columns, [1, 3, 2, 5])).toBeNull();
  });

  test('an exact fit is written in finite numbers', () => {
    const fit = fitOf([[1, 2, 3, 4]], [2, 4, 6, 8]);
    expect(fit.coefficients).toEqual([0, 2]);
    expect(fit.t.every(Number.isFinite)).toBe(true);
    expect(fitOf([[1, 2, 4, 4]], [7, 7, 7, 7]).r2).toBe(0);
  });
});

const months = fc.array(
  fc.record({
    a: fc.integer({ min: 50, max: 500 }),
    b: fc.integer({ min: 200, max: 300 }),
    y: fc.integer({ min: 100, max: 9000 }),
  }),
  { minLength: 12, maxLength: 36 },
);

/** A year of months in which both drivers move, by themselves. */
const spread = months.filter((rows) => {
  const inflation = leastSquares(
    [rows.map(({ a }) => a), rows.map(({ b }) => b)],
    rows.map(({ y }) => y),
  )?.inflation;
  return inflation?.every((each) => each < 50) === true;
});

describe('laws of regression', () => {
  const parts = (rows: readonly { a: number; b: number; y: number }[]) => ({
    a: rows.map(({ a }) => a),
    b: rows.map(({ b }) => b),
    y: rows.map(({ y }) => y),
  });
  const near = (value: number | undefined, expected: number | undefined): void =>
    expect(Math.abs((value ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected ?? 0)),
    );

  test('another unit of use or of a driver changes nothing but the scale', () => {
    fc.assert(
      fc.property(spread, fc.constantFrom(1000, 3.6, 0.001), (rows, factor) => {
        const { a, b, y } = parts(rows);
        const fit = fitOf([a, b], y);
        const inOther = fitOf(
          [a.map((value) => value * factor), b],
          y.map((use) => use * factor),
        );
        near(inOther.coefficients[1], fit.coefficients[1]);
        near(inOther.coefficients[2], (fit.coefficients[2] ?? Number.NaN) * factor);
        for (const at of [0, 1, 2]) near(inOther.t[at], fit.t[at]);
        near(inOther.r2, fit.r2);
      }),
    );
  });

  test('the order of the drivers does not matter', () => {
    fc.assert(
      fc.property(spread, (rows) => {
        const { a, b, y } = parts(rows);
        const [fit, turned] = [fitOf([a, b], y), fitOf([b, a], y)];
        near(turned.coefficients[0], fit.coefficients[0]);
        near(turned.coefficients[1], fit.coefficients[2]);
        near(turned.standardErrors[2], fit.standardErrors[1]);
        near(turned.sse, fit.sse);
      }),
    );
  });

  test('a constant on top of the use goes into the intercept, on top of a driver into nothing else', () => {
    fc.assert(
      fc.property(spread, fc.integer({ min: -10_000, max: 10_000 }), (rows, more) => {
        const { a, b, y } = parts(rows);
        const fit = fitOf([a, b], y);
        const higher = fitOf(
          [a, b],
          y.map((use) => use + more),
        );
        near(higher.coefficients[0], (fit.coefficients[0] ?? Number.NaN) + more);
        near(higher.coefficients[1], fit.coefficients[1]);
        const further = fitOf([a.map((value) => value + more), b], y);
        near(further.coefficients[1], fit.coefficients[1]);
        near(further.standardErrors[1], fit.standardErrors[1]);
        near(further.sse, fit.sse);
      }),
    );
  });

  test('residuals sum to nothing, and follow no driver', () => {
    fc.assert(
      fc.property(spread, (rows) => {
        const { a, b, y } = parts(rows);
        const { residuals } = fitOf([a, b], y);
        for (const column of [a.map(() => 1), a, b])
          expect(
            Math.abs(residuals.reduce((sum, value, at) => sum + value * (column[at] ?? 0), 0)),
          ).toBeLessThan(1e-5);
      }),
    );
  });
});
