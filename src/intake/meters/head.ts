import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { type Delimiter, declaredDelimiter, delimiterOfLines } from '../csv/delimiter.js';
import { parseLines } from '../csv/parse-csv.js';
import type { Setting } from '../profile/setting.js';
import { extraColumns, headingOf, type MeterHeading } from './heading.js';
import { type Measure, measureOf, readComment } from './measure.js';
import { type Guess, guessOf } from './sample.js';

/** Enough to see how a file is written. [bytes] */
export const HEAD_BYTES = 16_384;
/** Lines above the heading that may be titles. */
const MOST_TITLES = 30;
/** Rows that say how the file is written. */
const SAMPLE = 200;

/** All that stands above the rows, and what the first rows suggest. */
export interface Head {
  readonly delimiter: Delimiter;
  readonly heading: MeterHeading;
  readonly measure: Measure;
  /** The first unit of the column of units. */
  readonly unitCell: string | null;
  readonly guess: Guess;
  /** Where the rows begin. [bytes] */
  readonly offset: number;
  /** Line of the first row. */
  readonly line: number;
  readonly isCarriageReturn: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the head of a meter's file. @param bytes - Its first {@link HEAD_BYTES}, or all of it. */
export function readHead(
  { name, file }: { readonly name: string; readonly file: string },
  bytes: Uint8Array,
  isWhole: boolean,
  setting: Setting,
): Head | Diagnostic {
  const encoding = foreign(bytes);
  if (encoding !== null) return diagnose('SX1007', { file }, { reason: encoding });
  const text = decoded(bytes, isWhole);
  if (text === null) return diagnose('SX1007', { file }, { reason: 'UTF-8' });
  if (text.trim() === '' || text === '\ufeff') return diagnose('SX1003', { file }, {});
  const isCarriageReturn = !text.includes('\n') && text.includes('\r');
  const lines = text.replace(/^\ufeff/, '').split(isCarriageReturn ? '\r' : '\n');
  const found = findHeading(lines, setting.facility.columns?.[file]);
  if (!found) return noHeading(file, lines);
  const { at, heading } = found;
  if (heading.register !== null)
    return diagnose('SX1418', { file, line: at + 1 }, { column: heading.register });
  return headOf({ name, file }, { ...found, lines, bytes, isWhole, isCarriageReturn }, setting);
}

interface Found {
  readonly at: number;
  readonly delimiter: Delimiter;
  readonly heading: MeterHeading;
  readonly lines: readonly string[];
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
  readonly isCarriageReturn: boolean;
}

function headOf(
  { name, file }: { readonly name: string; readonly file: string },
  { at, delimiter, heading, lines, bytes, isWhole, isCarriageReturn }: Found,
  setting: Setting,
): Head | Diagnostic {
  const body = lines.slice(at + 1, isWhole ? undefined : -1);
  const sample = body.slice(0, SAMPLE).filter((line) => line.trim() !== '');
  const rows = sampleOf(sample, delimiter);
  const cells = (column: number): string[] => rows.map((row) => (row[column] ?? '').trim());
  const column = heading.unit === null ? [] : cells(heading.unit);
  const unitCell = column.find((cell) => cell !== '') ?? null;
  const texts = { column: unitCell, heading: heading.unitText };
  const measure = measureOf(name, texts, readComment(lines.slice(0, at), setting), setting);
  if (typeof measure === 'string')
    return diagnose('SX1402', { file, line: at + 1 }, { meter: name, raw: measure });
  return {
    delimiter,
    heading,
    measure,
    unitCell,
    guess: guessOf(cells(heading.time), cells(heading.value), body, setting.decimal),
    offset: offsetOf(bytes, at + 1, isCarriageReturn ? 13 : 10),
    line: at + 2,
    isCarriageReturn,
    diagnostics: extraColumns(file, at + 1, heading.extra),
  };
}

/** Rows of the sample; a quote that is left open spoils only the lines with quotes. */
function sampleOf(lines: readonly string[], delimiter: Delimiter): readonly string[][] {
  const rows = parseLines(lines, delimiter);
  if (typeof rows !== 'string') return rows;
  return lines.filter((line) => !line.includes('"')).map((line) => line.split(delimiter));
}

/** What is no UTF-8: a mark of UTF-16, or NUL, which text never holds. */
function foreign(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return bytes.includes(0) ? 'NUL (0x00)' : null;
}

/** `null` where it is not UTF-8; a letter that the end of the head cuts in two is left out. */
function decoded(bytes: Uint8Array, isWhole: boolean): string | null {
  const end = isWhole ? bytes.length : Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13)) + 1;
  try {
    const text = strict.decode(bytes.subarray(0, end));
    return text.length === end ? text : text.normalize('NFC');
  } catch {
    return null;
  }
}

function findHeading(
  lines: readonly string[],
  own: Readonly<Record<string, string>> | undefined,
): { at: number; delimiter: Delimiter; heading: MeterHeading } | undefined {
  const declared = declaredDelimiter(lines[0] ?? '');
  const delimiter =
    declared ?? delimiterOfLines(lines.slice(0, SAMPLE).filter((line) => !isComment(line)));
  for (const [at, line] of lines.slice(0, MOST_TITLES).entries()) {
    if (isComment(line)) continue;
    const cells = parseLines([line], delimiter);
    const heading = typeof cells === 'string' ? undefined : headingOf(cells[0] ?? [], own);
    if (heading) return { at, delimiter, heading };
  }
  return undefined;
}

const isComment = (line: string): boolean => /^\s*"?#/.test(line);

function noHeading(file: string, lines: readonly string[]): Diagnostic {
  const at = lines.findIndex((line) => line.trim() !== '' && !isComment(line));
  const found = (lines[at] ?? '').split(/[,;\t]/).map((cell) => cell.trim());
  return diagnose('SX1417', { file, line: Math.max(at, 0) + 1 }, { found });
}

/** Where the line after the first `lines` begins. */
function offsetOf(bytes: Uint8Array, lines: number, end: number): number {
  let offset = 0;
  for (let line = 0; line < lines; line++) {
    const next = bytes.indexOf(end, offset);
    if (next < 0) return bytes.length;
    offset = next + 1;
  }
  return offset;
}
