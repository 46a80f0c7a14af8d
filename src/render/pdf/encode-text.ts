import type { EmbeddedGlyphs } from './pdfkit-adapter.js';

/** A kerned glyph begins with the end of the run before it. */
const RUN_ENDS = '>';

/** Turns a clean text into the operand and operator that show it, kerned. */
export function encodeText(text: string, glyphs: EmbeddedGlyphs): string {
  let shown = '<';
  let isKerned = false;
  let previous = 0x20;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    if (codePoint > 0xffff) at++;
    const glyph = glyphs.after(previous, codePoint);
    if (glyph.startsWith(RUN_ENDS)) isKerned = true;
    shown += glyph;
    previous = codePoint;
  }
  return isKerned ? `[${shown}>] TJ` : `${shown}> Tj`;
}
