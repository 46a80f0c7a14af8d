import type { FontFace } from './font-face.js';
import { isBound } from './no-break.js';

/** A piece of text that never breaks, with its width [em]. */
interface Chunk {
  readonly text: string;
  readonly width: number;
}

/** Labels repeat, within a report and from one to the next: what is split once need not be again. */
const split = new WeakMap<FontFace, Map<string, readonly Chunk[]>>();
/** Texts kept before the memory is emptied: enough for any report, bounded for a batch. */
const TEXTS_KEPT = 2000;

/** A number whose digits part over lines reads as two. */
const NUMBER = /^[(+−–-]?\d[\d.,]*(×10[⁻⁰¹²³⁴-⁹]+)?[%.,;:)]*$/u;

/** A lead whose last line is shorter than this share of the width is balanced. */
const SHORT_LAST_LINE = 1 / 3;
/** A title may break after a mark if the shorter part is at least this share of the longer. */
const SHORTEST_TITLE_PART = 0.4;

const ELLIPSIS = '…';
const ELLIPSIS_CODE = 0x2026;
const SPACE = 0x20;
/** Last code point that is one unit of a string. */
const BASIC = 0xffff;
const SPACES = /\s/u;
/** Where a piece too wide for a line parts first. */
const BLANK = /[ \u00a0]/u;

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
  const lines = fill(face, chunksOf(face, text), width);
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
  const put = (chunk: Chunk): void => {
    if (line !== '' && used + space + chunk.width > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? chunk.width : used + space + chunk.width;
    line = line === '' ? chunk.text : `${line} ${chunk.text}`;
  };
  for (const chunk of chunks) {
    if (chunk.width <= width) put(chunk);
    else
      for (const word of chunk.text.split(BLANK))
        for (const piece of cut(face, word, width)) put(piece);
  }
  lines.push(line);
  return lines;
}

/** The words of a text, those that never part as one. */
function chunksOf(face: FontFace, text: string): readonly Chunk[] {
  let known = split.get(face);
  if (known === undefined) {
    known = new Map();
    split.set(face, known);
  }
  let chunks = known.get(text);
  if (chunks === undefined) {
    if (known.size >= TEXTS_KEPT) known.clear();
    chunks = splitText(face, text);
    known.set(text, chunks);
  }
  return chunks;
}

function splitText(face: FontFace, text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let words = '';
  let last = '';
  const push = (): void => {
    chunks.push({ text: words, width: face.width(words) });
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

/** Cuts a word into pieces that fit; a number is left out whole. */
function cut(face: FontFace, word: string, width: number): Chunk[] {
  const whole = face.width(word);
  if (whole <= width) return [{ text: word, width: whole }];
  const leftOut = face.width(ELLIPSIS);
  if (leftOut <= width && NUMBER.test(word)) return [{ text: ELLIPSIS, width: leftOut }];
  const pieces: Chunk[] = [];
  let from = 0;
  let used = 0;
  let previous = SPACE;
  const close = (to: number): void => {
    pieces.push({ text: word.slice(from, to), width: used / face.unitsPerEm });
    from = to;
  };
  for (let at = 0; at < word.length; ) {
    const codePoint = word.codePointAt(at) as number;
    const step = face.kern(previous, codePoint) + face.advance(codePoint);
    if (at > from && (used + step) / face.unitsPerEm > width) {
      close(at);
      used = face.advance(codePoint);
    } else used += step;
    previous = codePoint;
    at += codePoint > BASIC ? 2 : 1;
  }
  close(word.length);
  return pieces;
}

/** The text, cut with an ellipsis where it is wider than asked [em]; nothing where not even that fits. */
export function shorten(face: FontFace, text: string, width: number): string {
  if (face.width(text) <= width) return text;
  const end = face.advance(ELLIPSIS_CODE);
  const fits = (used: number): boolean => (used + end) / face.unitsPerEm <= width;
  let best = fits(0) ? 0 : -1;
  let used = 0;
  let previous = SPACE;
  for (let at = 0; at < text.length && used / face.unitsPerEm <= width + 1; ) {
    const codePoint = text.codePointAt(at) as number;
    used += face.kern(previous, codePoint) + face.advance(codePoint);
    previous = codePoint;
    at += codePoint > BASIC ? 2 : 1;
    const isEnd = at < text.length && !SPACES.test(text.charAt(at - 1));
    if (isEnd && fits(used + face.kern(codePoint, ELLIPSIS_CODE))) best = at;
  }
  return best < 0 ? '' : `${text.slice(0, best)}${ELLIPSIS}`;
}

/** The widest piece that a line of this width holds whole: balanced lines hold it too. */
function widestOf(face: FontFace, text: string, width: number): number {
  let widest = 0;
  for (const chunk of chunksOf(face, text)) {
    const pieces = chunk.width <= width ? [chunk.text] : chunk.text.split(BLANK);
    for (const piece of pieces) {
      const measured = face.width(piece);
      if (measured <= width) widest = Math.max(widest, measured);
    }
  }
  return widest;
}

/** As few lines as {@link breakLines} makes, all about equally long. */
export function balanceLines(face: FontFace, text: string, width: number): string[] {
  const full = breakLines(face, text, width);
  if (full.length < 2) return full;
  const widest = widestOf(face, text, width);
  let low = width / full.length / 2;
  let high = width;
  let best = full;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const lines = middle < widest ? null : breakLines(face, text, middle);
    if (lines === null || lines.length > full.length) low = middle;
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
  // No two lines hold it: no need to try where it might break.
  if (face.width(text) > 2 * width + 1) return balanceLines(face, text, width);
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
