import type { Formula } from './formula.js';

export const airLeakShareFormula: Formula = {
  id: 'air-leak-share',
  equation: 'L = t_load / (t_load + t_unload)',
  unit: 'fraction',
  source: 'load/unload test while nothing draws air',
};

/**
 * Share of a compressor's delivery that leaks, by how long it runs loaded while nothing draws air.
 *
 * @param loaded Time on load.
 * @param unloaded Time off load, same unit.
 * @returns [fraction]; `undefined` where neither was seen.
 *
 * @formula air-leak-share
 */
export const airLeakShare = (loaded: number, unloaded: number): number | undefined =>
  loaded + unloaded > 0 ? loaded / (loaded + unloaded) : undefined;
