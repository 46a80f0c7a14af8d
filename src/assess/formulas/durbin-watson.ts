import type { Formula } from './formula.js';

export const durbinWatsonFormula: Formula = {
  id: 'durbin-watson',
  equation: 'DW = Σ (eₜ − eₜ₋₁)² / Σ eₜ²',
  unit: '–',
  source: 'Durbin and Watson (1950)',
};

/**
 * Whether residuals follow the one before them: 2 where they do not, near 0 where they drift.
 *
 * @param residuals In the order of the months, at least two.
 * @returns 0 to 4; `undefined` where all of them are zero.
 *
 * @formula durbin-watson
 */
export function durbinWatson(residuals: readonly number[]): number | undefined {
  let turns = 0;
  let squares = 0;
  for (const [at, residual] of residuals.entries()) {
    if (at > 0) turns += (residual - (residuals[at - 1] as number)) ** 2;
    squares += residual ** 2;
  }
  return squares > 0 ? turns / squares : undefined;
}
