import type { SourceSpan } from '../../model/diagnostic.js';
import type { PlacedRow, PlantData } from '../../model/plant.js';
import { harmless } from '../terminal/display-width.js';

/** `energy.csv:7:2 (B7, Nhiên liệu = carrier)`: for an editor, for a spreadsheet, and as the heading says. */
export function placeOf(span: SourceSpan): string {
  const { at, names } = placeParts(span);
  return names === '' ? at : `${at} ${names}`;
}

/** The same in its two parts, for lines that do not hold both. */
export function placeParts({ file, line, column, cell, field, title }: SourceSpan): {
  readonly at: string;
  readonly names: string;
} {
  const numbers = [line, column].filter((number) => number !== undefined);
  const heading = title === undefined ? field : `${title} = ${field}`;
  const names = [cell, heading].filter((name) => name !== undefined);
  return {
    at: harmless([file, ...numbers].join(':')),
    names: names.length > 0 ? harmless(`(${names.join(', ')})`) : '',
  };
}

/** What a cell is called in corrections.csv. */
export interface Target {
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

/**
 * The cell of a span as corrections.csv names it: by the name of its column, or by its address where
 * months are columns, as many cells of a line are then of one name. `undefined`: it is no cell.
 */
export function targetOf(span: SourceSpan, { tables }: PlantData): Target | undefined {
  const { file, line, field, cell } = span;
  const isWide = Object.values(tables).some(({ rows }) =>
    rows.some((row: PlacedRow) => row.file === file && row.cells !== undefined),
  );
  const column = isWide ? (cell ?? field) : (field ?? cell);
  return line === undefined || column === undefined ? undefined : { file, line, column };
}

/** `energy.csv:70:quantity` */
export const targetText = ({ file, line, column }: Target): string => `${file}:${line}:${column}`;
