import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotProduct } from '../../../src/assess/statistics/exact-arithmetic.js';

test('what a plain sum loses is kept', () => {
  expect(dotProduct(-1e16, [1e8, 1], [1e8, 0.5])).toBe(0.5);
  expect(dotProduct(-1, [1 + 2 ** -30], [1 + 2 ** -30])).toBe(2 ** -29 + 2 ** -60);
});

test('of whole numbers it is the nearest double to the true sum', () => {
  const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 40 }), (pairs) => {
      const exact = pairs.reduce((sum, [a, b]) => sum + BigInt(a) * BigInt(b), 0n);
      const sum = dotProduct(
        0,
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
      );
      expect(Math.abs(sum - Number(exact))).toBeLessThanOrEqual(
        Number.EPSILON * Math.abs(Number(exact)),
      );
    }),
  );
});
