import { findUnit } from '../cell/unit.js';
import type { GridRow } from '../grid/grid.js';
import type { TableForm } from '../table/spec.js';
import type { Title, TitleReader } from './titles.js';
import { isTotalLabel } from './total-label.js';

/** Tells rows of quantity from rows of money where months are columns. */
export interface MeasureReader {
  /** The column whose words name the measure; `undefined`: units tell it, or there is one only. */
  readonly column: number | undefined;
  /** Canonical columns that a row of such a table can be a measure of. */
  readonly all: readonly string[];
  /** The one that nobody needs to name: the quantity. */
  readonly usual: string;
  /** The canonical column that the numbers of a row belong to. */
  of(row: GridRow, unit: number | undefined): string;
  /** The unit that the words of the measure name, as written. */
  unitIn(row: GridRow): string | undefined;
}

/**
 * @param titles - Of all columns. Where a title is understood, and no other column bears its meaning,
 *   its words are what it says: `điện` below `Loại năng lượng` is a carrier.
 * @param beside - Columns that are no months.
 * @param read - Understands words of a heading, as which the words of a measure are read.
 */
export function measureReader(
  spec: TableForm,
  titles: readonly Title[],
  body: readonly GridRow[],
  beside: readonly number[],
  read: TitleReader,
): MeasureReader {
  const numbers = spec.columns.filter(({ holds }) => holds === 'number' || holds === 'money');
  const all = numbers.map(({ name }) => name);
  const monies = numbers.filter(({ holds }) => holds === 'money').map(({ name }) => name);
  const usual = spec.unitOf ?? (all[0] as string);
  const isFree = (index: number): boolean => {
    const meaning = titles[index]?.column;
    return meaning === undefined || titles.filter((one) => one.column === meaning).length > 1;
  };
  const column = beside.find((index) => isFree(index) && isOfMeasures(body, index, read, all));
  const titleOf = (row: GridRow) => read(column === undefined ? '' : (row.cells[column] ?? ''));
  return {
    column,
    all,
    usual,
    of: (row, unitAt) => {
      const named = titleOf(row).column;
      if (named !== undefined) return named;
      const unit = unitAt === undefined ? '' : (row.cells[unitAt] ?? '').trim();
      const isMoney = unit !== '' && findUnit(unit)?.dimension === 'money';
      return isMoney ? (monies[0] ?? usual) : usual;
    },
    unitIn: (row) => titleOf(row).unit,
  };
}

/** Whether every word of a column names a column of numbers; totals have their own words elsewhere. */
function isOfMeasures(
  body: readonly GridRow[],
  index: number,
  read: TitleReader,
  all: readonly string[],
): boolean {
  const words = new Set(
    body.map(({ cells }) => (cells[index] ?? '').trim()).filter((word) => word !== ''),
  );
  return (
    words.size > 0 &&
    [...words].every((word) => isTotalLabel(word) || all.includes(read(word).column ?? ''))
  );
}
