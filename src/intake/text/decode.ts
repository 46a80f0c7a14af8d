import { type Legacy, legacyEncoding } from './legacy.js';
import { type Mojibake, mojibakeIn } from './mojibake.js';
import { vietnameseShare } from './syllable.js';

/** What a text can be read from. */
type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'windows-1258';

/** What the bytes of a file say, or why they say nothing; lines count from 1. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly fault: 'not-text'; readonly reason: string; readonly line: number | null }
  | { readonly fault: 'no-mark'; readonly encoding: string }
  | { readonly fault: 'legacy'; readonly legacy: Legacy; readonly line: number }
  | { readonly fault: 'mojibake'; readonly mojibake: Mojibake; readonly line: number };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * Reads bytes as UTF-8, as UTF-16 where its mark says so, else as windows-1258 where that makes
 * Vietnamese of them. Old encodings of Vietnamese are recognised, whatever they were saved as.
 *
 * @returns Text with `\n` as the only line end and composed letters.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return utf16(bytes, 'UTF-16 LE');
  if (startsWith(bytes, 0xfe, 0xff)) return utf16(bytes, 'UTF-16 BE');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return withNul(bytes, nul);
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return oneByte(bytes);
  }
  // As many letters as bytes: all of them are ASCII.
  if (text.length === bytes.length) return { text: withPlainLines(text), encoding: 'UTF-8' };
  // The bytes that invisible marks begin with in UTF-8: a look at them is cheaper than one at the text.
  return wellFormed(text, 'UTF-8', bytes.includes(0xe2) || bytes.includes(0xef));
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

const withPlainLines = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/** Letters that no text in an old encoding holds, for it was read as Latin-1. */
const vietnamese = /[\u1ea0-\u1ef9\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0]/;
/** What pages on the web leave in a cell that is copied from them; nobody sees it. */
const invisible = /[\u200b\u200e\u200f\u2060\ufeff]/g;

function wellFormed(raw: string, encoding: Encoding, mayHide = true): Decoded {
  const composed = withPlainLines(raw).normalize('NFC');
  const text = mayHide ? composed.replace(invisible, '') : composed;
  const mojibake = mojibakeIn(text);
  if (mojibake) return { fault: 'mojibake', mojibake, line: lineAt(text, mojibake.at) };
  const legacy = vietnamese.test(text) ? undefined : legacyEncoding(text);
  return legacy ? { fault: 'legacy', legacy, line: lineAt(text, legacy.at) } : { text, encoding };
}

function utf16(bytes: Uint8Array, name: 'UTF-16 LE' | 'UTF-16 BE'): Decoded {
  const decoder = new TextDecoder(name === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { fault: 'not-text', reason: name, line: null };
  }
  const nul = text.indexOf('\0');
  return nul < 0
    ? wellFormed(text, name)
    : { fault: 'not-text', reason: NUL, line: lineAt(text, nul) };
}

const NUL = 'NUL (0x00)';
/** Bytes looked at, and how many of every other one must be NUL where ASCII is written in two bytes. */
const LOOK = 512;
const MANY = 0.4;

/** Every other byte NUL and those between none: UTF-16 that lacks its mark. */
function withNul(bytes: Uint8Array, nul: number): Decoded {
  const head = bytes.subarray(0, LOOK);
  const share = (parity: number): number =>
    head.filter((byte, index) => byte === 0 && index % 2 === parity).length / (head.length / 2);
  const [even, odd] = [share(0), share(1)];
  if (odd > MANY && even === 0) return { fault: 'no-mark', encoding: 'UTF-16 LE' };
  if (even > MANY && odd === 0) return { fault: 'no-mark', encoding: 'UTF-16 BE' };
  return { fault: 'not-text', reason: NUL, line: lineAt(lenient.decode(bytes.subarray(0, nul))) };
}

/** Of the different words with a letter beyond ASCII: how many must be Vietnamese. [0 to 1] */
const LEAST_VIETNAMESE = 0.75;

/** Bytes that are no UTF-8: windows-1258 where it makes sense of them, or an old encoding. */
function oneByte(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const words = [...new Set(text.match(word) ?? [])].filter((one) => foreignLetter.test(one));
  const read: Decoded = { text: withPlainLines(text), encoding: 'windows-1258' };
  if (vietnameseShare(words) >= LEAST_VIETNAMESE) return read;
  const western = new TextDecoder('windows-1252').decode(bytes);
  const legacy = legacyEncoding(western);
  if (legacy) return { fault: 'legacy', legacy, line: lineAt(western, legacy.at) };
  const isPlain = words.length === 0 && !doubtful.test(text);
  return isPlain ? read : foreign(bytes);
}

const word = /[\p{L}\p{M}]+/gu;
/** Letters beyond ASCII; ª, º and µ serve as signs. */
const foreignLetter = /[^\0-\u007fªºµ]/;
/**
 * Where no word speaks for an encoding, signs such as ³ and ° are alike in all of Western Europe and
 * Vietnam; a mark without its letter, ₫ (Þ elsewhere) and control characters are not, nor is a sign
 * within a word, where an old encoding has a letter.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const doubtful = /[\p{M}₫\u0001-\u0008\u000e-\u001f\u007f-\u009f]|\p{L}[\u00a1-\u00bf]\p{L}/u;

/** Names the first byte that is not UTF-8, and its line. */
function foreign(bytes: Uint8Array): Decoded {
  const before = lenient.decode(bytes).split('\ufffd', 1)[0] as string;
  const mark = startsWith(bytes, 0xef, 0xbb) && bytes[2] === 0xbf ? 3 : 0;
  const at = mark + new TextEncoder().encode(before).length;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return { fault: 'not-text', reason: `0x${byte}`, line: lineAt(before) };
}

/** The line on which a place of the text lies. */
export const lineAt = (text: string, at = text.length): number =>
  text.slice(0, at).split(/\r\n?|\n/).length;
