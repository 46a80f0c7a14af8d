import type { Carrier } from '../../model/library.js';
import { quantity } from '../../model/quantity.js';
import { methanePotential, nitrousOxidePotential } from '../factors/warming-potentials.js';
import { gridFactor } from '../figures/purchased-parts.js';
import { combustionEmission } from '../formulas/combustion-emission.js';
import type { PlantView } from './resolution.js';

/**
 * Greenhouse gases of a kWh from the grid: the official factor of the reporting year, or the last
 * one published before it. [t CO2e/kWh] `null` where there is none.
 */
export function emissionOfElectricity(view: PlantView): number | null {
  const year = Number(view.subject.periods.reporting.to.slice(0, 4));
  const factor = gridFactor(view.subject.factors, year);
  const found = factor && view.factor(factor.id);
  return found ? found.value / 1000 : null;
}

/**
 * Greenhouse gases of a GJ of a fuel; of biomass only methane and nitrous oxide, as its CO2 stands
 * outside the total. [t CO2e/GJ] `null` where a factor is unknown.
 */
export function emissionOfFuel(view: PlantView, carrier: Carrier): number | null {
  const value = (id: string | null) => (id === null ? undefined : view.factor(id)?.value);
  const carbonDioxide = carrier.isBiogenic ? 0 : value(carrier.carbonDioxide);
  const methane = value(carrier.methane);
  const nitrousOxide = value(carrier.nitrousOxide);
  const ofMethane = value(methanePotential(view.subject.factors, carrier));
  const ofNitrousOxide = value(nitrousOxidePotential);
  if (carbonDioxide === undefined || methane === undefined || nitrousOxide === undefined)
    return null;
  if (ofMethane === undefined || ofNitrousOxide === undefined) return null;
  return combustionEmission(
    quantity(1, 'GJ'),
    { carbonDioxide, methane, nitrousOxide },
    { methane: ofMethane, nitrousOxide: ofNitrousOxide },
  );
}
