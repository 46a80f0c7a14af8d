import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import { baseDensity, basePrice, baseYearly, type Measured } from './measured-units.js';
import { withBaseProductUnit } from './product-unit.js';

/**
 * The profile with its units as the tables carry theirs: production in kg is kept in t, a price in
 * nghìn đồng/kWh in VND/kWh, a density in t for the base unit. What does not fit has been refused,
 * and is left out.
 */
export function withBaseUnits(facility: Facility, library: Library): Facility {
  const { prices, densities, steps, currency } = facility;
  return withBaseProductUnit({
    ...facility,
    ...(prices && {
      prices: mapped(prices, (price, name) => basePrice(price, name, facility, library)),
    }),
    ...(densities && { densities: mapped(densities, baseDensity) }),
    ...(steps && {
      steps: steps.map(({ systemCost, ...step }) => {
        const cost = systemCost && baseYearly(systemCost, currency);
        return { ...step, ...(cost && { systemCost: cost }) };
      }),
    }),
  });
}

const mapped = (
  words: Readonly<Record<string, Measured>>,
  turn: (measured: Measured, name: string) => Measured | undefined,
): Record<string, Measured> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, measured]) => {
      const turned = turn(measured, name);
      return turned ? [[name, turned] as const] : [];
    }),
  );
