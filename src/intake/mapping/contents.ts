import { readMonth } from '../cell/month.js';
import { evidenceOf, parseNumber } from '../cell/number.js';
import { isBlankMark, splitNumber } from '../cell/split-number.js';
import { findUnit } from '../cell/unit.js';
import type { GridRow } from '../grid/grid.js';

/** What the cells of a column look like. Shares are of the cells that hold something. [0 to 1] */
export interface Contents {
  readonly count: number;
  readonly months: number;
  /** Months that name a day too. */
  readonly days: number;
  readonly numbers: number;
  readonly units: number;
  /** Of the numbers; `null` where there is none. */
  readonly median: number | null;
  /** Different cells, in the order of the file. */
  readonly words: readonly string[];
}

export function contentsOf(rows: readonly GridRow[], index: number): Contents {
  const filled = rows.filter(({ cells }) => isFilled(cells[index]));
  const cells = filled.map((row) => (row.cells[index] ?? '').trim());
  const share = (isSo: (cell: string, at: number) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(isSo).length / cells.length;
  const months = cells.map((cell) => readMonth(cell, 'day-first'));
  const values = filled.flatMap((row) => numberIn(row, index) ?? []).sort((a, b) => a - b);
  return {
    count: cells.length,
    months: share((_, at) => months[at] !== undefined),
    days: share((_, at) => typeof months[at]?.day === 'number'),
    numbers: values.length / Math.max(1, cells.length),
    units: share((cell) => !/\d{2}/.test(cell) && findUnit(cell) !== undefined),
    median: values[Math.floor(values.length / 2)] ?? null,
    words: [...new Set(cells)],
  };
}

export const isFilled = (cell = ''): boolean => cell.trim() !== '' && !isBlankMark(cell.trim());

/** Roughly: which mark is the decimal one matters little for what a column looks like. */
function numberIn({ cells, values }: GridRow, index: number): number | undefined {
  const value = values?.[index];
  if (value !== undefined) return value;
  const { number } = splitNumber((cells[index] ?? '').trim());
  const evidence = evidenceOf(number);
  if (evidence === 'no-number') return undefined;
  return parseNumber(number, evidence === 'point' ? 'point' : 'comma');
}
