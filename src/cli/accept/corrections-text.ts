import type { CorrectionForm } from '../../intake/correction-form.js';
import type { Language } from '../../lang/speaker.js';
import { exampleOf } from '../tables/table-examples.js';
import { csvLine } from '../terminal/csv-line.js';
import { safeCell } from '../terminal/spreadsheet-cell.js';
import type { Suggestion } from './suggestion.js';

/** Who takes a suggestion, why and when. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const columns = ['file', 'line', 'column', 'read', 'corrected', 'reason', 'by', 'date'] as const;

/** An empty corrections.csv, as a spreadsheet of the language opens it by itself. */
export function newCorrections(language: Language): { text: string; form: CorrectionForm } {
  return {
    text: `\uFEFF${exampleOf('corrections', language).heading}\r\n`,
    form: { delimiter: language === 'vi' ? ';' : ',', columns },
  };
}

/** The file with a row more for each suggestion; what stands there already stays as it is. */
export function withCorrections(
  text: string,
  { delimiter, columns: order }: CorrectionForm,
  suggestions: readonly Suggestion[],
  acceptance: Acceptance,
): string {
  const [lineEnd = '\n'] = /\r\n|\n|\r/.exec(text) ?? [];
  const lines = suggestions.map((suggestion) => {
    const cells = cellsOf(suggestion, acceptance);
    const row = order.map((column) => cells[column ?? ''] ?? '');
    return `${csvLine(row.map(safeCell), delimiter)}${lineEnd}`;
  });
  return [text, /[\r\n]$/.test(text) ? '' : lineEnd, ...lines].join('');
}

const cellsOf = (
  { target, read, corrected }: Suggestion,
  { reason, by, date }: Acceptance,
): Readonly<Record<string, string>> => ({
  file: target.file,
  line: String(target.line),
  column: target.column,
  read,
  corrected,
  reason,
  by,
  date,
});
