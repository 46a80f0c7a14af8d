import { type Diagnostic, diagnose, type SourceSpan } from '../../model/diagnostic.js';
import type { DiagnosticArgs, DiagnosticCode } from '../../model/diagnostic-codes.js';
import type { Carrier } from '../../model/library.js';
import type { TableName } from '../../model/plant.js';
import type { DayOrder } from '../cell/month.js';
import type { Decimal } from '../cell/number.js';
import type { Unit } from '../cell/unit.js';
import type { CsvRecord, CsvText } from '../csv/csv-text.js';
import { cellExcerpt, lineExcerpt } from '../csv/excerpt.js';
import type { Setting } from '../profile/setting.js';
import { fold } from '../text/fold.js';

/** Which column means what, taken from the heading. */
export interface Heading {
  readonly record: CsvRecord;
  /** How many cells a row has; empty headings at the end do not count. */
  readonly width: number;
  /** Ordinal from 0 of each canonical column that is there. */
  readonly columns: ReadonlyMap<string, number>;
  /** The unit that a heading names, as written. */
  readonly units: ReadonlyMap<string, string>;
}

/** Names of a column by the cell as written, and by their plain spelling: the first one stands for all. */
interface Names {
  readonly byCell: Map<string, string>;
  readonly byName: Map<string, string>;
}

/** What was looked up before, by the text of the cell: the same few words fill a whole table. */
export interface Memo {
  readonly names: Map<string, Names>;
  readonly steps: Map<string, string>;
  readonly carriers: Map<string, Carrier>;
  readonly measures: Map<string, Measure>;
  readonly carrierMeasures: Map<string, Measure>;
  /** Years that some date of the file writes in full; `null`: nobody has asked yet. */
  fullYears: ReadonlySet<string> | null;
  isDayNoted: boolean;
}

export const emptyMemo = (): Memo => ({
  names: new Map(),
  steps: new Map(),
  carriers: new Map(),
  measures: new Map(),
  carrierMeasures: new Map(),
  fullYears: null,
  isDayNoted: false,
});

/** Turns numbers of a row into its canonical unit. */
export interface Measure {
  readonly symbol: string;
  /** `null` stays unknown. */
  take(value: number | null): number | null;
}

/** A table that has been cut and understood, ready to be read row by row. */
export interface Sheet {
  readonly table: TableName;
  readonly file: string;
  readonly csv: CsvText;
  readonly heading: Heading;
  readonly setting: Setting;
  /** By ordinal of the column; `null`: nothing in it needs one, or nothing settles it. */
  readonly decimals: readonly (Decimal | null)[];
  /** Columns whose cells contradict each other about it, as many on either side. */
  readonly tied: ReadonlySet<number>;
  readonly dayOrder: DayOrder;
  /** Units of money columns, by ordinal. */
  readonly moneyUnits: ReadonlyMap<number, Unit>;
  readonly diagnostics: Diagnostic[];
  readonly memo: Memo;
}

type Place = Pick<CsvRecord, 'line' | 'row'>;

/** The heading as it stands in the file, where it is not the canonical name itself. */
export function foreignTitle(cell: string | undefined, column: string): string | undefined {
  const title = cell?.trim() ?? '';
  return title === '' || fold(title) === fold(column) ? undefined : title;
}

/** Where a cell stands; without a column, the whole record. */
export function spanOf(
  sheet: Pick<Sheet, 'file' | 'csv'> & { readonly heading?: Heading },
  { line, row }: Place,
  column?: string | number,
): SourceSpan {
  const text = sheet.csv.lines[line - 1] ?? '';
  const index = typeof column === 'string' ? sheet.heading?.columns.get(column) : column;
  const title =
    typeof column === 'string' && index !== undefined
      ? foreignTitle(sheet.heading?.record.cells[index], column)
      : undefined;
  const field =
    typeof column === 'string' ? { field: column, ...(title !== undefined && { title }) } : {};
  if (index === undefined) return { file: sheet.file, line, ...field, excerpt: lineExcerpt(text) };
  return {
    file: sheet.file,
    line,
    column: index + 1,
    ...field,
    cell: `${letters(index)}${row}`,
    excerpt: cellExcerpt(text, sheet.csv.delimiter, index),
  };
}

/** The column's name in a spreadsheet: A … Z, AA … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Notes something about a cell of the sheet. */
export function report<C extends DiagnosticCode>(
  sheet: Sheet,
  code: C,
  place: Place,
  column: string | number | undefined,
  args: DiagnosticArgs[C],
  related?: readonly SourceSpan[],
): void {
  sheet.diagnostics.push(diagnose(code, spanOf(sheet, place, column), args, related));
}
