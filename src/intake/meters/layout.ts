import type { DayOrder } from '../cell/month.js';
import type { Decimal } from '../cell/number.js';
import type { Delimiter } from '../csv/delimiter.js';

/** Where the columns of a meter's file stand and how its cells are written. */
export interface Layout {
  readonly delimiter: Delimiter;
  /** Cells of a row. */
  readonly width: number;
  readonly time: number;
  readonly value: number;
  /** `null`: no such column. */
  readonly unit: number | null;
  readonly decimal: Decimal;
  readonly order: DayOrder;
}

/** Who is given the rows, one after the other. */
export interface RowTaker {
  /** A row that is sound. @param value - [the file's unit], at least 0. */
  take(minute: number, value: number, line: number): void;
}
