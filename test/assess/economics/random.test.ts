import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/assess/economics/mulberry32.js';
import { quantile } from '../../../src/assess/economics/quantile.js';
import { triangular } from '../../../src/assess/economics/triangular.js';

describe('mulberry32', () => {
  test('seeded 42 draws what formulas.md F10.7 prints', () => {
    const random = mulberry32(42);
    const draws = [random(), random(), random(), random(), random()];
    const printed = [
      0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693,
      0.17481389874592423,
    ];
    expect(draws).toEqual(printed);
  });
});

describe('triangular', () => {
  test.each([
    [0.1, 133.46640106136303],
    [0.5, 174.83314773547883],
    [0.9, 211.01724650762114],
  ])('share %d of tri(100, 180, 240) lies below %d', (share, value) => {
    expect(triangular(share, 100, 180, 240)).toBeCloseTo(value, 9);
  });

  test('stays within its ends, rises with the draw, and is a point where they meet', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const bounds = fc.tuple(
      ...([0, 1, 2].map(() => fc.double({ min: -1e9, max: 1e9, noNaN: true })) as [
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
      ]),
    );
    fc.assert(
      fc.property(unit, unit, bounds, (a, b, unsorted) => {
        const [low, likely, high] = unsorted.toSorted((x, y) => x - y) as [number, number, number];
        const at = (draw: number) => triangular(draw, low, likely, high);
        const slack = 1e-6 * Math.max(1, high - low);
        expect(at(a)).toBeGreaterThanOrEqual(low - slack);
        expect(at(a)).toBeLessThanOrEqual(high + slack);
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)) - slack);
      }),
    );
    expect(triangular(0.3, 5, 5, 5)).toBe(5);
  });
});

describe('quantile', () => {
  test.each([
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[7], 0.9, 7],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });
});
