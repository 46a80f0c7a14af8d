import { readCharacterMap } from './character-map.js';
import { cleanText } from './clean-text.js';
import { readKerning } from './kerning.js';
import { openTables } from './sfnt.js';

/** The three faces of the house. */
export type FaceName = 'regular' | 'semibold' | 'italic';

const SPACE = 0x20;
/** Last code point that is one unit of a string. */
const BASIC = 0xffff;
/** Words measured before the memory is emptied: enough for any report, bounded for a batch. */
const WORDS_KEPT = 20_000;

/** One face: what a text is made of and how wide it is. Holds only what the file says. */
export interface FontFace {
  readonly name: FaceName;
  /** The TrueType file, for the subset in the document. */
  readonly file: Uint8Array;
  readonly unitsPerEm: number;
  glyph(codePoint: number): number;
  /** [font units] */
  advance(codePoint: number): number;
  /** Correction between two neighbours [font units]. No pair begins with a space: words stand alone. */
  kern(first: number, second: number): number;
  /** Text in the form in which it is drawn: composed, and without what the face cannot show. */
  clean(text: string): string;
  /** Width of a clean text [em]. */
  width(text: string): number;
}

/** Opens a face; nothing of it is parsed but metrics, character map and kerning. */
export function openFace(name: FaceName, file: Uint8Array): FontFace {
  const tables = openTables(file);
  const glyphOf = readCharacterMap(tables('cmap'));
  const pairs = readKerning(tables('GPOS'));
  const unitsPerEm = tables('head').getUint16(18);
  const metrics = tables('hmtx');
  const lastMetric = tables('hhea').getUint16(34) - 1;

  const glyphs = new Map<number, number>();
  const advances = new Map<number, number>();
  const kerns = new Map<number, number>();
  const words = new Map<string, number>();

  const glyph = (codePoint: number): number => {
    let found = glyphs.get(codePoint);
    if (found === undefined) {
      found = glyphOf(codePoint);
      glyphs.set(codePoint, found);
    }
    return found;
  };
  const advance = (codePoint: number): number => {
    let found = advances.get(codePoint);
    if (found === undefined) {
      found = metrics.getUint16(Math.min(glyph(codePoint), lastMetric) * 4);
      advances.set(codePoint, found);
    }
    return found;
  };
  const kern = (first: number, second: number): number => {
    if (first === SPACE) return 0;
    if (first > BASIC || second > BASIC) return pairs(glyph(first), glyph(second));
    // Kept to 32 bits: a larger key would be a number on the heap, and slow to look up.
    const key = (first << 16) | second;
    let found = kerns.get(key);
    if (found === undefined) {
      found = pairs(glyph(first), glyph(second));
      kerns.set(key, found);
    }
    return found;
  };
  const width = (text: string): number => {
    let found = words.get(text);
    if (found === undefined) {
      if (words.size >= WORDS_KEPT) words.clear();
      found = sumOf(text, advance, kern) / unitsPerEm;
      words.set(text, found);
    }
    return found;
  };
  const clean = (text: string) => cleanText(text, (codePoint) => glyph(codePoint) !== 0);
  return { name, file, unitsPerEm, glyph, advance, kern, clean, width };
}

/** Advances of a text with the kerning between them [font units]. */
function sumOf(text: string, advance: FontFace['advance'], kern: FontFace['kern']): number {
  let sum = 0;
  let previous = SPACE;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    if (codePoint > BASIC) at++;
    sum += advance(codePoint) + kern(previous, codePoint);
    previous = codePoint;
  }
  return sum;
}
