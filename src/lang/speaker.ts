import type { Text } from '../model/text.js';
import { en } from './en.js';
import type { Catalogue } from './message.js';
import { vi } from './vi.js';

export type Language = 'vi' | 'en';

/** Turns texts into words for one reader. The only place where a language is known. */
export interface Speaker {
  readonly language: Language;
  /** BCP 47, for the metadata of documents. */
  readonly locale: string;
  say(text: Text): string;
}

const catalogues: Readonly<Record<Language, Catalogue>> = { vi, en };

/** @returns A speaker for the language; it holds no state, so one serves any number of documents. */
export function createSpeaker(language: Language): Speaker {
  const catalogue = catalogues[language];
  return {
    language,
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    say: (text) =>
      typeof text === 'object' && 'id' in text
        ? catalogue[text.id as keyof Catalogue]
        : String(text),
  };
}
