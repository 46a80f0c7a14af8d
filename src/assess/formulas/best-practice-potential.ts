import { quantile } from '../economics/quantile.js';
import type { Formula } from './formula.js';

export const bestPracticePotentialFormula: Formula = {
  id: 'best-practice-potential',
  equation: 'ρₜ = Eₜ/Êₜ, P = Σ max(0, Eₜ − ρ₂₅·Êₜ)',
  unit: 'X',
  source: 'practice, ISO 50006',
};

/** The share of months that are better still. */
const BEST_QUARTILE = 0.25;

/**
 * What would not be used if every month ran as well as the best quartile of them, each measured
 * against what its own output and weather ask for. Without that, months of high output look best
 * only because the base load is spread thinner.
 *
 * @param measured A value a month.
 * @param expected As many, in the same unit, each > 0.
 * @returns In that unit, ≥ 0; `undefined` without a month, or where one expects nothing.
 *
 * @formula best-practice-potential
 */
export function bestPracticePotential(
  measured: readonly number[],
  expected: readonly number[],
): number | undefined {
  if (measured.length === 0 || expected.some((level) => !(level > 0))) return undefined;
  const ratios = measured.map((use, at) => use / (expected[at] as number));
  const best = quantile(
    ratios.toSorted((a, b) => a - b),
    BEST_QUARTILE,
  );
  return measured.reduce(
    (sum, use, at) => sum + Math.max(0, use - best * (expected[at] as number)),
    0,
  );
}
