import type { Formula } from './formula.js';

export const combinedUncertaintyFormula: Formula = {
  id: 'combined-uncertainty',
  equation: 'u(y)² = Σ (∂f/∂x)²·u(x)² + 2·ΣΣ (∂f/∂x)·(∂f/∂z)·u(x, z)',
  unit: 'fraction',
  source: 'JCGM 100:2008 (GUM)',
};

export const rectangularUncertaintyFormula: Formula = {
  id: 'rectangular-uncertainty',
  equation: 'u = (high − low) / (2·√3·|x|)',
  unit: 'fraction',
  source: 'JCGM 100:2008 (GUM)',
};

/**
 * What each source of error, such as one meter or one factor, does to a value: its sensitivity times
 * the standard uncertainty of the source, (∂f/∂x)·u(x), with its sign. Sources are independent of each
 * other; values that share one are correlated through it, so no covariance is ever looked up
 * (GUM F.1.2.3).
 */
export type Errors = ReadonlyMap<string, number>;

/**
 * Standard uncertainty (k = 1) of a value.
 *
 * @param errors Relative or absolute; `null` where that of an input is not known.
 * @returns The same, ≥ 0; `null` where it is not known.
 *
 * @formula combined-uncertainty
 */
export function combinedUncertainty(errors: Errors | null): number | null {
  if (errors === null) return null;
  let square = 0;
  for (const error of errors.values()) square += error * error;
  return Math.sqrt(square);
}

/** One input of a sum, a product or a quotient, with its relative errors; `null`: not known. */
export interface WeightedErrors {
  /** Of a product: the power to which the input is raised. Of a sum: its value, with its sign. */
  readonly weight: number;
  readonly errors: Errors | null;
}

/**
 * Errors by the chain rule: the sum of those of the inputs, each times its weight. With powers as
 * weights (1 of a factor, −1 of a divisor) they are the relative errors of the product; with values,
 * the absolute errors of the sum.
 *
 * @returns `null` where those of an input are not known, but for one that weighs nothing.
 */
export function weightedErrors(inputs: readonly WeightedErrors[]): Errors | null {
  const [only] = inputs;
  if (inputs.length === 1 && only?.weight === 1) return only.errors;
  const sum = new Map<string, number>();
  for (const { weight, errors } of inputs) {
    if (weight === 0) continue;
    if (errors === null) return null;
    for (const [source, error] of errors) sum.set(source, (sum.get(source) ?? 0) + weight * error);
  }
  return sum;
}

/**
 * Relative errors of a sum; a difference has a negative value.
 *
 * @returns `null` where those of a term are not known, or the sum is zero.
 */
export function errorsOfSum(terms: readonly WeightedErrors[]): Errors | null {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0
    ? null
    : weightedErrors(terms.map(({ weight, errors }) => ({ weight: weight / total, errors })));
}

/**
 * Relative standard uncertainty of a value of which only the bounds are known: a rectangle.
 *
 * @param low Lower bound, same unit as value.
 * @param high Upper bound, ≥ low.
 * @returns ≥ 0; 0 where value is zero, as nothing can be said in relative terms.
 *
 * @formula rectangular-uncertainty
 */
export const uncertaintyOfBounds = (value: number, low: number, high: number): number =>
  value === 0 ? 0 : (high - low) / (2 * Math.sqrt(3) * Math.abs(value));
