/** A signed number, and a dash for nothing: no spreadsheet runs these. */
const harmlessSign = /^\s*[+\-–]?[\d.,\s]*%?\s*$/;

/**
 * A text that a spreadsheet would run as a formula, with the apostrophe that keeps it a text; tables
 * are read without it again. Numbers stay as they are.
 */
export const safeCell = (text: string): string =>
  /^\s*[=+\-@]/.test(text) && !harmlessSign.test(text) ? `'${text}` : text;
