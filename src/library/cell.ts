import { templateFault } from './template-file.js';

/** A row of a CSV template with the place where it stands. */
export interface TemplateRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * The text of a cell.
 *
 * @throws Fault SX4001 where the table has no such column.
 */
export function textOf(row: TemplateRow, column: string): string {
  const cell = row.cells[column];
  if (cell === undefined) throw templateFault(row.file, column, 'no such column', row.line);
  return cell;
}

/** The same, `null` where the cell is blank. */
export function optionalText(row: TemplateRow, column: string): string | null {
  const cell = textOf(row, column);
  return cell === '' ? null : cell;
}

/**
 * The number of a cell, `null` where it is blank.
 *
 * @throws Fault SX4001 where anything else stands there.
 */
export function optionalNumber(row: TemplateRow, column: string): number | null {
  const cell = textOf(row, column);
  if (cell === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw templateFault(row.file, column, cell, row.line);
  return value;
}

/** The words of a cell, split by `|`. */
export const wordsOf = (row: TemplateRow, column: string): readonly string[] => {
  const cell = textOf(row, column);
  return cell === '' ? [] : cell.split('|').map((word) => word.trim());
};

/** A closed list as the cell names it. `validateTemplates` holds the table to the list. */
export const choiceOf = <T extends string>(row: TemplateRow, column: string): T =>
  textOf(row, column) as T;
