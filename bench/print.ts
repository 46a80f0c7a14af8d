// What printing needs of the program, and no more: a cold process pays for what it loads.
export { createSpeaker } from '../src/lang/speaker.js';
export { loadFontSet } from '../src/render/font/font-set.js';
export { renderPdf } from '../src/render/pdf/render-pdf.js';
