import type { Factor } from '../../model/library.js';
import type { Month } from '../../model/month.js';
import { leafOf, type PlacedRow, type Table } from '../../model/plant.js';
import { type Errors, weightedErrors } from '../formulas/combined-uncertainty.js';
import { completeSum } from '../formulas/complete-sum.js';
import type { Axis, Months, PeriodName } from './axis.js';
import { errorsOfFactor, type Quality } from './quality.js';
import { qualityOfCells, type SourceRow } from './sources.js';
import { isRefused, type Workspace } from './workspace.js';

/** One item of a table by month, in one unit: a carrier, a material, a stream. */
export interface Part {
  readonly file: string;
  readonly isRefused: boolean;
  /** On record in the period at all; what is not is no part of that period's totals. */
  readonly isPresent: Readonly<Record<PeriodName, boolean>>;
  readonly months: Months;
  /** Every cell within the axis, as {@link leafOf} names it. */
  readonly leaves: readonly string[];
  readonly factors: readonly Factor[];
  readonly quality: Quality;
  /** The figure that this part is on its own; `null`: it has none. */
  readonly figure: string | null;
  /** Why it is unknown in every month: a factor without a value, a material without a mass. */
  readonly unknownBecause: readonly string[] | null;
}

interface PartRow extends PlacedRow, SourceRow {
  readonly month: Month;
}

/** Which cells of which rows make a part. */
export interface PartSource<R extends PartRow> {
  readonly table: Table<R>;
  readonly rows: readonly R[];
  readonly column: keyof R & string;
  readonly figure?: string;
  /** Positions at which rows are wanting though others stand there, see `gapsOfMeters`. */
  readonly gaps?: ReadonlySet<number>;
}

/**
 * Adds up the cells of an item by month. A blank cell makes its month unknown; so does a month
 * without a row, as a blank is not a zero.
 */
export function partOf<R extends PartRow>(space: Workspace, source: PartSource<R>): Part {
  const { axis, plant } = space;
  const { table, rows, column, gaps } = source;
  const cells: (number | null)[][] = axis.months.map(() => []);
  const leaves: string[] = [];
  const counted: R[] = [];
  for (const row of rows) {
    const position = axis.position.get(row.month);
    if (position === undefined) continue;
    cells[position]?.push(row[column] as number | null);
    leaves.push(leafOf(row, column));
    counted.push(row);
  }
  const refused = isRefused(table);
  return {
    file: table.file,
    isRefused: refused,
    isPresent: {
      base: isOnRecord(axis, cells, 'base'),
      reporting: isOnRecord(axis, cells, 'reporting'),
    },
    months: cells.map((cell, at) =>
      refused || gaps?.has(at) || cell.length === 0 ? null : completeSum(cell),
    ),
    leaves,
    factors: [],
    quality: qualityOfCells(plant.facility, table.file, counted, column),
    figure: source.figure ?? null,
    unknownBecause: null,
  };
}

const productOf = (inputs: readonly (Errors | null)[]): Errors | null =>
  weightedErrors(inputs.map((errors) => ({ weight: 1, errors })));

function isOnRecord(
  axis: Axis,
  cells: readonly (readonly unknown[])[],
  period: PeriodName,
): boolean {
  const [from, to] = axis.span[period];
  for (let at = from; at < to; at++) if (cells[at]?.length !== 0) return true;
  return false;
}

/** Whether the position lies in the period. */
export const isInSpan = (axis: Axis, position: number, period: PeriodName): boolean =>
  position >= axis.span[period][0] && position < axis.span[period][1];

/**
 * The part in another unit, by factors.
 *
 * @param compute From the amount of a month, and its position; `null` where the factor is unknown.
 * @param factors What `compute` uses; one without a value is named as the reason.
 * @param errors Of the factors together; by default each multiplies.
 */
export function converted(
  part: Part,
  factors: readonly Factor[],
  compute: (amount: number, position: number) => number | null,
  errors: Errors | null = productOf(factors.map(errorsOfFactor)),
): Part {
  const unknown = factors.filter(({ value }) => value === null).map(({ id }) => `factor:${id}`);
  return {
    ...part,
    months: part.months.map((amount, position) =>
      amount === null || unknown.length > 0 ? null : compute(amount, position),
    ),
    factors: [...part.factors, ...factors],
    quality: { ...part.quality, errors: productOf([part.quality.errors, errors]) },
    unknownBecause: unknown.length > 0 ? unknown : part.unknownBecause,
  };
}
