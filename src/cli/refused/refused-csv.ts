import { fold } from '../../intake/text/fold.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { RefusedRows } from '../../model/plant.js';
import { csvHeading, csvLine } from '../terminal/csv-line.js';
import { safeCell } from '../terminal/spreadsheet-cell.js';

/** Headings of the two columns that stand before those of the plant, in the reader's language. */
export interface AddedColumns {
  readonly reason: string;
  readonly place: string;
  /** Why a sound row is there: it says one half of what another one does, such as the money of a quantity. */
  readonly beside: string;
  /** The same in every language, for files that were written before. */
  readonly known: readonly string[];
}

/**
 * The refused rows of a file, each with why and where, as a table that is read like the file itself.
 * What is added stands in front: behind a row with a cell too many or too few it would take the place
 * of what is missing, and hide the fault.
 *
 * @param say - Says the message of a diagnostic.
 */
export function refusedCsv(
  { file, delimiter, heading, above, rows }: RefusedRows,
  diagnostics: readonly Diagnostic[],
  added: AddedColumns,
  say: (diagnostic: Diagnostic) => string,
): string {
  const errors = diagnostics.filter(
    ({ severity, span }) => severity === 'error' && span.file === file,
  );
  const lines = new Set(rows.map(({ line }) => line));
  const general = errors.filter(({ span }) => span.line === undefined || !lines.has(span.line));
  const skipped = addedBefore(heading, added.known);
  const body = rows.map(({ line, cells }) => {
    const own = errors.filter(({ span }) => span.line === line);
    const found = own.length > 0 ? own : general;
    const reason = [...new Set(found.map(say))].join('; ') || added.beside;
    const places = [...new Set(own.flatMap(({ span }) => span.cell ?? []))];
    const place = places.length > 0 ? places.join(' ') : String(line);
    return csvLine([reason, place, ...cells.slice(skipped)].map(safeCell), delimiter);
  });
  const titles = [added.reason, added.place, ...heading.slice(skipped)];
  const head = above
    ? [
        csvHeading(['', '', ...above.slice(skipped)].map(safeCell), delimiter),
        csvLine(titles.map(safeCell), delimiter),
      ]
    : [csvHeading(titles.map(safeCell), delimiter)];
  return `\uFEFF${[...head, ...body].join('\r\n')}\r\n`;
}

/** How many columns such a file has in front, where it is one that was mended in part and put back. */
function addedBefore(heading: readonly string[], known: readonly string[]): number {
  const first = heading.findIndex((title) => !known.some((word) => fold(word) === fold(title)));
  return Math.max(0, first);
}
