import { parseCsv } from '../csv/parse-csv.js';
import type { DateMemo } from './date-memo.js';
import type { Layout, RowTaker } from './layout.js';
import { PlainRows } from './plain-rows.js';
import type { RowReader } from './row-reader.js';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
/** A line, or a quoted cell, that runs on beyond this is none. [bytes] */
const LONGEST_LINE = 65_536;

/**
 * Cuts a stream of pieces into whole lines and hands them on: to the scanner of plain rows where no
 * quote stands in them, else through csv-parse. A piece is only good until `push` returns.
 */
export class LineFeed {
  readonly plain: PlainRows;
  /** The line on which a quote was left open, or that never ends; nothing behind it is read. */
  broken: number | null = null;
  private rest = new Uint8Array(0);
  private readonly decoder = new TextDecoder();
  private readonly layout: Layout;
  private readonly reader: RowReader;
  private readonly isCarriageReturn: boolean;

  /** @param line - Of the first row. @param isCarriageReturn - Lines end in CR alone. */
  constructor(
    layout: Layout,
    reader: RowReader,
    taker: RowTaker,
    line: number,
    isCarriageReturn: boolean,
    dates: DateMemo,
  ) {
    this.layout = layout;
    this.reader = reader;
    this.isCarriageReturn = isCarriageReturn;
    const odd = (bytes: Uint8Array, number: number): boolean =>
      reader.read(this.decoder.decode(bytes).replace(/\r$/, '').split(layout.delimiter), number);
    this.plain = new PlainRows(layout, taker, odd, line, dates);
  }

  push(piece: Uint8Array): void {
    if (this.broken !== null) return;
    const bytes = this.isCarriageReturn ? withNewlines(piece) : piece;
    let from = 0;
    while (this.rest.length > 0 && from < bytes.length) {
      const isQuoted = this.rest.includes(QUOTE);
      const to = isQuoted ? bytes.length : bytes.indexOf(NEWLINE, from) + 1 || bytes.length;
      const joined = joinedOf(this.rest, bytes.subarray(from, to));
      this.rest = new Uint8Array(0);
      from = to;
      this.read(joined);
    }
    if (from < bytes.length) this.read(from > 0 ? bytes.subarray(from) : bytes);
  }

  /** The last line may lack its end. */
  end(): void {
    if (this.broken === null && this.rest.length > 0) this.push(Uint8Array.of(NEWLINE));
    if (this.broken === null && this.rest.length > 0) this.broken = this.plain.line;
  }

  private read(bytes: Uint8Array): void {
    const hasQuotes = bytes.includes(QUOTE);
    const end = hasQuotes ? endOfRecords(bytes) : bytes.lastIndexOf(NEWLINE) + 1;
    if (!hasQuotes) this.plain.scan(bytes, end);
    else if (end > 0) this.readQuoted(bytes.subarray(0, end));
    if (end < bytes.length) this.rest = bytes.slice(end);
    if (this.rest.length > LONGEST_LINE) this.broken = this.plain.line;
  }

  private readQuoted(bytes: Uint8Array): void {
    const text = this.decoder.decode(bytes).replace(/\r\n?/g, '\n');
    const records = parseCsv(text, this.layout.delimiter);
    if (typeof records === 'string') {
      this.broken = this.plain.line;
      return;
    }
    for (const cells of records) {
      this.reader.read(cells, this.plain.line);
      this.plain.line += 1 + cells.join('').split('\n').length - 1;
    }
  }
}

/** Behind the last line's end at which every quote is closed. */
function endOfRecords(bytes: Uint8Array): number {
  let isOpen = false;
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isOpen = !isOpen;
    else if (byte === NEWLINE && !isOpen) end = at + 1;
  }
  return end;
}

function joinedOf(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

const withNewlines = (piece: Uint8Array): Uint8Array =>
  piece.map((byte) => (byte === RETURN ? NEWLINE : byte));
