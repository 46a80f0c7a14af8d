import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { CsvRecord, CsvText } from '../csv/csv-text.js';
import { type Heading, spanOf } from './sheet.js';

const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 500;
/** 64 kB of text. */
const LONGEST_CELL = 65_536;

/** Holds a table against the limits of the contract; beyond them it is not read any further. */
export function checkLimits(
  file: string,
  csv: CsvText,
  heading: Heading,
  body: readonly CsvRecord[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const over = (limit: string, found: number, allowed: number): void => {
    if (found > allowed) diagnostics.push(diagnose('SX1006', { file }, { limit, found, allowed }));
  };
  over('rows', body.length, MOST_ROWS);
  over('columns', heading.width, MOST_COLUMNS);
  const check = (record: CsvRecord): void => {
    for (let index = 0; index < record.cells.length; index++) {
      const found = (record.cells[index] as string).length;
      if (found <= LONGEST_CELL) continue;
      const span = spanOf({ file, csv }, record, index);
      const args = { limit: 'characters', found, allowed: LONGEST_CELL };
      diagnostics.push(diagnose('SX1006', span, args));
    }
  };
  check(heading.record);
  for (const record of body) check(record);
  return diagnostics;
}
