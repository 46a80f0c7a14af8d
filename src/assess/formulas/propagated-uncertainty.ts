import type { Term } from './combined-uncertainty.js';

/** What comes out with one input moved up and down by its standard uncertainty. */
interface Shift<T> {
  readonly up: T;
  readonly down: T;
  readonly isKnown: boolean;
}

/** Only to see whether a result hangs on an input whose error is not known. */
const probe = 1e-3;

/**
 * Moves each input up and down by its own error, the others held. An input that is zero has no
 * relative error, and is not moved.
 *
 * @param inputs Independent of each other.
 * @param compute From the values, in the order of the inputs.
 */
export function shiftsOf<T>(
  inputs: readonly Term[],
  compute: (values: readonly number[]) => T,
): readonly Shift<T>[] {
  const values = inputs.map(({ value }) => value);
  return inputs.flatMap(({ value, relativeUncertainty }, at) => {
    if (value === 0) return [];
    const step = Math.abs(value) * (relativeUncertainty ?? probe);
    const moved = (by: number): T => compute(values.with(at, value + by));
    return { up: moved(step), down: moved(-step), isKnown: relativeUncertainty !== null };
  });
}

/**
 * Standard uncertainty (k = 1) of a result of several inputs, one of which may enter in many places.
 *
 * @param measure The result in what was computed; `null` where there is none.
 * @returns Absolute, ≥ 0; `null` where that of an input on which it hangs is not known.
 *
 * @formula combined-uncertainty
 */
export function uncertaintyOfShifts<T>(
  shifts: readonly Shift<T>[],
  measure: (computed: T) => number | null,
): number | null {
  let square = 0;
  for (const { up, down, isKnown } of shifts) {
    const [above, below] = [measure(up), measure(down)];
    if (above === null || below === null) return null;
    if (above === below) continue;
    if (!isKnown) return null;
    square += ((above - below) / 2) ** 2;
  }
  return Math.sqrt(square);
}
