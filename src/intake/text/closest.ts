import { fold } from './fold.js';

/** Words up to here may be one letter off; longer ones two. */
const SHORT = 7;
const REACH = 2;
/** Nobody mistypes a paragraph. [characters] */
const LONGEST = 80;

/**
 * The candidate that was probably meant. What begins with another letter, holds another number, or
 * differs in a word of one or two letters is another thing, however near it lies: `Nước RO` is not a
 * misspelt `nước hồ`, nor `than cám 7` a misspelt `than cám 5`.
 *
 * @returns The candidate as it is written, or `''` where none is close.
 */
export function closest(word: string, candidates: Iterable<string>): string {
  if (word.length > LONGEST) return '';
  const target = fold(word);
  let best = '';
  let bestDistance = REACH + 1;
  for (const candidate of candidates) {
    const distance = phraseDistance(target, fold(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Letters that part two phrases, each word held against its counterpart; beyond the reach none tells. */
function phraseDistance(from: string, to: string): number {
  if (digits(from) !== digits(to)) return REACH + 1;
  const [words, others] = [from.split(' '), to.split(' ')];
  if (words.length !== others.length) return wordDistance(from, to);
  let sum = 0;
  for (const [index, word] of words.entries()) sum += wordDistance(word, others[index] ?? '');
  return sum;
}

function wordDistance(from: string, to: string): number {
  if (from === to) return 0;
  const reach = from.length <= 2 ? 0 : from.length <= SHORT ? 1 : REACH;
  if (from[0] !== to[0] || Math.abs(from.length - to.length) > reach) return REACH + 1;
  const distance = editDistance(from, to);
  return distance <= reach ? distance : REACH + 1;
}

/** Letters to insert, drop, change or swap with the next. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      const ways = [
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + change,
      ];
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        ways.push((before[column - 2] as number) + 1);
      current[column] = Math.min(...ways);
    }
    before = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
