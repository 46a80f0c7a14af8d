import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Library } from '../../model/library.js';
import type { Locate } from '../json/locate.js';
import type { JsonPath } from '../json/scan-json.js';
import { pricedResources } from '../profile-sheet/known-words.js';
import {
  baseDensity,
  basePrice,
  baseYearly,
  type Measured,
  pricedUnits,
} from './measured-units.js';

/** What a density may be of, as examples. */
const densityUnits = ['kg/m3', 't/m3', 'kg/L', 'kg/m2', 'kg/piece', 'kg/bag'];

/** Prices, densities and costs of steps whose units do not fit what they are of. */
export function checkUnits(locate: Locate, facility: Facility, library: Library): Diagnostic[] {
  const { prices = {}, densities = {}, steps = [], currency = 'VND' } = facility;
  const misfit = (
    path: JsonPath,
    { unit }: Measured,
    expected: readonly string[],
  ): Diagnostic[] => [diagnose('SX1110', locate([...path, 'unit']), { raw: unit, expected })];
  return [
    ...Object.entries(prices).flatMap(([name, price]) =>
      isPriced(name, library) && !basePrice(price, name, facility, library)
        ? misfit(
            ['prices', name],
            price,
            pricedUnits(name, facility, library).map(({ symbol }) => `${currency}/${symbol}`),
          )
        : [],
    ),
    ...Object.entries(densities).flatMap(([name, density]) =>
      baseDensity(density) ? [] : misfit(['densities', name], density, densityUnits),
    ),
    ...steps.flatMap(({ systemCost }, index) =>
      systemCost && !baseYearly(systemCost, currency)
        ? misfit(['steps', index, 'systemCost'], systemCost, [`${currency}/yr`])
        : [],
    ),
  ];
}

/** A price of something that nobody knows is refused by its name. */
const isPriced = (name: string, { carriers }: Library): boolean =>
  carriers.some(({ family }) => family === name) ||
  pricedResources.some(({ value }) => value === name);
