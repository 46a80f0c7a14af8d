import { diagnose } from '../model/diagnostic.js';
import { Fault } from '../model/fault.js';
import type { Carrier, Factor } from '../model/library.js';
import type { Quantity } from '../model/quantity.js';

/** The units in which carriers are counted. */
export type FuelUnit = 'kWh' | 't' | 'L' | 'm3';

/** What factors say about an amount of a carrier. */
type Said = 'GJ' | 'TOE' | 'tCO2e';

/** A factor's unit in the units of the core: `GJ/1000 Nm3` is a thousandth of a GJ per m3. */
const rates: Readonly<Record<string, { of: Said; per: FuelUnit; scale: number }>> = {
  'GJ/MWh': { of: 'GJ', per: 'kWh', scale: 1e-3 },
  'GJ/t': { of: 'GJ', per: 't', scale: 1 },
  'GJ/1000 Nm3': { of: 'GJ', per: 'm3', scale: 1e-3 },
  'TOE/kWh': { of: 'TOE', per: 'kWh', scale: 1 },
  'TOE/t': { of: 'TOE', per: 't', scale: 1 },
  'TOE/1000 L': { of: 'TOE', per: 'L', scale: 1e-3 },
  'TOE/10^6 m3': { of: 'TOE', per: 'm3', scale: 1e-6 },
  'tCO2/MWh': { of: 'tCO2e', per: 'kWh', scale: 1e-3 },
  'tCO2e/t': { of: 'tCO2e', per: 't', scale: 1 },
};

/** Tonnes in the unit of volume of a density, whose units are kg. */
const densities: Readonly<Record<string, { per: FuelUnit; scale: number }>> = {
  'kg/L': { per: 'L', scale: 1e-3 },
  'kg/Nm3': { per: 'm3', scale: 1e-3 },
};

const misfit = (factor: Factor): Fault =>
  new Fault([
    diagnose(
      'SX4001',
      { file: 'factors/factors.csv', field: factor.id },
      { reason: `unit ${factor.unit}` },
    ),
  ]);

/**
 * A factor per unit in which its carrier is counted, over the carrier's density where the one is of
 * mass and the other of volume.
 *
 * @returns `null` where the factor has no value.
 * @throws Fault SX4001 where the units do not fit: a fault in a template.
 */
export function ratePerFuelUnit<S extends Said>(
  factor: Factor,
  said: S,
  carrier: Carrier,
): Quantity<`${S}/${FuelUnit}`> | null {
  const rate = rates[factor.unit];
  if (rate === undefined || rate.of !== said) throw misfit(factor);
  if (factor.value === null) return null;
  const scale = scaleBetween(rate.per, carrier);
  if (scale === undefined) throw misfit(factor);
  return (factor.value * rate.scale * scale) as Quantity<`${S}/${FuelUnit}`>;
}

/** How many of `unit` one figure unit of the carrier is; `undefined` where no density tells. */
export function scaleBetween(unit: FuelUnit, carrier: Carrier): number | undefined {
  if (unit === carrier.figureUnit) return 1;
  const density = carrier.density === null ? undefined : densities[carrier.density.unit];
  if (density === undefined || carrier.density === null) return undefined;
  const tonnes = carrier.density.value * density.scale;
  if (unit === 't' && carrier.figureUnit === density.per) return tonnes;
  if (unit === density.per && carrier.figureUnit === 't') return 1 / tonnes;
  return undefined;
}

/**
 * The value of a factor that must stand in this very unit, such as `kg/TJ`.
 *
 * @returns `null` where it has no value.
 * @throws Fault SX4001 where it stands in another.
 */
export function valueIn(factor: Factor, unit: string): number | null {
  if (factor.unit !== unit) throw misfit(factor);
  return factor.value;
}
