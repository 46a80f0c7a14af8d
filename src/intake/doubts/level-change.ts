import { distance, type Slip, slipsOf } from './slip.js';
import { median } from './statistics.js';
import type { Known } from './unpriced.js';

/** Where a series goes over to another level, a factor away by which units are confused. */
export interface LevelChange {
  /** The first month of the new level. */
  readonly first: Known;
  readonly before: number;
  readonly after: number;
  readonly factor: Slip;
}

/** Fewer months are no level. */
const FEWEST = 3;

/**
 * How wide the gap between two levels must be at least, and how near their middles must come to the
 * factor: a small factor is told from a change of business only where both levels are steady.
 */
const limits: Readonly<Record<Slip, { readonly gap: number; readonly near: number }>> = {
  1000: { gap: 20, near: Math.log(1.8) },
  100: { gap: 8, near: Math.log(1.5) },
  10: { gap: 4, near: Math.log(1.2) },
  3.6: { gap: 2.2, near: Math.log(1.1) },
};

/** The one step that parts a series into two levels; `undefined` where there is none, or several. */
export function levelChangeOf(known: readonly Known[], unit: string): LevelChange | undefined {
  const at = stepIn(known);
  if (at === undefined) return undefined;
  const [left, right] = [known.slice(0, at), known.slice(at)].map((side) =>
    side.map(({ value }) => value),
  ) as [number[], number[]];
  const [before, after] = [median(left), median(right)];
  const [low, high] = before < after ? [left, right] : [right, left];
  const gap = Math.min(...high) / Math.max(...low);
  const ratio = Math.max(before, after) / Math.min(before, after);
  const factor = slipsOf(unit).find(
    (slip) => gap >= limits[slip].gap && distance(ratio, slip) <= limits[slip].near,
  );
  const first = known[at];
  return factor && first && { first, before, after, factor };
}

/** The index of the first month after the widest step, with enough months on either side. */
function stepIn(known: readonly Known[]): number | undefined {
  let widest = 0;
  let at: number | undefined;
  for (let index = FEWEST; index <= known.length - FEWEST; index++) {
    const step = distance((known[index] as Known).value, (known[index - 1] as Known).value);
    if (step <= widest) continue;
    widest = step;
    at = index;
  }
  return at;
}
