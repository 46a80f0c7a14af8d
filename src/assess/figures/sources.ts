import type { Facility } from '../../model/facility-schema.js';
import { errorsOfSum } from '../formulas/combined-uncertainty.js';
import { type Quality, qualityOfTable } from './quality.js';

/** What a row counts, and the meter that counts it; a fuel is weighed by grade. */
export interface SourceRow {
  readonly product?: string;
  readonly material?: string;
  readonly grade?: string;
  readonly stream?: string;
  readonly reading?: string;
  readonly meter?: string | null;
}

/** What is paid is billed by the same meter or weighbridge: both columns share its error. */
const billedColumns: readonly string[] = ['quantity', 'cost'];

/**
 * The quality of the cells of one item. Each meter that counts it is a source of error of its own, and
 * so is the item itself where the rows name none: `energy.csv#electricity`, `energy.csv#electricity:EVN-2`.
 */
export function qualityOfCells<R extends SourceRow>(
  facility: Facility,
  file: string,
  rows: readonly R[],
  column: keyof R & string,
): Quality {
  const [first] = rows;
  if (first === undefined) return qualityOfTable(facility, file);
  if (rows.every((row) => isSameItem(row, first)))
    return qualityOfTable(facility, file, sourceOf(file, first, column));
  const terms = [...bySource(file, rows, column)].map(([source, weight]) => ({
    weight,
    errors: qualityOfTable(facility, file, source).errors,
  }));
  return { grade: 'B', errors: errorsOfSum(terms) };
}

/** What each source has counted over both periods: its weight in the sum. */
function bySource<R extends SourceRow>(
  file: string,
  rows: readonly R[],
  column: keyof R & string,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const row of rows) {
    const source = sourceOf(file, row, column);
    counted.set(source, (counted.get(source) ?? 0) + ((row[column] as number | null) ?? 0));
  }
  return counted;
}

const isSameItem = (row: SourceRow, other: SourceRow): boolean =>
  row.meter === other.meter && itemOf(row) === itemOf(other);

const itemOf = (row: SourceRow): string =>
  row.product ?? row.material ?? row.grade ?? row.stream ?? row.reading ?? '';

function sourceOf(file: string, row: SourceRow, column: string): string {
  const { meter } = row;
  const ofMeter = meter == null || meter === 'main' ? '' : `:${meter}`;
  const ofColumn = billedColumns.includes(column) ? '' : `:${column}`;
  return `${file}#${itemOf(row)}${ofMeter}${ofColumn}`;
}
