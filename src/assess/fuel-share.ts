import type { Grade } from '../model/assessment-schema.js';
import type { Subject } from './subject.js';

/** Which part of a fuel goes somewhere, and how sure that is. */
interface UseShare {
  readonly value: number;
  readonly grade: Grade;
}

const engineFuels: Readonly<Record<string, readonly string[]>> = {
  petrol: ['vehicle'],
  diesel: ['engine'],
};

/**
 * Which part of a fuel goes to these uses: as the plant says, else as is usual in its sector.
 *
 * @returns `null` where neither tells.
 */
export function fuelShare(
  { plant, library }: Pick<Subject, 'plant' | 'library'>,
  family: string,
  uses: readonly string[],
): UseShare | null {
  const { facility } = plant;
  const given = facility.fuelUses?.[family];
  if (given) return { value: uses.reduce((sum, use) => sum + (given[use] ?? 0), 0), grade: 'B' };
  const usual =
    library.sectors.get(facility.sector)?.fuels.find(({ carrier }) => carrier === family)?.uses ??
    engineFuels[family];
  if (!usual) return null;
  return { value: usual.filter((use) => uses.includes(use)).length / usual.length, grade: 'D' };
}
