import type { FontFace } from '../font/font-face.js';
import type { EmbeddedGlyphs } from './pdfkit-adapter.js';

/** Turns a clean text into the operand and operator that show it, kerned. */
export function encodeText(text: string, face: FontFace, glyphs: EmbeddedGlyphs): string {
  let shown = '<';
  let isKerned = false;
  let previous = 0x20;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    if (codePoint > 0xffff) at++;
    const kern = face.kern(previous, codePoint);
    if (kern !== 0) {
      isKerned = true;
      shown += `>${-(kern * 1000) / face.unitsPerEm}<`;
    }
    shown += glyphs.code(codePoint);
    previous = codePoint;
  }
  return isKerned ? `[${shown}>] TJ` : `${shown}> Tj`;
}
