import { type JsonPath, scanJson } from '../json/scan-json.js';
import { valueAt } from '../json/tree.js';
import { fold } from '../text/fold.js';

/** What is to be taken out of facility.json. */
export interface Forgotten {
  /** Whether a file or sheet, as `columns` and `names.table` call it, is the one that is meant. */
  isMeant(source: string): boolean;
  /** Words of `names`, each with its column; words stand for every file, so none goes unasked. */
  readonly words: readonly { readonly column: string; readonly word: string }[];
}

/**
 * The text of facility.json without what it says of a form. Every other character stays as it is.
 *
 * @param text - Sound JSON.
 * @returns The text, and how many entries it lost.
 */
export function withoutMapping(
  text: string,
  { isMeant, words }: Forgotten,
): { readonly text: string; readonly count: number } {
  const whole: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const keysAt = (path: JsonPath): string[] => Object.keys(Object(valueAt(whole, path)));
  const sources = keysAt(['columns']).filter(isMeant);
  const entries = [
    ...sources.flatMap((source) =>
      keysAt(['columns', source]).map((title) => ['columns', source, title]),
    ),
    ...keysAt(['names', 'table'])
      .filter(isMeant)
      .map((source) => ['names', 'table', source]),
    ...words.flatMap(({ column, word }) =>
      keysAt(['names', column])
        .filter((known) => fold(known) === fold(word))
        .map((known) => ['names', column, known]),
    ),
  ];
  return { text: entries.reduce(withoutMember, text), count: entries.length };
}

/** Takes a member out, and what would be left empty by that. */
function withoutMember(text: string, path: readonly string[]): string {
  const whole: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  let depth = path.length;
  while (depth > 1 && Object.keys(Object(valueAt(whole, path.slice(0, depth - 1)))).length === 1)
    depth--;
  const place = scanJson(text, path.slice(0, depth));
  if ('brokenAt' in place) throw new Error(`no JSON at ${place.brokenAt}`);
  const [before, after] = [text.slice(0, place.key), text.slice(place.end)];
  const first = before.replace(/,\s*$/, '');
  return first === before ? before + after.replace(/^\s*,\s*/, '') : first + after;
}
