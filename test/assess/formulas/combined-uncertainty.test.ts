import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/assess/economics/mulberry32.js';
import {
  combinedUncertainty,
  type Errors,
  errorsOfSum,
  uncertaintyOfBounds,
  weightedErrors,
} from '../../../src/assess/formulas/combined-uncertainty.js';

const errors = (sources: Readonly<Record<string, number>>): Errors =>
  new Map(Object.entries(sources));

const product = (...inputs: (Errors | null)[]): Errors | null =>
  weightedErrors(inputs.map((each) => ({ weight: 1, errors: each })));

const quotient = (above: Errors | null, below: Errors | null): Errors | null =>
  weightedErrors([
    { weight: 1, errors: above },
    { weight: -1, errors: below },
  ]);

const sum = (...terms: (readonly [number, Errors | null])[]): Errors | null =>
  errorsOfSum(terms.map(([weight, each]) => ({ weight, errors: each })));

const relative = fc.double({ min: 1e-4, max: 0.3, noNaN: true });
const amount = fc.double({ min: 1, max: 1e6, noNaN: true });

describe('known values', () => {
  test('F11.1 a specific consumption of 500 ± 22.36 kWh/t (k = 2)', () => {
    const u = combinedUncertainty(quotient(errors({ E: 0.01 }), errors({ P: 0.02 })));
    expect(2 * 500 * (u ?? 0)).toBeCloseTo(22.36068, 5);
  });

  test('F2.5 a mass balance with six independent terms', () => {
    const terms = [
      [1000, 0.01],
      [50, 0.05],
      [-70, 0.05],
      [-700, 0.005],
      [-180, 0.03],
      [-60, 0.1],
    ] as const;
    const left = sum(...terms.map(([value, u], at) => [value, errors({ [at]: u })] as const));
    expect(combinedUncertainty(left)).toBeCloseTo(13.996785345214093 / 40, 12);
  });

  test.each([
    [900, 0.2012461],
    [1100, 0.2459675],
  ])('the share that is left of 1000 ± 1 %% less %d ± 2 %%', (rest, expected) => {
    const whole = errors({ in: 0.01 });
    const left = quotient(sum([1000, whole], [-rest, errors({ out: 0.02 })]), whole);
    expect(combinedUncertainty(left)).toBeCloseTo(expected, 7);
  });

  test('F11.2 a rectangle', () => {
    expect(uncertaintyOfBounds(10, 8, 12)).toBeCloseTo(0.11547005, 8);
    expect(uncertaintyOfBounds(0, -1, 1)).toBe(0);
  });
});

describe('what is not known', () => {
  test('stays so, but for a term that is zero', () => {
    const known = errors({ a: 0.1 });
    expect(product(known, null)).toBeNull();
    expect(sum([1, null])).toBeNull();
    expect(combinedUncertainty(sum([0, null], [2, known]))).toBeCloseTo(0.1, 12);
    expect(combinedUncertainty(null)).toBeNull();
  });

  test('is what a sum of zero errs in relative terms', () => {
    expect(sum()).toBeNull();
    expect(sum([5, errors({ a: 0.1 })], [-5, errors({ b: 0.1 })])).toBeNull();
  });
});

describe('correlated inputs', () => {
  test('without a common source are the root of squares', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, relative), { minLength: 1, maxLength: 8 }), (terms) => {
        const own = terms.map(([value, u], at) => [value, errors({ [at]: u })] as const);
        const total = terms.reduce((all, [value]) => all + value, 0);
        expect(combinedUncertainty(sum(...own))).toBeCloseTo(
          Math.hypot(...terms.map(([value, u]) => value * u)) / total,
          9,
        );
        expect(combinedUncertainty(product(...own.map(([, each]) => each)))).toBeCloseTo(
          Math.hypot(...terms.map(([, u]) => u)),
          9,
        );
      }),
    );
  });

  test('a meter by itself is exactly one', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), relative), (sources) => {
        const x = errors(sources);
        expect(combinedUncertainty(quotient(x, x))).toBe(0);
      }),
    );
  });

  test('two readings of one meter add up with their errors', () => {
    fc.assert(
      fc.property(amount, amount, relative, (a, b, u) => {
        const meter = errors({ meter: u });
        expect(combinedUncertainty(sum([a, meter], [b, meter]))).toBeCloseTo(u, 12);
      }),
    );
  });

  test('agree with draws of the sources', () => {
    // (a + b·f) / (a + c): meter a stands above and below, and b and c share a weighbridge.
    const [a, b, c, f] = [800, 300, 150, 1.2];
    const [ua, uw, uf] = [0.02, 0.03, 0.05];
    const [ofA, ofW, ofF] = [errors({ a: ua }), errors({ w: uw }), errors({ f: uf })];
    const above = sum([a, ofA], [b * f, product(ofW, ofF)]);
    const predicted = combinedUncertainty(quotient(above, sum([a, ofA], [c, ofW]))) ?? 0;
    const random = mulberry32(20_250_101);
    const normal = (): number =>
      Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const trials = 40_000;
    let [mean, square] = [0, 0];
    for (let trial = 1; trial <= trials; trial++) {
      const [x, w, k] = [1 + ua * normal(), 1 + uw * normal(), 1 + uf * normal()];
      const y = (a * x + b * w * f * k) / (a * x + c * w);
      const step = y - mean;
      mean += step / trial;
      square += step * (y - mean);
    }
    const drawn = Math.sqrt(square / (trials - 1)) / mean;
    // The standard deviation of 40 000 draws is known to 1/√(2·40 000) = 0.35 %.
    expect(Math.abs(drawn / predicted - 1)).toBeLessThan(0.015);
    // As if they were independent it would be far off.
    const independent = Math.hypot(
      combinedUncertainty(above) ?? 0,
      Math.hypot(a * ua, c * uw) / (a + c),
    );
    expect(independent / predicted).toBeGreaterThan(1.2);
  });
});
