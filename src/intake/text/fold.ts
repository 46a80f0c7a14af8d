/** Letters, digits and marks of ASCII without a blank or underscore: only their case can fold. */
const plain = /^[!-^`-~]*$/;

/**
 * What two spellings of one word share: no diacritics, no case, single spaces, superscripts and
 * full-width forms as plain characters. `Điện  tiêu thụ` and `dien tieu thu` fold to the same.
 */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[đĐ]/g, 'd')
        .toLowerCase()
        .replace(/[\s_]+/g, ' ')
        .trim();

/** A reader of words by their folded spelling; the first of two equal spellings wins. */
export function foldedIndex<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const [name, value] of entries) {
    const key = fold(name);
    if (!index.has(key)) index.set(key, value);
  }
  return index;
}
