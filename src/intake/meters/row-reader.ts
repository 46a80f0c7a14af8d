import { evidenceOf, parseNumber } from '../cell/number.js';
import { fold } from '../text/fold.js';
import { orderOf, readMinute } from './civil-time.js';
import type { Layout, RowTaker } from './layout.js';

/** The first of several rows with one fault, and how many there are. */
export interface Fault {
  readonly raw: string;
  readonly line: number;
  rows: number;
}

type FaultKind = 'time' | 'value' | 'width' | 'negative' | 'unit';

/** Letters of a cell that are shown. */
const LONGEST_RAW = 80;

const blanks: ReadonlySet<string> = new Set(['', '-', '–', '—']);

/** Reads rows cell by cell, by all the rules, and keeps what they prove of how the file is written. */
export class RowReader {
  rows = 0;
  refused = 0;
  comma = 0;
  point = 0;
  /** The first value that fits either convention. */
  open: { readonly raw: string; readonly line: number } | null = null;
  dayFirst = 0;
  monthFirst = 0;
  readonly faults = new Map<FaultKind, Fault>();
  private readonly layout: Layout;
  private readonly taker: RowTaker;
  readonly unit: string | null;

  /** @param unit - As the file names it first; every row must name the same. */
  constructor(layout: Layout, taker: RowTaker, unit: string | null) {
    this.layout = layout;
    this.taker = taker;
    this.unit = unit;
  }

  /** @returns Whether the row is sound; a blank value is, and is left out. */
  read(cells: readonly string[], line: number): boolean {
    if (cells.every((cell) => cell.trim() === '')) return false;
    this.rows++;
    const { time, value, unit, width, order } = this.layout;
    const cell = (index: number): string => (cells[index] as string).trim();
    if (widthOf(cells, width) !== width) return this.refuse('width', String(cells.length), line);
    if (unit !== null && !this.isSameUnit(cell(unit))) return this.refuse('unit', cell(unit), line);
    const proven = orderOf(cell(time));
    if (proven === 'day-first') this.dayFirst++;
    else if (proven === 'month-first') this.monthFirst++;
    const minute = readMinute(cell(time), order);
    if (minute === undefined) return this.refuse('time', cell(time), line);
    if (blanks.has(cell(value))) return true;
    return this.readValue(cell(value), minute, line);
  }

  private readValue(raw: string, minute: number, line: number): boolean {
    const evidence = evidenceOf(raw);
    if (evidence === 'comma' || evidence === 'point') this[evidence]++;
    else if (evidence === 'either') this.open ??= { raw, line };
    const value = parseNumber(raw, this.layout.decimal);
    if (value === undefined) return this.refuse('value', raw, line);
    if (value < 0) return this.refuse('negative', raw, line);
    this.taker.take(minute, value, line);
    return true;
  }

  private isSameUnit(cell: string): boolean {
    return cell === '' || this.unit === null || fold(cell) === fold(this.unit);
  }

  private refuse(kind: FaultKind, raw: string, line: number): false {
    const known = this.faults.get(kind);
    if (known) known.rows++;
    else this.faults.set(kind, { raw: raw.slice(0, LONGEST_RAW), line, rows: 1 });
    this.refused++;
    return false;
  }
}

/** Blank cells beyond the heading are none. */
function widthOf(cells: readonly string[], least: number): number {
  let width = cells.length;
  while (width > least && cells[width - 1]?.trim() === '') width--;
  return width;
}
