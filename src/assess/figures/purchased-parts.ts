import type { Factor } from '../../model/library.js';
import { quantity } from '../../model/quantity.js';
import { type FuelUnit, ratePerFuelUnit } from '../factor-units.js';
import { purchasedEnergyEmission } from '../formulas/purchased-energy-emission.js';
import type { GradePart } from './energy-parts.js';
import { converted, type Part } from './part.js';
import { factorOf, type Workspace } from './workspace.js';

/** The first year of the grid's official series. */
const firstGridYear = 2014;

/**
 * Scope 2 of electricity or steam. [t CO2e] Electricity by the grid's factor of the year of each
 * month, or the last official one before it; a year before the series has none, and is unknown.
 */
export function purchasedPart(space: Workspace, { carrier, amount }: GradePart): Part {
  const ofMonth =
    carrier.id === 'electricity'
      ? gridFactors(space)
      : space.axis.months.map(() => factorOf(space, carrier.carbonDioxide ?? ''));
  const known = ofMonth.filter((factor) => factor !== undefined);
  const part = converted(amount, [...new Set(known)], (used, at) => {
    const factor = ofMonth[at];
    const rate = factor === undefined ? null : ratePerFuelUnit(factor, 'tCO2e', carrier);
    return rate === null
      ? null
      : purchasedEnergyEmission<FuelUnit>(quantity(used, carrier.figureUnit as FuelUnit), rate);
  });
  return known.length < ofMonth.length
    ? { ...part, unknownBecause: [`factor:grid_${firstGridYear}`] }
    : part;
}

/** The grid's factor for each month of the axis. */
function gridFactors({ axis, factors }: Workspace): readonly (Factor | undefined)[] {
  const found = new Map<string, Factor | undefined>();
  return axis.months.map((month) => {
    const year = month.slice(0, 4);
    if (!found.has(year)) found.set(year, gridFactor(factors, Number(year)));
    return found.get(year);
  });
}

/** The official factor of a year, or the last one before it. */
export function gridFactor(factors: ReadonlyMap<string, Factor>, year: number): Factor | undefined {
  for (let each = year; each >= firstGridYear; each--) {
    const factor = factors.get(`grid_${each}`);
    if (factor !== undefined && factor.value !== null) return factor;
  }
  return undefined;
}
