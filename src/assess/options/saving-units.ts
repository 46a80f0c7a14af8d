import type { Carrier } from '../../model/library.js';
import { scaleBetween } from '../factor-units.js';

/** Units of energy in GJ. */
const gigajoules: Readonly<Record<string, number>> = {
  GJ: 1,
  MJ: 1e-3,
  kWh: 3.6e-3,
  MWh: 3.6,
};

/** Units of mass in tonnes, and of volume in cubic metres. */
const tonnes: Readonly<Record<string, number>> = { t: 1, kg: 1e-3 };
const cubicMetres: Readonly<Record<string, number>> = { m3: 1, L: 1e-3 };

/**
 * How many figure units of a carrier one unit of a saving is: of itself, of its heat, or over its
 * density.
 *
 * @param unit - Without the year: GJ, kWh, t, L, m3 …
 * @param heat - Net calorific value [GJ per figure unit]; `null`: not known.
 * @returns `null`: a misfit, the amount says nothing of this carrier.
 */
export function figureUnitsEach(
  unit: string,
  carrier: Carrier,
  heat: number | null,
): number | null {
  const { figureUnit } = carrier;
  if (unit === figureUnit) return 1;
  const energy = gigajoules[unit];
  if (energy !== undefined) return heat === null || heat === 0 ? null : energy / heat;
  return resourceUnitsEach(unit, figureUnit) ?? overDensity(unit, carrier);
}

/** Of mass where the carrier is counted by volume, or the reverse. */
function overDensity(unit: string, carrier: Carrier): number | null {
  for (const bridge of ['t', 'L', 'm3'] as const) {
    const ofFigure = scaleBetween(bridge, carrier);
    const own = resourceUnitsEach(unit, bridge);
    if (ofFigure !== undefined && own !== null) return own / ofFigure;
  }
  return null;
}

/**
 * How many units of a resource that is no carrier one unit of a saving is.
 *
 * @returns `null`: a misfit.
 */
export const resourceUnitsEach = (unit: string, counted: string): number | null =>
  unit === counted
    ? 1
    : (scaleWithin(tonnes, unit, counted) ?? scaleWithin(cubicMetres, unit, counted) ?? null);

function scaleWithin(
  kind: Readonly<Record<string, number>>,
  from: string,
  to: string,
): number | undefined {
  const [a, b] = [kind[from], kind[to]];
  return a === undefined || b === undefined ? undefined : a / b;
}
