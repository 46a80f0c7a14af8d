import type { Errors } from './combined-uncertainty.js';

/** An input of a result, with its relative errors by source; `null`: not known. */
export interface ErrantInput {
  readonly value: number;
  readonly errors: Errors | null;
}

/** What comes out with one source of error moved up and down by a small part of its standard uncertainty. */
export interface Shift<T> {
  /** `null`: an input of which no error is known, moved to see whether the result hangs on it. */
  readonly source: string | null;
  readonly up: T;
  readonly down: T;
}

/** Only to see whether a result hangs on an input whose error is not known. */
const probe = 1e-3;

/** The law is linear: a small step gives its slope, where a whole error would bend the result. */
const part = 1e-3;

/**
 * Moves each source of error up and down, the others held: all inputs that share it move together.
 *
 * @param compute From the values, in the order of the inputs.
 */
export function shiftsOf<T>(
  inputs: readonly ErrantInput[],
  compute: (values: readonly number[]) => T,
): readonly Shift<T>[] {
  const moved = (by: (input: ErrantInput, at: number) => number): T =>
    compute(inputs.map((input, at) => input.value * (1 + by(input, at))));
  const shift = (source: string | null, by: (input: ErrantInput, at: number) => number) => ({
    source,
    up: moved(by),
    down: moved((input, at) => -by(input, at)),
  });
  const sources = new Set(inputs.flatMap(({ errors }) => [...(errors?.keys() ?? [])]));
  return [
    ...[...sources].map((source) =>
      shift(source, ({ errors }) => part * (errors?.get(source) ?? 0)),
    ),
    ...inputs.flatMap(({ errors }, unknown) =>
      errors === null ? [shift(null, (_, at) => (at === unknown ? probe : 0))] : [],
    ),
  ];
}

/**
 * Relative errors of a result of several inputs, one of which may enter in many places.
 *
 * @param measure The result in what was computed; `null` where there is none.
 * @param value The result itself.
 * @returns `null` where that of an input on which it hangs is not known, or the result is zero.
 *
 * @formula combined-uncertainty
 */
export function errorsOfShifts<T>(
  shifts: readonly Shift<T>[],
  measure: (computed: T) => number | null,
  value: number | null,
): Errors | null {
  if (value === null || value === 0) return null;
  const found = new Map<string, number>();
  for (const { source, up, down } of shifts) {
    const [above, below] = [measure(up), measure(down)];
    if (above === null || below === null) return null;
    if (above === below) continue;
    if (source === null) return null;
    found.set(source, (above - below) / 2 / part / value);
  }
  return found;
}
