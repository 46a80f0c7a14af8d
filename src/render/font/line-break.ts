import type { FontFace } from './font-face.js';
import { isBound } from './no-break.js';

/** A piece of text that never breaks, with its width [em]. */
interface Chunk {
  readonly text: string;
  readonly width: number;
}

/** A lead whose last line is shorter than this share of the width is balanced. */
const SHORT_LAST_LINE = 1 / 3;
/** A title may break after a mark if the shorter part is at least this share of the longer. */
const SHORTEST_TITLE_PART = 0.4;

const ELLIPSIS = '…';

/**
 * Breaks a clean text into lines, each as full as it goes. A word wider than a line is cut, so that
 * no line is wider than asked.
 *
 * @param width - Width of a line [em].
 * @param most - Lines at most; what does not fit ends in an ellipsis.
 */
export function breakLines(
  face: FontFace,
  text: string,
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  // The whole of most texts fits, and asking so is cheaper than splitting.
  if (!text.includes(' ') && face.width(text) <= width) return [text];
  const lines = fill(face, chunksOf(face, text, width), width);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = shorten(face, `${kept[most - 1]} ${lines[most]}`, width);
  return kept;
}

function fill(face: FontFace, chunks: readonly Chunk[], width: number): string[] {
  const space = face.advance(0x20) / face.unitsPerEm;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const chunk of chunks) {
    if (line !== '' && used + space + chunk.width > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? chunk.width : used + space + chunk.width;
    line = line === '' ? chunk.text : `${line} ${chunk.text}`;
  }
  lines.push(line);
  return lines;
}

function chunksOf(face: FontFace, text: string, width: number): Chunk[] {
  const chunks: Chunk[] = [];
  let words = '';
  let last = '';
  const push = (): void => {
    const measured = face.width(words);
    if (measured <= width) chunks.push({ text: words, width: measured });
    else if (words.includes(' ')) {
      for (const word of words.split(' ')) chunks.push(...cut(face, word, width));
    } else chunks.push(...cut(face, words, width));
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    if (last !== '' && isBound(last, word)) words = `${words} ${word}`;
    else {
      if (last !== '') push();
      words = word;
    }
    last = word;
  }
  if (words !== '') push();
  return chunks;
}

/** Cuts a word into pieces that fit. */
function cut(face: FontFace, word: string, width: number): Chunk[] {
  if (face.width(word) <= width) return [{ text: word, width: face.width(word) }];
  const pieces: Chunk[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && face.width(piece + character) > width) {
      pieces.push({ text: piece, width: face.width(piece) });
      piece = '';
    }
    piece += character;
  }
  pieces.push({ text: piece, width: face.width(piece) });
  return pieces;
}

/** The text, cut with an ellipsis where it is wider than asked [em]; nothing where not even that fits. */
export function shorten(face: FontFace, text: string, width: number): string {
  if (face.width(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const cut = `${characters.join('').trimEnd()}${ELLIPSIS}`;
    if (face.width(cut) <= width) return cut;
  }
  return '';
}

/** As few lines as {@link breakLines} makes, all about equally long. */
export function balanceLines(face: FontFace, text: string, width: number): string[] {
  const full = breakLines(face, text, width);
  if (full.length < 2) return full;
  let low = width / full.length / 2;
  let high = width;
  let best = full;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const lines = breakLines(face, text, middle);
    if (lines.length > full.length) low = middle;
    else {
      high = middle;
      best = lines;
    }
  }
  return best;
}

/**
 * A title of two lines breaks after a comma, semicolon or colon, or before a bracket, where it can;
 * else it is balanced.
 */
export function titleLines(face: FontFace, text: string, width: number): string[] {
  if (face.width(text) <= width) return [text];
  let best: string[] | null = null;
  let evenness = SHORTEST_TITLE_PART;
  for (const { index } of text.matchAll(/(?<=[,;:]) | (?=\()/g)) {
    const parts = [text.slice(0, index), text.slice(index + 1)] as const;
    const [first, second] = [face.width(parts[0]), face.width(parts[1])];
    const share = Math.min(first, second) / Math.max(first, second);
    if (Math.max(first, second) > width || share < evenness) continue;
    evenness = share;
    best = [...parts];
  }
  return best ?? balanceLines(face, text, width);
}

/** How a text is broken into lines of a width [em]. */
export type Breaker = (face: FontFace, text: string, width: number) => string[];

/** The same way of breaking, for a text that may have no more than so many lines. */
export const upTo =
  (most: number, breaker: Breaker): Breaker =>
  (face, text, width) => {
    const lines = breaker(face, text, width);
    return lines.length <= most ? lines : breakLines(face, text, width, most);
  };

/** A lead is filled, but balanced where its last line would be a stub. */
export function leadLines(face: FontFace, text: string, width: number): string[] {
  const lines = breakLines(face, text, width);
  const last = lines.at(-1) as string;
  return lines.length > 1 && face.width(last) < width * SHORT_LAST_LINE
    ? balanceLines(face, text, width)
    : lines;
}
