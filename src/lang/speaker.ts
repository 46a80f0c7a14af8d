import type { Argument, Text } from '../model/text.js';
import { amountText } from './amounts.js';
import { dateText, monthText } from './calendar.js';
import { numbers as english } from './en/numbers.js';
import { en } from './en.js';
import type { Catalogue } from './message.js';
import type { NumberWords } from './number-words.js';
import { plain } from './numerals.js';
import { unitText } from './units.js';
import { numbers as vietnamese } from './vi/numbers.js';
import { vi } from './vi.js';

export type Language = 'vi' | 'en';

/** Turns texts into words for one reader. The only place where a language is known. */
export interface Speaker {
  readonly language: Language;
  /** BCP 47, for the metadata of documents. */
  readonly locale: string;
  say(text: Text): string;
}

const languages: Readonly<
  Record<Language, { locale: string; catalogue: Catalogue; words: NumberWords }>
> = {
  vi: { locale: 'vi-VN', catalogue: vi, words: vietnamese },
  en: { locale: 'en-GB', catalogue: en, words: english },
};

/** A placeholder that begins with a capital is said with one: names are kept in lower case. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b và c`. */
function joined(items: readonly string[], words: NumberWords): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : rest.join(', ') + words.listJoin + last;
}

/** @returns A speaker for the language; it holds no state, so one serves any number of documents. */
export function createSpeaker(language: Language): Speaker {
  const { locale, catalogue, words } = languages[language];

  const sayArgument = (argument: Argument | undefined): string => {
    if (argument === undefined) return '';
    if (typeof argument === 'number') return plain(argument, words);
    if (isList(argument)) return joined(argument.map(sayArgument), words);
    return say(argument);
  };

  const say = (text: Text): string => {
    if (typeof text === 'string') return text;
    if (!('kind' in text)) return text[language];
    switch (text.kind) {
      case 'amount':
        return amountText(text, words);
      case 'month':
        return monthText(text.month, words);
      case 'date':
        return dateText(text.date, words);
      case 'unit':
        return unitText(text.unit, words);
      case 'message':
        return catalogue[text.id as keyof Catalogue].replace(/\{(\w+)\}/g, (_, name: string) => {
          const said = sayArgument(text.args[name]);
          return /^[A-Z]/.test(name) ? capital(said) : said;
        });
    }
  };

  return { language, locale, say };
}

const isList = (argument: Argument): argument is readonly Argument[] => Array.isArray(argument);
