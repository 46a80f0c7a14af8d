import type { Formula } from './formula.js';

export const avoidedUseFormula: Formula = {
  id: 'avoided-use',
  equation: 'A = X(base)·P / P(base) − X',
  unit: 'X',
  source: 'UNIDO/UNEP, Enterprise-Level Indicators for Resource Productivity (2010)',
};

/**
 * What the output of the reporting period would have taken, or emitted, at the rate of the base period,
 * less what it did: what was avoided, whatever the output did meanwhile.
 *
 * @param base Of the base period.
 * @param outputOfBase > 0, in the unit of `output`.
 * @param used Of the reporting period, in the unit of `base`.
 * @returns In that unit; negative where more was used. `undefined` without output in the base period.
 *
 * @formula avoided-use
 */
export const avoidedUse = (
  base: number,
  outputOfBase: number,
  used: number,
  output: number,
): number | undefined => (outputOfBase > 0 ? (base * output) / outputOfBase - used : undefined);
