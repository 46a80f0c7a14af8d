import type { Quantity } from '../../model/quantity.js';
import { quantity } from '../../model/quantity.js';
import type { Formula } from './formula.js';

export const directEmissionFormula: Formula = {
  id: 'direct-emission',
  equation: 'G = Σ Q·NCV·(EF(CO2) + EF(CH4)·GWP + EF(N2O)·GWP) + Σ m·GWP',
  unit: 't CO2e',
  source: 'IPCC 2006 Guidelines, Vol. 2, Tier 1; GWP of IPCC AR5',
};

/** Emission factors of a fuel, in kg of the gas per TJ of net calorific value. */
export interface EmissionFactors {
  readonly carbonDioxide: number;
  readonly methane: number;
  readonly nitrousOxide: number;
}

/** Warming of a kg of a gas over 100 years, in kg CO2e. One assessment report a set, never mixed. */
export interface WarmingPotentials {
  readonly methane: number;
  readonly nitrousOxide: number;
}

/**
 * Greenhouse gases of burning a fuel. For biomass pass a CO2 factor of zero: its CO2 is counted
 * apart, by `biogenicCarbon`.
 *
 * @param energy Heat by net calorific value. [GJ]
 * @param factors [kg/TJ]
 * @param potentials [kg CO2e/kg]
 * @returns [t CO2e]
 *
 * @formula direct-emission
 */
export function combustionEmission(
  energy: Quantity<'GJ'>,
  { carbonDioxide, methane, nitrousOxide }: EmissionFactors,
  potentials: WarmingPotentials,
): Quantity<'tCO2e'> {
  const perTerajoule =
    carbonDioxide + methane * potentials.methane + nitrousOxide * potentials.nitrousOxide;
  return quantity((energy * perTerajoule) / 1e6, 'tCO2e');
}
