import type { Figure } from '../../model/assessment-schema.js';
import type { Formula } from './formula.js';

export const decouplingFormula: Formula = {
  id: 'decoupling',
  equation: 'g(X) > g(P) none; 0 < g(X) ≤ g(P) relative; g(X) ≤ 0 < g(P) absolute',
  unit: 'class',
  source: 'UNIDO/UNEP, Enterprise-Level Indicators for Resource Productivity (2010)',
};

type Decoupling = NonNullable<Figure['decoupling']>;

/** Growth that differs by less differs by the rounding of a division only. */
const rounding = 1e-12;

/**
 * Whether use, or emission, has come loose from output. Where output has not grown nothing can be
 * said: use that fell with it has not come loose from it.
 *
 * @param growth Of the use from the base period to the reporting period. [fraction]
 * @param growthOfOutput Between the same periods. [fraction]
 *
 * @formula decoupling
 */
export function decouplingOf(growth: number, growthOfOutput: number): Decoupling {
  if (growthOfOutput <= 0) return 'undetermined';
  if (growth <= 0) return 'absolute';
  return growth <= growthOfOutput + rounding ? 'relative' : 'none';
}
