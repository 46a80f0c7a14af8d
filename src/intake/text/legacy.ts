import { vietnameseShare } from './syllable.js';

/** An old Vietnamese encoding that a text is really in, with one of its words as it stands and as it is meant. */
export interface Legacy {
  readonly encoding: string;
  readonly found: string;
  readonly meant: string;
  /** Where the word begins in the text. */
  readonly at: number;
}

/**
 * Letters from 0xA1 on as the encoding writes them, read as Latin-1.
 *
 * @source TCVN 5712:1993, character set VN3
 */
const tcvn3Letters = lettersFrom(
  'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ',
);

function lettersFrom(letters: string): ReadonlyMap<string, string> {
  const pairs = [...letters].map((letter, index) => [String.fromCharCode(0xa1 + index), letter]);
  return new Map(pairs.filter(([, letter]) => letter !== ' ') as [string, string][]);
}

const fromTcvn3 = (word: string): string =>
  [...word].map((letter) => tcvn3Letters.get(letter) ?? letter).join('');

/** @source VNI-Win: a letter by itself, or the marks that it puts on the vowel before it */
const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const [grave, acute, circumflex, tilde, breve, hook, dot] = [
  '\u0300',
  '\u0301',
  '\u0302',
  '\u0303',
  '\u0306',
  '\u0309',
  '\u0323',
] as const;
const vniMarks: Readonly<Record<string, string>> = {
  ù: acute,
  ø: grave,
  û: hook,
  õ: tilde,
  ï: dot,
  â: circumflex,
  á: circumflex + acute,
  à: circumflex + grave,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  ê: breve,
  é: breve + acute,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};
const vniSpelling = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/g;

const fromVni = (word: string): string =>
  word
    .toLowerCase()
    .replace(vniSpelling, (letter, vowel?: string, mark?: string) =>
      vowel === undefined || mark === undefined
        ? (vniLetters[letter] as string)
        : (vniLetters[vowel] ?? vowel) + vniMarks[mark],
    )
    .normalize('NFC');

const encodings = [
  { encoding: 'TCVN3 (ABC)', read: fromTcvn3 },
  { encoding: 'VNI', read: fromVni },
] as const;

const word = /[\p{L}\u00a1-\u00bf\u00d7\u00f7]+/gu;
const foreignLetter = /[\u00a1-\u00ff]/;

/** Fewer words are no evidence. */
const FEWEST = 3;
/** Of the words that the encoding would change: how many it must make Vietnamese, and how many may be so already. [0 to 1] */
const LEAST_MEANT = 0.75;
const MOST_STANDING = 0.5;

/**
 * Whether a text is really in an old Vietnamese encoding, whose letters came out as those of Latin-1:
 * `§iÖn` for Điện, `Thaùng` for Tháng. By all its different words: read so, nearly all that change
 * become Vietnamese syllables, and few were any before.
 */
export function legacyEncoding(text: string): Legacy | undefined {
  const words = foreignWords(text);
  for (const { encoding, read } of encodings) {
    const changed = words.filter((one) => read(one) !== one.toLowerCase() && read(one) !== one);
    if (changed.length < FEWEST || vietnameseShare(changed) > MOST_STANDING) continue;
    if (vietnameseShare(changed.map(read)) < LEAST_MEANT) continue;
    const found = changed[0] as string;
    return { encoding, found, meant: read(found), at: text.indexOf(found) };
  }
  return undefined;
}

/** Its different words that hold a letter or sign of Latin-1 beyond ASCII. */
const foreignWords = (text: string): string[] => [
  ...new Set((text.match(word) ?? []).filter((one) => foreignLetter.test(one))),
];
