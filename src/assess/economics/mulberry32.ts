import type { Formula } from '../formulas/formula.js';

export const mulberry32Formula: Formula = {
  id: 'mulberry32',
  equation: 'next of a 32-bit state, / 2^32',
  unit: 'fraction',
  source: 'Tommy Ettinger, mulberry32 (public domain)',
};

/**
 * A seeded source of evenly spread numbers: the same seed gives the same draws on every machine.
 *
 * @param seed - Any 32-bit integer.
 * @returns A function whose every call yields the next number. [0, 1)
 *
 * @formula mulberry32
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
