import { tableAt } from './sfnt.js';

/** Glyph of a code point; 0 is "no such glyph". */
export type CharacterMap = (codePoint: number) => number;

const WINDOWS = 3;
const FULL_UNICODE = 10;

/**
 * Reads the full Unicode map (format 12) of a `cmap` table.
 *
 * @throws RangeError when the font has none.
 */
export function readCharacterMap(cmap: DataView): CharacterMap {
  const table = fullMap(cmap);
  const groups = table.getUint32(12);
  return (codePoint) => {
    for (let group = 0; group < groups; group++) {
      const at = 16 + group * 12;
      if (codePoint > table.getUint32(at + 4)) continue;
      const start = table.getUint32(at);
      return codePoint < start ? 0 : table.getUint32(at + 8) + codePoint - start;
    }
    return 0;
  };
}

function fullMap(cmap: DataView): DataView {
  for (let record = 4; record < 4 + cmap.getUint16(2) * 8; record += 8)
    if (cmap.getUint16(record) === WINDOWS && cmap.getUint16(record + 2) === FULL_UNICODE)
      return tableAt(cmap, cmap.getUint32(record + 4));
  throw new RangeError('font without a full Unicode character map');
}
