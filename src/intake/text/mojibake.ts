import { isSyllable } from './syllable.js';

/** A word of UTF-8 that was read as windows-1252 and saved so, as it stands and as it is meant. */
export interface Mojibake {
  readonly found: string;
  readonly meant: string;
  /** Where the word begins in the text. */
  readonly at: number;
}

/**
 * What windows-1252 makes of the bytes 0x80 to 0x9F. Where it has nothing control characters stay, and
 * some programs leave them in all of these places.
 *
 * @source WHATWG Encoding Standard, index windows-1252
 */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytesOfSigns: ReadonlyMap<string, number> = new Map(
  [...signs].map((sign, index) => [sign, 0x80 + index]),
);

/** All but the first of a letter's bytes; in right text hardly a letter of Western Europe has one behind it. */
const further = `[${signs}\\u0080-\\u00bf]`;
const broken = new RegExp(`[\\u00c3-\\u00e1]${further}`);
const word = new RegExp(`[A-Za-z]*(?:[\\u00c2-\\u00f4]${further}+[A-Za-z]*)+`, 'g');
const strict = new TextDecoder('utf-8', { fatal: true });

/** Of the different words that seem broken: how many must be Vietnamese once they are mended. [0 to 1] */
const LEAST_MEANT = 0.75;

/**
 * Whether a text was UTF-8 that a program took for windows-1252: `bÃ¬` for bì, `Ä‘iá»‡n` for điện. The
 * way back is exact, so a single word tells, if nearly all that seem broken become syllables.
 */
export function mojibakeIn(text: string): Mojibake | undefined {
  if (!broken.test(text)) return undefined;
  const words = [...new Set(text.match(word) ?? [])].map(
    (found) => [found, mended(found)] as const,
  );
  const telling = words.filter(([, meant]) => foreignLetter.test(meant));
  const vietnamese = telling.filter(([, meant]) => isVietnamese(meant));
  const first = vietnamese.find(([found]) => !/[\u0080-\u009f]/.test(found)) ?? vietnamese[0];
  if (!first || vietnamese.length < LEAST_MEANT * telling.length) return undefined;
  const [found, meant] = first;
  return { found, meant, at: text.indexOf(found) };
}

/** The word by its bytes; as it stands where these are no UTF-8. */
function mended(found: string): string {
  const bytes = Uint8Array.from(found, (sign) => bytesOfSigns.get(sign) ?? sign.charCodeAt(0));
  try {
    return strict.decode(bytes).normalize('NFC');
  } catch {
    return found;
  }
}

const foreignLetter = /(?=\P{ASCII})\p{L}/u;

/** Whether a word with a mark is among what was meant. */
const isVietnamese = (meant: string): boolean =>
  (meant.match(/[\p{L}\p{M}]+/gu) ?? []).some((one) => foreignLetter.test(one) && isSyllable(one));
