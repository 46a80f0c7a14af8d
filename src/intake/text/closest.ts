import { fold } from './fold.js';

const REACH = 2;

/**
 * The candidate that was probably meant: at most two letters away once diacritics are gone, and
 * fewer letters away than the word has, so that `t` is not a misspelt `m3`.
 *
 * @returns The candidate as it is written, or `''` where none is close.
 */
export function closest(word: string, candidates: Iterable<string>): string {
  const target = fold(word);
  let best = '';
  let bestDistance = Math.min(REACH + 1, Math.ceil(target.length / 2));
  for (const candidate of candidates) {
    const distance = editDistance(target, fold(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Letters to insert, drop or change; anything beyond the reach is only known to be beyond it. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > REACH) return REACH + 1;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
