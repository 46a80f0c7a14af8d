import type { Speaker } from '../lang/speaker.js';
import type { Text } from '../model/text.js';
import { tidyText } from './font/clean-text.js';
import type { FontSet } from './font/font-set.js';

/** What setting a block takes: who says the words, and in which letters. */
export interface Studio {
  readonly fonts: FontSet;
  say(text: Text): string;
}

/** A studio whose every text is tidy, and none longer than layout can bear. */
export const openStudio = (fonts: FontSet, speaker: Speaker): Studio => ({
  fonts,
  say: (text) => tidyText(speaker.say(text)),
});
