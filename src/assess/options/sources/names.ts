const MARKS = /[\u0300-\u036f]/g;

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

const strip = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

/**
 * Whether a name begins with one of these words. Letter case does not count; Vietnamese marks do
 * not count where the name is written without any.
 */
export function startsWith(name: string, words: readonly string[]): boolean {
  const folded = fold(name);
  const isUnmarked = strip(folded) === folded;
  return words.some((word) => {
    const wanted = isUnmarked ? strip(fold(word)) : fold(word);
    return folded.startsWith(wanted) && !/^[\p{L}\p{N}]/u.test(folded.slice(wanted.length));
  });
}
