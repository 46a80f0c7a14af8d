import { dateText } from './date-text.js';
import type { NumberFormat } from './number-format.js';
import { plainText } from './rich-text.js';

/** A cell as it is written in the file. */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly formula: string | undefined;
  /** `undefined` where nothing was written, not even nothing. */
  readonly value: string | undefined;
  readonly inline: string | undefined;
}

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  readonly isStale: boolean;
}

export interface CellContent {
  readonly text: string;
  readonly value?: number;
  readonly isPercent?: true;
  readonly isUnvalued?: true;
}

const blank: CellContent = { text: '' };

/** @returns What a person sees in the cell; `undefined` where it names a text that the workbook does not have. */
export function contentOf(raw: RawCell, context: CellContext): CellContent | undefined {
  const { type, formula, value, inline } = raw;
  if (formula !== undefined && isUnvalued(raw, context))
    return { text: `=${formula || '…'}`, isUnvalued: true };
  if (inline !== undefined) return { text: inline };
  if (value === undefined || value === '') return blank;
  switch (type) {
    case 's':
      return sharedText(value, context.strings);
    case 'str':
    case 'e':
      return { text: plainText(value) };
    case 'b':
      return { text: /^\s*(?:1|true)\s*$/.test(value) ? 'TRUE' : 'FALSE' };
    case 'd':
      return { text: value.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '') };
    default:
      return numberContent(value, formatOf(raw, context), context.is1904);
  }
}

const formatOf = ({ style }: RawCell, { formats }: CellContext): NumberFormat =>
  formats[Number(style ?? 0)] ?? 'number';

/**
 * Only a text may be the empty result of a formula; a writer that cannot calculate leaves a number
 * empty. An error that was saved is what a person sees in the cell.
 */
const isUnvalued = ({ type, value, inline }: RawCell, { isStale }: CellContext): boolean =>
  (isStale && !(type === 'e' && value)) ||
  (inline === undefined && (value === undefined || (value === '' && type !== 'str')));

function sharedText(value: string, strings: readonly string[]): CellContent | undefined {
  const text = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined;
  return text === undefined ? undefined : { text };
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function numberContent(written: string, format: NumberFormat, is1904: boolean): CellContent {
  const digits = written.trim();
  const value = decimal.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isFinite(value)) return { text: plainText(written) };
  if (format === 'percent') return { text: `${hundredfold(value)}%`, isPercent: true };
  const date = format === 'number' ? undefined : dateText(value, format, is1904);
  return date === undefined ? { text: String(value), value: value + 0 } : { text: date };
}

/** Shifted by two places in decimal: 0.07 is 7 %, and not 7.000000000000001 %. */
function hundredfold(value: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + 2}`);
}
