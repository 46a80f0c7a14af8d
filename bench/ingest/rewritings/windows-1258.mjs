// Encodes to windows-1258: the inverse of the platform's decoder, tones written as combining marks.
const decoder = new TextDecoder('windows-1258');
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** A letter as characters of the table: whole, or its base and then its tone. */
function spelled(letter) {
  if (bytes.has(letter)) return [letter];
  const marks = [...letter.normalize('NFD')];
  const tone = marks.find((mark) => TONES.test(mark)) ?? '';
  return [
    marks
      .filter((mark) => mark !== tone)
      .join('')
      .normalize('NFC'),
    tone,
  ].filter(Boolean);
}

/** @returns `undefined` where a character is not in the table. */
export function toWindows1258(text) {
  const written = [...text.normalize('NFC')].flatMap(spelled).map((letter) => bytes.get(letter));
  return written.includes(undefined) ? undefined : Uint8Array.from(written);
}
