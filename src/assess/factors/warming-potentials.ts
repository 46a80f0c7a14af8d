import type { Carrier, Factor } from '../../model/library.js';

/**
 * Potential of the methane of a fuel. Only AR6 tells biomass apart (27.0 beside 29.8): its carbon
 * was in the air before. Where both are the same, one row stands for both.
 *
 * @param factors - A set, in which the potentials stand under their gases.
 */
export function methanePotential(
  factors: ReadonlyMap<string, Factor>,
  { isBiogenic }: Pick<Carrier, 'isBiogenic'>,
): string {
  const isTold = factors.get('gwp_ch4_bio')?.value !== factors.get('gwp_ch4')?.value;
  return isBiogenic && isTold ? 'gwp_ch4_bio' : 'gwp_ch4';
}

/** Potential of nitrous oxide, of whatever fuel. */
export const nitrousOxidePotential = 'gwp_n2o';
