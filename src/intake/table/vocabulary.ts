import type { Called } from '../../model/diagnostic-codes.js';
import { fold } from '../text/fold.js';
import { wordChoice } from './called.js';

/** A closed list of words, with every spelling that stands for one of them. */
export interface Vocabulary<W extends string> {
  /** Its words as a reader knows them, for a message. */
  readonly choices: readonly Called[];
  /** Folded spelling to word. */
  readonly index: ReadonlyMap<string, W>;
  readonly spellings: readonly string[];
}

/** @param spellings - By word, parted by `|`; the word itself always counts. */
export function vocabulary<W extends string>(
  spellings: Readonly<Record<W, string>>,
): Vocabulary<W> {
  const words = Object.keys(spellings) as W[];
  const all = words.flatMap((word) => [word, ...spellings[word].split('|')]);
  const index = new Map<string, W>();
  for (const word of words) index.set(fold(word), word);
  for (const word of words)
    for (const spelling of spellings[word].split('|'))
      if (!index.has(fold(spelling))) index.set(fold(spelling), word);
  return { choices: words.map((word) => wordChoice(spellings, word)), index, spellings: all };
}
