import { type FaceName, type FontFace, openFace } from './font-face.js';

/** The faces of the house, opened once per process and shared by every report. */
export type FontSet = Readonly<Record<FaceName, FontFace>>;

/**
 * Opens the three faces.
 *
 * @param files - TrueType files.
 * @throws RangeError when a file lacks a table that measuring needs.
 */
export function loadFontSet(files: {
  regular: Uint8Array;
  semibold: Uint8Array;
  italic: Uint8Array;
}): FontSet {
  return {
    regular: openFace('regular', files.regular),
    semibold: openFace('semibold', files.semibold),
    italic: openFace('italic', files.italic),
  };
}
