import type { DiagnosticArgs } from '../../model/diagnostic-codes.js';
import { withoutMoneySymbol } from '../cell/money.js';
import { dateOf, readMonth } from '../cell/month.js';
import { type Decimal, evidenceOf, parseNumber } from '../cell/number.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import type { Word } from '../vocabulary/end-uses.js';
import type { FieldKind } from '../vocabulary/profile-fields.js';
import type { FilledCell } from './cell-place.js';
import { isLibraryKind, type LibraryWords, meaningOf, spellingsOf } from './known-words.js';

/** What a cell must hold. */
export interface Holds {
  readonly kind: FieldKind;
  readonly choices?: readonly Word[];
}

type Complaint = {
  [C in 'SX2001' | 'SX2002' | 'SX2003' | 'SX2004' | 'SX2024']: {
    readonly code: C;
    readonly args: DiagnosticArgs[C];
  };
}['SX2001' | 'SX2002' | 'SX2003' | 'SX2004' | 'SX2024'];

/** What stands in facility.json for it; with a complaint, the cell as it is. */
export interface ReadValue {
  readonly value: string | number;
  readonly complaint?: Complaint;
}

/** What all cells are read with. */
export interface CellReader {
  readonly words: LibraryWords;
  readonly decimal: Decimal | null;
}

const perCent = /\s*%$/;

/** The text of a number as {@link conventionOf} wants it; `undefined` where it is a true number. */
export const numberText = ({ row, column, text }: FilledCell): string | undefined =>
  row.values[column] === undefined && !row.percents.has(column)
    ? withoutMoneySymbol(text.replace(perCent, ''))
    : undefined;

/** Reads one cell. */
export function readCell(
  cell: FilledCell,
  { kind, choices = [] }: Holds,
  reader: CellReader,
): ReadValue {
  const { row, column, text } = cell;
  if (row.unvalued.has(column))
    return { value: text, complaint: { code: 'SX2024', args: { raw: text } } };
  if (kind === 'number' || kind === 'share') return readNumber(cell, kind, reader.decimal);
  if (kind === 'date' || kind === 'month') return readDate(text, kind);
  if (isLibraryKind(kind)) return { value: wordIn(reader.words[kind], text) };
  const value = meaningOf(choices, text);
  if (value !== undefined || kind === 'text') return { value: value ?? text };
  return { value: text, complaint: unknownChoice(text, choices) };
}

const wordIn = (words: ReadonlyMap<string, string>, text: string): string =>
  words.get(fold(text)) ?? text;

function unknownChoice(raw: string, choices: readonly Word[]): Complaint {
  const allowed = choices.map(({ vi, en }) => ({ vi: first(vi), en: first(en) }));
  return {
    code: 'SX2003',
    args: { raw, allowed, suggestion: closest(raw, choices.flatMap(spellingsOf)) },
  };
}

const first = (names: string): string => names.split('|')[0] as string;

function readNumber(
  cell: FilledCell,
  kind: 'number' | 'share',
  decimal: Decimal | null,
): ReadValue {
  const { row, column, text } = cell;
  const own = row.values[column];
  if (own !== undefined) return { value: own };
  const isPercent = perCent.test(text);
  if (isPercent && kind === 'number') return noNumber(text);
  // A per cent that the spreadsheet shows is written with a point whatever the language.
  const isShown = row.percents.has(column);
  const digits = isShown ? text.replace(perCent, '') : (numberText(cell) ?? text);
  const convention = isShown ? 'point' : conventionOfCell(digits, decimal);
  if (convention === null) return { value: text, complaint: openNumber(text, digits) };
  const value = parseNumber(digits, convention);
  if (value === undefined) return noNumber(text);
  return { value: isPercent ? hundredth(value) : value };
}

/** What the cell proves, else what the sheet does; `null`: nothing settles it. */
function conventionOfCell(digits: string, decimal: Decimal | null): Decimal | null {
  const evidence = evidenceOf(digits);
  if (evidence === 'either') return decimal;
  return evidence === 'comma' || evidence === 'point' ? evidence : (decimal ?? 'point');
}

const noNumber = (raw: string): ReadValue => ({
  value: raw,
  complaint: { code: 'SX2001', args: { raw } },
});

const openNumber = (raw: string, digits: string): Complaint => ({
  code: 'SX2002',
  args: {
    raw,
    asComma: parseNumber(digits, 'comma') as number,
    asPoint: parseNumber(digits, 'point') as number,
  },
});

/** Two decimals further, to the number that is written so: 0.7 % is 0.007. */
const hundredth = (value: number): number => {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) - 2}`);
};

function readDate(text: string, kind: 'date' | 'month'): ReadValue {
  const read = readMonth(text, 'day-first');
  if (!read || (kind === 'date' && read.day === null))
    return { value: text, complaint: { code: 'SX2004', args: { raw: text } } };
  return { value: kind === 'date' ? dateOf(read) : read.month };
}
