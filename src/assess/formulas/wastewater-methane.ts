import type { Formula } from './formula.js';

export const wastewaterMethaneFormula: Formula = {
  id: 'wastewater-methane',
  equation: 'M = (TOW − S)·B0·MCF − R',
  unit: 'kg',
  source: 'IPCC 2006, Vol. 5, chapter 6',
};

/** How wastewater is treated, and what of its methane does not escape. */
export interface Treatment {
  /** Methane that the organic matter can give at most. [kg CH4/kg COD] */
  readonly capacity: number;
  /** What part of it this treatment gives. [fraction] */
  readonly correction: number;
  /** Burnt or flared. [kg CH4] */
  readonly recovered: number;
}

/**
 * Methane of wastewater that a plant treats itself.
 *
 * @param organic COD into the treatment, less what leaves it as sludge. [kg]
 * @returns [kg CH4], ≥ 0.
 *
 * @formula wastewater-methane
 */
export const wastewaterMethane = (organic: number, treatment: Treatment): number =>
  Math.max(0, organic * treatment.capacity * treatment.correction - treatment.recovered);
