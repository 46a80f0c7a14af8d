import type { Formula } from './formula.js';

export const unaccountedMaterialFormula: Formula = {
  id: 'unaccounted-material',
  equation: 'U = M(used) − Σ M(out)',
  unit: 'X',
  source: 'ISO 14051 (material balance)',
};

export const balanceClosureFormula: Formula = {
  id: 'balance-closure',
  equation: 'C = Σ out / (in − growth of stock)',
  unit: 'fraction',
  source: 'ISO 14051 (material balance)',
};

export const excessOutflowFormula: Formula = {
  id: 'excess-outflow',
  equation: 'z = (out − in) / √(u(in)² + u(out)²)',
  unit: '1',
  source: 'JCGM 100:2008 (GUM)',
};

/**
 * What was used and came out nowhere on record. Negative: more out than was there.
 *
 * @param used What went in less what the stock grew by. [one unit, one basis]
 * @param outlets What came out, by outlet. [the same]
 * @returns [the same]
 *
 * @formula unaccounted-material
 */
export const unaccountedMaterial = (used: number, outlets: readonly number[]): number =>
  outlets.reduce((left, outlet) => left - outlet, used);

/**
 * The share of what was used that came out on record.
 *
 * @param used [one unit, one basis]
 * @param out [the same]
 * @returns [fraction]; `undefined` where nothing was used.
 *
 * @formula balance-closure
 */
export const balanceClosure = (used: number, out: number): number | undefined =>
  used > 0 ? out / used : undefined;

/**
 * By how many standard uncertainties more came out than went in.
 *
 * @param taken What went in.
 * @param left What came out, same unit.
 * @param uncertainty Standard (k = 1) of the difference, > 0, same unit.
 * @returns Negative where less came out.
 *
 * @formula excess-outflow
 */
export const excessOutflow = (taken: number, left: number, uncertainty: number): number =>
  (left - taken) / uncertainty;
