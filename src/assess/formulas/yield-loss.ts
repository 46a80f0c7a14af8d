import type { Formula } from './formula.js';

export const yieldLossFormula: Formula = {
  id: 'yield-loss',
  equation: 'ΔM = M(raw) − M(product) / Y(base)',
  unit: 'X',
  source: 'ISO 14051 (material balance)',
};

/**
 * Raw material that a period took beyond what its output would have taken at an earlier yield.
 *
 * @param raw Raw material that went in. [one unit]
 * @param product Product made of it. [the same unit]
 * @param baseYield Yield that it is held against. [fraction], > 0
 * @returns In that unit; negative where the yield has risen.
 *
 * @formula yield-loss
 */
export const yieldLoss = (raw: number, product: number, baseYield: number): number =>
  raw - product / baseYield;
