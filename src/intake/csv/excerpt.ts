import type { SourceSpan } from '../../model/diagnostic.js';

/** Longer lines are cut around what is meant. */
const WIDEST = 200;
const MARGIN = 60;

type Excerpt = NonNullable<SourceSpan['excerpt']>;

/**
 * The line itself with the characters of one cell marked. A cell that begins on a later line of its
 * record is not there to be marked: then the whole first line is.
 *
 * @param index - Ordinal of the cell from 0.
 */
export function cellExcerpt(line: string, delimiter: string, index: number): Excerpt {
  let from = 0;
  for (let cell = 0; cell < index; cell++) {
    const end = cellEnd(line, delimiter, from);
    if (end >= line.length) return clip(line, 0, line.length);
    from = end + 1;
  }
  return clip(line, from, cellEnd(line, delimiter, from) - from);
}

/** The whole line, marked from its first to its last character. */
export const lineExcerpt = (line: string): Excerpt => clip(line, 0, line.length);

function cellEnd(line: string, delimiter: string, from: number): number {
  let at = from;
  if (line[at] === '"') {
    at = line.indexOf('"', at + 1);
    while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
    if (at < 0) return line.length;
  }
  const end = line.indexOf(delimiter, at);
  return end < 0 ? line.length : end;
}

/** Cuts a long text to a window around what is meant, with an ellipsis where it was cut. */
export function clip(text: string, from: number, length: number): Excerpt {
  if (text.length <= WIDEST) return { text, from, length };
  const start = Math.max(0, from - MARGIN);
  const end = Math.min(text.length, start + WIDEST);
  const lead = start > 0 ? '…' : '';
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    from: from - start + lead.length,
    length: Math.min(length, end - from),
  };
}
