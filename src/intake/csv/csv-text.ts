import { type Delimiter, declaredDelimiter, delimiterOfText } from './delimiter.js';
import { parseLines } from './parse-csv.js';
import { splitLines } from './split-lines.js';

/** One record, with the first physical line it stands on and its row in a spreadsheet. */
interface CsvRecord {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
}

/** A line with an open quote, as it stands. */
interface Unclosed {
  readonly line: number;
  readonly row: number;
  readonly text: string;
}

export interface CsvText {
  readonly lines: readonly string[];
  readonly delimiter: Delimiter;
  /** Records that hold something; blank ones are no rows. */
  readonly records: readonly CsvRecord[];
  /** Lines with a quote that is never closed, or only by that of a later row. */
  readonly unclosed: readonly Unclosed[];
  /** Whether no cell runs on over the end of its line. */
  readonly isFlat: boolean;
}

/**
 * Cuts a text into records and remembers where each stands. Meaning comes later.
 *
 * @param text - Decoded, with `\n` as the only line end and without a byte-order mark.
 */
export function csvText(text: string): CsvText {
  const lines = text.split('\n');
  const declared = declaredDelimiter(lines[0] ?? '');
  const skipped = declared ? 1 : 0;
  const body = skipped > 0 ? lines.slice(skipped) : lines;
  const delimiter = declared ?? delimiterOfText(text, lines);

  const parsed = parseLines(body, delimiter);
  if (typeof parsed !== 'string') {
    // As many records as lines: no cell runs on.
    const isFlat = parsed.length === body.length;
    const all = placed(parsed, skipped, isFlat);
    if (isFlat) return { lines, delimiter, records: all, unclosed: [], isFlat };
    const width = Math.max(0, ...all.slice(0, HEAD).map(({ cells }) => cells.length));
    const isOpen = ({ cells }: CsvRecord) => swallowsRows(cells, delimiter, width);
    return {
      lines,
      delimiter,
      records: all.filter((record) => !isOpen(record)),
      unclosed: all
        .filter(isOpen)
        .map(({ line, row }) => ({ line, row, text: lines[line - 1] as string })),
      isFlat,
    };
  }

  const records: CsvRecord[] = [];
  const unclosed: Unclosed[] = [];
  let line = skipped + 1;
  let row = 1;
  for (const { lines: height, cells } of splitLines(body, delimiter)) {
    if (!cells) unclosed.push({ line, row, text: lines[line - 1] as string });
    else if (!isBlank(cells)) records.push({ line, row, cells });
    line += height;
    row++;
  }
  return { lines, delimiter, records, unclosed, isFlat: false };
}

/** The heading is among the first rows, and none is wider. [rows] */
const HEAD = 40;

/** Fewer columns than this, and a line of a note may look like a row. */
const leastColumns = 3;

/**
 * Whether a quoted cell holds what looks like whole rows: two quotes left open swallow all between
 * them, and nothing else would say so.
 */
const swallowsRows = (cells: readonly string[], delimiter: Delimiter, width: number): boolean =>
  width >= leastColumns &&
  cells.some(
    (cell) =>
      cell.includes('\n') &&
      cell
        .split('\n')
        .slice(1)
        .some((line) => line.split(delimiter).length === width),
  );

/**
 * A record is as many lines high as its cells hold breaks, and one more.
 */
function placed(parsed: readonly string[][], skipped: number, isFlat: boolean): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = skipped + 1;
  for (const [index, cells] of parsed.entries()) {
    if (!isBlank(cells)) records.push({ line, row: index + 1, cells });
    line += isFlat ? 1 : 1 + breaksIn(cells);
  }
  return records;
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  return breaks;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
