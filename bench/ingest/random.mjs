// Seeded random numbers, so that every run of a benchmark makes the same inputs.

/** @returns Numbers from 0 to 1 (mulberry32), and what is drawn with them. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    /** About 0, standard deviation 1: the sum of twelve draws. */
    normal: () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6),
  };
}

/** A seed from words, so that one class of faults does not shift the draws of the next. */
export function seedOf(...words) {
  let hash = 2166136261;
  for (const letter of words.join('\n'))
    hash = Math.imul(hash ^ letter.codePointAt(0), 16777619) >>> 0;
  return hash;
}
