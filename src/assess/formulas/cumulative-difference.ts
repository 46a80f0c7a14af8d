import type { Formula } from './formula.js';

export const cumulativeDifferenceFormula: Formula = {
  id: 'cumulative-difference',
  equation: 'CUSUMₜ = Σᵢ≤ₜ (Eᵢ − Êᵢ)',
  unit: 'X',
  source: 'CUSUM of monitoring and targeting',
};

/**
 * Running sum of measured less expected: it runs level while nothing changes, and bends where
 * something does.
 *
 * @param measured A value a month; `null` is unknown.
 * @param expected As many, in the same unit.
 * @returns As many; `null` in a month in which either is unknown, and the sum goes on after it.
 *
 * @formula cumulative-difference
 */
export function cumulativeDifference(
  measured: readonly (number | null)[],
  expected: readonly (number | null)[],
): (number | null)[] {
  let sum = 0;
  return measured.map((value, at) => {
    const level = expected[at] ?? null;
    if (value === null || level === null) return null;
    sum += value - level;
    return sum;
  });
}
