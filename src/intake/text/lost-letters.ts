/** A `?` or the replacement character where a letter was: no word is written so. */
const lost = /\p{L}\?+\p{L}|\ufffd/u;
const word = /[\p{L}?\ufffd]*[?\ufffd][\p{L}?\ufffd]*/gu;
const address = /\S+:\/\/\S*|\S*\w\?\w+=\S*/g;

/** Words that lost letters for ever, by an example and where it begins in the text. */
export interface LostLetters {
  readonly found: string;
  readonly count: number;
  readonly at: number;
}

/**
 * Finds what a program leaves that saves Vietnamese in an encoding without its letters: `Th?ng`,
 * `?i?n`. A question mark at a word's end says nothing by itself, but counts where others are sure.
 */
export function lostLetters(text: string): LostLetters | undefined {
  if (!text.includes('?') && !text.includes('\ufffd')) return undefined;
  const plain = text.replace(address, (one) => ' '.repeat(one.length));
  if (!lost.test(plain)) return undefined;
  const words = [...plain.matchAll(word)].filter(([one]) => /\p{L}|\ufffd/u.test(one));
  const first = words.find(([one]) => lost.test(one)) as RegExpExecArray;
  return { found: first[0], count: words.length, at: first.index };
}
