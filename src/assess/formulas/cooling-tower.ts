import type { Formula } from './formula.js';

export const towerEvaporationFormula: Formula = {
  id: 'tower-evaporation',
  equation: 'E = 0.00153·Q·ΔT',
  unit: 'm3',
  source: 'BEE India, guide book on cooling towers',
};

export const towerBlowdownFormula: Formula = {
  id: 'tower-blowdown',
  equation: 'B = E / (COC − 1)',
  unit: 'm3',
  source: 'BEE India, guide book on cooling towers',
};

/**
 * Water that a cooling tower evaporates.
 *
 * @param circulated [m3]
 * @param range By which it is cooled. [K]
 * @returns [m3]
 *
 * @formula tower-evaporation
 */
export const towerEvaporation = (circulated: number, range: number): number =>
  0.00085 * 1.8 * circulated * range;

/**
 * Water that must be bled off; drift, which does part of it, is neglected.
 *
 * @param evaporation [m3]
 * @param cycles Cycles of concentration.
 * @returns [m3]; `undefined` where nothing concentrates.
 *
 * @formula tower-blowdown
 */
export const towerBlowdown = (evaporation: number, cycles: number): number | undefined =>
  cycles > 1 ? evaporation / (cycles - 1) : undefined;
