/** Letters that need no second look: ASCII, Latin with Vietnamese, the dashes and quotes of prose. */
const PLAIN =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2019\u201c\u201d\u2212]*$/;

/** What has no shape of its own: controls, and marks that say only how to join or order letters. */
const SHAPELESS = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;

/** No language puts more marks on a letter; what piles them up would run over the lines above. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** More than a page of text: what is longer is no text for a report, and would only take time. */
const MOST_CHARACTERS = 5000;
const ELLIPSIS = '…';

/** Shown where the face has no shape for a character; the face's own "missing" box where it lacks even this. */
const REPLACEMENT = '\ufffd';

const isTidy = (text: string): boolean => text.length <= MOST_CHARACTERS && PLAIN.test(text);

/** No longer than layout can bear; no pair of surrogates is parted. */
const capped = (text: string): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}${ELLIPSIS}`;

/**
 * Text as a report takes it, on its pages and as its title: composed (macOS gives decomposed names),
 * line ends and tabs as spaces, without what has no shape, and cut with an ellipsis where it is
 * longer than 5000 characters.
 */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  return capped(text)
    .normalize('NFC')
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(SHAPELESS, '')
    .replace(PILED_MARKS, '$1');
}

/**
 * Tidy text as it can be drawn: everything that the face cannot show (emoji, other scripts) as
 * U+FFFD, so that the reader sees that something stood there.
 */
export function cleanText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  if (isTidy(text)) return text;
  let clean = '';
  for (const character of tidyText(text))
    clean += hasGlyph(character.codePointAt(0) as number) ? character : REPLACEMENT;
  return clean;
}
