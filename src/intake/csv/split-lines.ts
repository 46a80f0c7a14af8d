import type { Delimiter } from './delimiter.js';
import { parseCsv } from './parse-csv.js';

/** How many lines a quoted cell may span once a file's quotes are known to be broken. */
const LONGEST_CELL = 20;

/** A record of a file whose quotes are broken somewhere; `null` stands for a quote never closed. */
export interface MendedRecord {
  readonly lines: number;
  readonly cells: readonly string[] | null;
}

/**
 * Cuts a file whose quotes do not add up, line by line, so that one open quote costs its own line
 * and not everything below it. A line that is no record by itself is joined with those below it
 * while that yields exactly one well-formed record; else its quote was never closed.
 */
export function splitLines(lines: readonly string[], delimiter: Delimiter): MendedRecord[] {
  const records: MendedRecord[] = [];
  let at = 0;
  while (at < lines.length) {
    const record = recordAt(lines, at, delimiter);
    records.push(record);
    at += record.lines;
  }
  return records;
}

function recordAt(lines: readonly string[], at: number, delimiter: Delimiter): MendedRecord {
  const line = lines[at] as string;
  if (!line.includes('"')) return { lines: 1, cells: line.split(delimiter) };
  const alone = parseCsv(line, delimiter);
  if (typeof alone !== 'string') return { lines: 1, cells: alone[0] ?? [''] };
  if (alone === 'stray') return { lines: 1, cells: lenient(line, delimiter) };
  return joinedAt(lines, at, delimiter) ?? { lines: 1, cells: null };
}

function lenient(line: string, delimiter: Delimiter): readonly string[] | null {
  const records = parseCsv(line, delimiter, true);
  return typeof records === 'string' ? null : (records[0] ?? ['']);
}

function joinedAt(
  lines: readonly string[],
  at: number,
  delimiter: Delimiter,
): MendedRecord | undefined {
  let text = lines[at] as string;
  let quotes = quotesIn(text);
  const end = Math.min(lines.length, at + LONGEST_CELL);
  for (let next = at + 1; next < end; next++) {
    const line = lines[next] as string;
    text += `\n${line}`;
    const added = quotesIn(line);
    quotes += added;
    if (added === 0 || quotes % 2 !== 0) continue;
    const records = parseCsv(text, delimiter);
    return typeof records !== 'string' && records.length === 1
      ? { lines: next + 1 - at, cells: records[0] as string[] }
      : undefined;
  }
  return undefined;
}

const quotesIn = (text: string): number => text.split('"').length - 1;
