import { readFileSync } from 'node:fs';
import { loadFontSet } from '../../src/render/font/font-set.js';

const folder = new URL('../../templates/fonts/', import.meta.url);

/** The files of the three faces. */
export const fontFiles = {
  regular: new Uint8Array(readFileSync(new URL('SourceSans3-Regular.ttf', folder))),
  semibold: new Uint8Array(readFileSync(new URL('SourceSans3-SemiBold.ttf', folder))),
  italic: new Uint8Array(readFileSync(new URL('SourceSans3-Italic.ttf', folder))),
};

/** The fonts of the house, opened once for all tests of a file. */
export const fonts = loadFontSet(fontFiles);
