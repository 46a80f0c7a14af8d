import type { Text } from '../model/text.js';
import type { FontSet } from './font/font-set.js';

/** What setting a block takes: who says the words, and in which letters. */
export interface Studio {
  readonly fonts: FontSet;
  say(text: Text): string;
}
