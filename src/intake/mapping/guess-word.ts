import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import type { ClosedWords } from './closed-words.js';

/** What was perhaps meant. */
export interface Guess {
  readonly value: string;
  /** Good enough to be taken without a question, where the user lets the program do so. */
  readonly isGood: boolean;
}

/**
 * What a word of the plant's own stands for: a known one that is a letter off, else the longest known
 * one within it. The latter is no good guess: solar electricity is electricity, and not bought.
 */
export function guessWord(word: string, { spellings, isNarrow }: ClosedWords): Guess | undefined {
  const near = closest(
    word,
    spellings.map(([name]) => name),
  );
  const found = spellings.find(([name]) => name === near);
  if (near !== '' && found) return { value: found[1], isGood: !isNarrow };
  const value = within(word, spellings);
  return value === undefined ? undefined : { value, isGood: false };
}

/** Shorter ones stand in anything. [letters] */
const SHORTEST = 3;

/** The value of the longest spelling that stands in a text as whole words; none where two do. */
export function within(
  text: string,
  spellings: readonly (readonly [string, string])[],
): string | undefined {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const inside = spellings
    .map(([name, value]) => ({ name: fold(name), value }))
    .filter(({ name }) => name.length >= SHORTEST && folded.includes(` ${name} `));
  const longest = Math.max(...inside.map(({ name }) => name.length));
  const values = new Set(
    inside.filter(({ name }) => name.length === longest).map(({ value }) => value),
  );
  const [first] = values;
  return values.size === 1 ? first : undefined;
}
