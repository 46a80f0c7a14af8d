/** Letters that need no second look: ASCII, Latin with Vietnamese, the dashes and quotes of prose. */
const PLAIN =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2019\u201c\u201d\u2212]*$/;

/** Marks that say only how to join or order letters: they have no shape of their own. */
const SHAPELESS = /\p{Cf}|\p{Variation_Selector}/gu;

/** Shown where the face has no shape for a character; the face's own "missing" box where it lacks even this. */
const REPLACEMENT = '\ufffd';

/**
 * Text as it can be drawn: composed (macOS gives decomposed names), line ends and tabs as spaces,
 * and everything that the face cannot show (emoji, control characters, other scripts) as U+FFFD, so
 * that the reader sees that something stood there.
 */
export function cleanText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  if (PLAIN.test(text)) return text;
  let clean = '';
  for (const character of text
    .normalize('NFC')
    .replace(/[\t\n\r\v\f\u2028\u2029]+/g, ' ')
    .replace(SHAPELESS, ''))
    clean += hasGlyph(character.codePointAt(0) as number) ? character : REPLACEMENT;
  return clean;
}
