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
 * Relative standard uncertainty (k = 1) of a product or quotient of independent inputs.
 *
 * @param parts Relative standard uncertainties of the inputs, ≥ 0; `null` where one is not known.
 * @returns ≥ 0; `null` where a part is not known.
 *
 * @formula combined-uncertainty
 */
export function uncertaintyOfProduct(parts: readonly (number | null)[]): number | null {
  let square = 0;
  for (const part of parts) {
    if (part === null) return null;
    square += part * part;
  }
  return Math.sqrt(square);
}

/** A term of a sum or difference, with its relative standard uncertainty. */
export interface Term {
  readonly value: number;
  readonly relativeUncertainty: number | null;
}

/**
 * Relative standard uncertainty (k = 1) of a sum of independent terms; a difference has a negative
 * term.
 *
 * @returns ≥ 0; `null` where that of a term is not known, or the sum is zero.
 *
 * @formula combined-uncertainty
 */
export function uncertaintyOfSum(terms: readonly Term[]): number | null {
  let total = 0;
  let square = 0;
  for (const { value, relativeUncertainty } of terms) {
    if (value === 0) continue;
    if (relativeUncertainty === null) return null;
    total += value;
    square += (value * relativeUncertainty) ** 2;
  }
  return total === 0 ? null : Math.sqrt(square) / Math.abs(total);
}

/**
 * Relative standard uncertainty (k = 1) of the share of a remainder in its whole,
 * s = (whole − rest) / whole = 1 − rest / whole. Remainder and whole vary together; whole and rest
 * do not.
 *
 * @param share > 0 or < 0. [fraction]
 * @param whole Relative standard uncertainty, ≥ 0; `null` where it is not known.
 * @param rest The same of what was taken off.
 * @returns ≥ 0; `null` where one is not known, or the share is zero.
 *
 * @formula combined-uncertainty
 */
export function uncertaintyOfRemainder(
  share: number,
  whole: number | null,
  rest: number | null,
): number | null {
  const ofRatio = uncertaintyOfProduct([whole, rest]);
  return ofRatio === null || share === 0 ? null : Math.abs((1 - share) / share) * ofRatio;
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
