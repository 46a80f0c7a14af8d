/** A number as it is written, and what is written with it. */
export interface SplitNumber {
  /** Ready to be read in a convention; the whole cell where it is more than a number and a unit. */
  readonly number: string;
  /** The unit behind it or the currency in front of it (`kWh`, `%`, `₫`, `USD`). */
  readonly unit: string | null;
}

/** What most cells are. */
const bare = /^-?[\d.,]+$/;
/** Longer ones are prose. [characters] */
const LONGEST = 80;

const wide = /[\uff01-\uff5e]/g;
const WIDE_TO_ASCII = 0xfee0;

const minus = '[-\u2212\u2013]';
const currency = '\\p{Sc}|US\\$|[A-Z]{3}|[đĐ]|[Vv][Nn][DdĐđ]';
const number = "\\d(?:[\\d.,\\s'\u2019]*\\d)?(?:[eE][+-]?\\d{1,3})?";
const unit = '[\\p{L}\\p{Sc}%°][^=<>]*';
const shape = new RegExp(
  `^(\\+|${minus})?\\s*(?:(${currency})\\s*)?(${minus})?\\s*(${number})\\s*(${unit})?$`,
  'u',
);
const bracketed = /^\(([^()]*)\)([^()]*)$/;

/**
 * Parts a number from what plants write around it: a currency in front, a unit behind, the apostrophe
 * that makes a spreadsheet take it as text, the brackets in which accountants put what is negative.
 * Full-width digits and marks become plain ones, a typographic minus too. Nothing is dropped: what
 * stands beside the number is returned, and the caller holds it against the unit of the row.
 */
export function splitNumber(cell: string): SplitNumber {
  if (bare.test(cell) || cell.length > LONGEST) return { number: cell, unit: null };
  const text = narrow(cell)
    .trim()
    .replace(/^['\u2019](?=\S)/, '');
  const inside = bracketed.exec(text);
  if (!inside) return split(text) ?? { number: text, unit: null };
  const found = split(`${inside[1]}${inside[2]}`);
  const isUnsigned = found && /^\d/.test(found.number);
  return isUnsigned ? { ...found, number: `-${found.number}` } : { number: text, unit: null };
}

const narrow = (text: string): string =>
  text.replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - WIDE_TO_ASCII));

function split(text: string): SplitNumber | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, outer, before, inner, digits = '', behind] = match;
  const isDouble = (outer !== undefined && inner !== undefined) || (before && behind);
  if (isDouble) return undefined;
  const sign = outer === '+' ? '+' : (outer ?? inner) ? '-' : '';
  return { number: `${sign}${digits}`, unit: before ?? behind?.trim() ?? null };
}

/** Whether a spreadsheet wrote the number with an exponent, for want of room: its last digits are gone. */
export const isScientific = (text: string): boolean => /\de[+-]?\d/i.test(text);

const dash = /^[-\u2013\u2014]\s*(?:\p{Sc}|đ)?$|^\p{Sc}\s*[-\u2013\u2014]$/u;

/** A dash, or a dash beside the currency as accountants' formats write it, stands for a blank. */
export const isBlankMark = (cell: string): boolean =>
  cell.length < 8 && !isPlain(cell.charCodeAt(0)) && dash.test(cell);

/** Digits, letters and the marks between them in ASCII, with which most cells begin; no currency is one. */
const isPlain = (code: number): boolean => code >= 0x30 && code <= 0x7a;
