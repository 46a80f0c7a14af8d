import type { Month } from '../../../model/month.js';
import { isWithin } from '../../../model/month.js';
import type { Table } from '../../../model/plant.js';
import { within } from '../../figures/axis.js';
import { partOf } from '../../figures/part.js';
import { grouped } from '../../figures/rows.js';
import { completeSum } from '../../formulas/complete-sum.js';
import type { PlantView } from '../resolution.js';

interface MonthlyRow {
  readonly file: string;
  readonly line: number;
  readonly month: Month;
}

interface YearlySum {
  readonly value: number;
  /** Every cell that it is the sum of: `file:line:column`. */
  readonly leaves: readonly string[];
  /** How many items there are. */
  readonly items: number;
}

/** Which cells of which rows, and what the rows are of: each item must be known in every month. */
interface YearSource<Row extends MonthlyRow> {
  readonly table: Table<Row>;
  readonly rows: readonly Row[];
  readonly column: keyof Row & string;
  readonly itemOf: (row: Row) => string;
}

/**
 * Sums cells over the reporting period, as the figures do it: item by item, each complete.
 *
 * @returns `null` where an item has a month without a row or with a blank cell, or where there is none.
 */
export function sumOfYear<Row extends MonthlyRow>(
  { subject, workspace }: PlantView,
  { table, rows, column, itemOf }: YearSource<Row>,
): YearlySum | null {
  const inPeriod = rows.filter(({ month }) => isWithin(month, subject.periods.reporting));
  const parts = [...grouped(inPeriod, itemOf).values()].map((own) =>
    partOf(workspace, { table, rows: own, column }),
  );
  const value = completeSum(
    parts.map(({ months }) => completeSum(within(workspace.axis, months, 'reporting'))),
  );
  return value === null || parts.length === 0
    ? null
    : { value, leaves: parts.flatMap(({ leaves }) => leaves), items: parts.length };
}

/** Whether what a table holds can be built upon: a refused one takes out all that needs it. */
export const isSound = ({ state }: Pick<Table<unknown>, 'state'>): boolean => state === 'read';
