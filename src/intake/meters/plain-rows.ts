import { clockAt, isDigit } from './byte-clock.js';
import { type DateMemo, isOfDate, LONGEST_DATE } from './date-memo.js';
import type { Layout, RowTaker } from './layout.js';

const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const ZERO = 48;
const LETTER_T = 84;
/** Digits of a number that a double holds exactly; more of them are read with care elsewhere. */
const EXACT_DIGITS = 15;
/** Powers of ten up to here are exact in a double, so one division rounds as reading the text does. */
const powersOfTen = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Reads plain rows `date time, value` straight from the bytes: no text, no cell and no object is made
 * for them. Whatever else a line may be is handed over as it stands, so that one place knows all the
 * rules and this one is only fast: a row that it takes is the row that the other would have taken.
 */
export class PlainRows {
  /** Of the next row, from 1. */
  line: number;
  /** Values that can only be meant in the decimal convention of the layout. */
  proofs = 0;
  /** Days above 12: dates that can only be meant in the order of the layout. */
  orderProofs = 0;
  rows = 0;
  private readonly delimiter: number;
  private readonly mark: number;
  private readonly isPlain: boolean;
  private readonly date = new Uint8Array(LONGEST_DATE + 1);
  private dateLength = 0;
  private midnight = 0;
  private tail = new Uint8Array(0);
  private value = 0;
  private hasOpen = false;
  private readonly layout: Layout;
  private readonly dates: DateMemo;
  private readonly taker: RowTaker;
  private readonly odd: (line: Uint8Array, number: number) => boolean;

  /** @param odd - Takes a line that is no plain row, without its end; says whether it was sound. */
  constructor(
    layout: Layout,
    taker: RowTaker,
    odd: (line: Uint8Array, number: number) => boolean,
    line: number,
    dates: DateMemo,
  ) {
    this.layout = layout;
    this.dates = dates;
    this.taker = taker;
    this.odd = odd;
    this.line = line;
    this.delimiter = layout.delimiter.charCodeAt(0);
    this.mark = layout.decimal === 'comma' ? 44 : 46;
    this.isPlain = layout.time === 0 && layout.value === 1 && this.mark !== this.delimiter;
  }

  /** Reads whole lines: the last byte before `end` is a line's end. */
  scan(bytes: Uint8Array, end: number): void {
    for (let at = 0; at < end; this.line++) {
      const next = this.isPlain ? this.row(bytes, at) : -1;
      at = next >= 0 ? next : this.oddRow(bytes, at);
    }
  }

  /** @returns Where the next line begins; -1 where this one is no plain row. */
  private row(bytes: Uint8Array, start: number): number {
    const clock = this.dateEnd(bytes, start);
    if (clock < 0) return -1;
    const time = clockAt(bytes, clock);
    if (time < 0) return -1;
    const delimiter = clock + (time & 15);
    if (bytes[delimiter] !== this.delimiter) return -1;
    const end = this.valueEnd(bytes, delimiter + 1);
    if (end < 0) return -1;
    const next = this.lineEnd(bytes, end);
    if (next < 0) return -1;
    this.rows++;
    this.taker.take(this.midnight + (time >> 4), this.value, this.line);
    return next;
  }

  /** Nearly every row bears the date of the row before. */
  private dateEnd(bytes: Uint8Array, start: number): number {
    const { date, dateLength } = this;
    for (let index = 0; index < dateLength; index++)
      if (bytes[start + index] !== date[index]) return this.newDate(bytes, start);
    return dateLength === 0 ? this.newDate(bytes, start) : start + dateLength;
  }

  private newDate(bytes: Uint8Array, start: number): number {
    let end = start;
    while (isOfDate(bytes[end] as number) && end - start < LONGEST_DATE) end++;
    if (bytes[end] !== SPACE && bytes[end] !== LETTER_T) return -1;
    const { midnight, isProof } = this.dates.read(bytes, start, end, this.layout.order);
    if (midnight < 0) return -1;
    if (isProof) this.orderProofs++;
    this.midnight = midnight;
    this.dateLength = end + 1 - start;
    this.date.set(bytes.subarray(start, end + 1));
    return end + 1;
  }

  private valueEnd(bytes: Uint8Array, start: number): number {
    let at = start;
    let digits = 0;
    for (let byte = bytes[at] as number; isDigit(byte); byte = bytes[++at] as number)
      digits = digits * 10 + byte - ZERO;
    const whole = at - start;
    if (bytes[at] !== this.mark) {
      this.value = digits;
      return whole > 0 && whole <= EXACT_DIGITS ? at : -1;
    }
    const behind = ++at;
    for (let byte = bytes[at] as number; isDigit(byte); byte = bytes[++at] as number)
      digits = digits * 10 + byte - ZERO;
    const decimals = at - behind;
    if (whole === 0 || decimals === 0 || whole + decimals > EXACT_DIGITS) return -1;
    if (decimals !== 3 || whole > 3 || bytes[start] === ZERO) this.proofs++;
    else if (!this.hasOpen) {
      this.hasOpen = true;
      return -1;
    }
    this.value = digits / (powersOfTen[decimals] as number);
    return at;
  }

  private lineEnd(bytes: Uint8Array, at: number): number {
    const byte = bytes[at];
    if (this.layout.width === 2)
      return byte === NEWLINE ? at + 1 : byte === RETURN && bytes[at + 1] === NEWLINE ? at + 2 : -1;
    const { tail } = this;
    for (let index = 0; index < tail.length; index++)
      if (bytes[at + index] !== tail[index]) return -1;
    return tail.length === 0 ? -1 : at + tail.length;
  }

  /** What stands behind the value of a sound row, to its end, is as sound in the next one. */
  private oddRow(bytes: Uint8Array, start: number): number {
    const end = bytes.indexOf(NEWLINE, start);
    const isSound = this.odd(bytes.subarray(start, end), this.line);
    if (isSound && this.isPlain && this.layout.width > 2) {
      const second = bytes.indexOf(this.delimiter, bytes.indexOf(this.delimiter, start) + 1);
      this.tail = bytes.slice(second, end + 1);
    }
    return end + 1;
  }
}
