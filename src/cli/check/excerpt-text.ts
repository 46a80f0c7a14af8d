import type { SourceSpan } from '../../model/diagnostic.js';
import { pageWidth } from '../terminal/columns.js';
import { clip, displayWidth, harmless } from '../terminal/display-width.js';
import type { Styles } from '../terminal/styles.js';

/** The line, cut around what is meant where it is wider than the page, and a marker below. */
export function excerptOf({ excerpt, line }: SourceSpan, styles: Styles): string[] {
  if (excerpt === undefined) return [];
  const number = String(line ?? '').padStart(5);
  const room = pageWidth - number.length - 5;
  const { text, from, length } = excerpt;
  const [before, meant, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ].map((part) => harmless(part).normalize('NFC')) as [string, string, string];
  const isFitting = displayWidth(before) + displayWidth(meant) <= room;
  const head = isFitting ? before : lastOf(before, Math.floor(room / 3));
  const indent = displayWidth(head);
  const marker = '^'.repeat(Math.max(1, Math.min(displayWidth(meant), room - indent)));
  return [
    `${styles.quiet(`${number} │`)} ${clip(head + meant + after, room)}`,
    `${styles.quiet(`${' '.repeat(number.length)} │`)} ${' '.repeat(indent)}${styles.error(marker)}`,
  ];
}

/** The last letters of a text that take `width` columns, behind an ellipsis where some are lost. */
function lastOf(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const letters = [...text];
  let [at, taken] = [letters.length, 0];
  for (; at > 0; at--) {
    taken += displayWidth(letters[at - 1] ?? '');
    if (taken > width - 1) break;
  }
  return `…${letters.slice(at).join('')}`;
}
