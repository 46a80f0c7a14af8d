import type { Figure } from '../../model/assessment-schema.js';
import type { Factor } from '../../model/library.js';
import type { Draft } from './draft.js';

/** Whether the sources of all factors that a figure rests on have been read. */
export type FactorMark = NonNullable<Figure['quality']['factors']>;

/** What a unit means is not for any source to confirm. */
const isConfirmed = ({ confirmed, category }: Factor): boolean =>
  confirmed === 'yes' || category === 'definition';

/**
 * The mark of a figure: the worst of its own factors and of the figures that it is computed from.
 *
 * @param marks Of the figures before it.
 * @returns `undefined` where no factor is used.
 */
export function factorMarkOf(
  { factors, inputs }: Draft,
  marks: ReadonlyMap<string, FactorMark>,
): FactorMark | undefined {
  const ofInputs = new Set(inputs.map((input) => marks.get(input)));
  if (ofInputs.has('to-be-confirmed') || !factors.every(isConfirmed)) return 'to-be-confirmed';
  return factors.length > 0 || ofInputs.has('confirmed') ? 'confirmed' : undefined;
}
