import type { Facility } from '../model/facility-schema.js';
import type { Library } from '../model/library.js';
import { csvGrid } from './grid/csv-grid.js';
import { findHeading } from './layout/find-heading.js';
import { titleReader } from './layout/titles.js';
import { settingOf } from './profile/setting.js';
import { missingColumns } from './table/spec.js';
import { corrections } from './tables/corrections.js';

/** How a corrections.csv is cut, and which of its columns is which: to write one row more into it. */
export interface CorrectionForm {
  readonly delimiter: string;
  /** Canonical names in the order of the file; `undefined`: a column of the plant's own. */
  readonly columns: readonly (string | undefined)[];
}

/**
 * The form of a corrections.csv as its reader sees it.
 *
 * @param text - Decoded, with `\n` as the only line end and without a byte-order mark.
 * @returns `undefined` where a column is missing or a quote stays open: no row can be added to that.
 */
export function correctionForm(
  text: string,
  facility: Facility,
  library: Library,
): CorrectionForm | undefined {
  const file = 'corrections.csv';
  const grid = csvGrid(file, text);
  const read = titleReader(corrections, settingOf(facility, library), [file]);
  const titles = findHeading(corrections, grid, read)?.titles ?? [];
  if (grid.unclosed.length > 0 || missingColumns(corrections, titles).length > 0) return undefined;
  return { delimiter: grid.delimiter, columns: titles.map(({ column }) => column) };
}
