import type { DataValidation } from 'hucre/xlsx';
import type { CellRange, EntryRule } from './workbook-plan.js';

/** Letters of a column, from 1: A. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const rangeOf = ({ column, firstRow, lastRow }: Omit<CellRange, 'sheet'>, fixed = ''): string => {
  const end = (row: number) => `${fixed}${letters(column)}${fixed}${row}`;
  return `${end(firstRow)}:${end(lastRow)}`;
};

/** A list stands in a sheet of its own: written into the rule it would be cut at 255 characters and at commas. */
const reference = (range: CellRange): string =>
  `'${range.sheet.replaceAll("'", "''")}'!${rangeOf(range, '$')}`;

/** Beyond what any plant counts, so that only what is no number is refused. */
const largest = '1E+18';

const condition = (
  takes: EntryRule['takes'],
): Pick<DataValidation, 'type'> & Partial<DataValidation> => {
  if (takes === 'numbers')
    return { type: 'decimal', operator: 'between', formula1: `-${largest}`, formula2: largest };
  if (takes === 'anything')
    return { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' };
  return { type: 'list', formula1: reference(takes.list) };
};

export const entryRule = ({
  cells,
  takes,
  prompt,
  complaint,
  isStrict,
}: EntryRule): DataValidation => ({
  ...condition(takes),
  range: rangeOf(cells),
  allowBlank: true,
  showInputMessage: prompt !== undefined,
  showErrorMessage: complaint !== undefined,
  errorStyle: isStrict ? 'stop' : 'warning',
  ...(prompt && { inputTitle: prompt.title, inputMessage: prompt.text }),
  ...(complaint && { errorTitle: complaint.title, errorMessage: complaint.text }),
});
