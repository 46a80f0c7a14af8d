import { converted, type Part } from './part.js';
import type { Workspace } from './workspace.js';

/** Tonnes in a unit of mass of facility.json `densities`. */
const tonnes: Readonly<Record<string, number>> = { t: 1, kg: 1e-3, g: 1e-6 };

/** Cubic metres in a unit of volume. */
const cubicMetres: Readonly<Record<string, number>> = { m3: 1, L: 1e-3 };

/**
 * The part in tonnes: as it is, or by the density that facility.json gives the thing.
 *
 * @param name Of the material or waste.
 * @param unit Of the part.
 * @returns A part that is unknown, and names the field that would tell it, where no density fits.
 */
export function inTonnes(space: Workspace, part: Part, name: string, unit: string): Part {
  if (unit === 't') return part;
  const field = `facility.json:densities.${name}`;
  const density = space.plant.facility.densities?.[name];
  const scale = density === undefined ? undefined : tonnesPer(density, unit);
  return scale === undefined
    ? { ...converted(part, [], () => null), unknownBecause: [field] }
    : { ...converted(part, [], (amount) => amount * scale), leaves: [...part.leaves, field] };
}

/** Tonnes of one `unit`, by a density such as 0.78 t/m3 or 1.2 kg/piece. */
export function tonnesPer(
  density: { readonly value: number; readonly unit: string },
  unit: string,
): number | undefined {
  const [mass = '', volume = ''] = density.unit.split('/');
  const scale = tonnes[mass];
  if (scale === undefined) return undefined;
  if (volume === unit) return density.value * scale;
  const [from, to] = [cubicMetres[unit], cubicMetres[volume]];
  return from === undefined || to === undefined ? undefined : (density.value * scale * from) / to;
}
