import { readAddress, readRowNumber } from './address.js';
import { type CellContext, contentOf, type RawCell } from './cell-content.js';
import { type DraftRow, draftRow, put } from './draft-row.js';
import { isTrue } from './outline.js';
import { refuseDamaged } from './refusal.js';
import { richText } from './rich-text.js';
import type { SheetLimits } from './sheet-limits.js';
import type { Attributes, XmlVisitor } from './walk-xml.js';

/** Where a sheet stands: the workbook's file, the part in it, and the name by which the user knows it. */
export interface SheetPlace {
  readonly file: string;
  readonly part: string;
  readonly label: string;
}

type OpenCell = { -readonly [K in keyof RawCell]: RawCell[K] } & { readonly column: number };

/** Reads the rows of `sheetData` into `rows`: those that hold something, in their order. */
export function sheetRows(
  { file, part, label }: SheetPlace,
  context: CellContext,
  limits: SheetLimits,
  rows: DraftRow[],
): Required<XmlVisitor> {
  const damaged = (): never => refuseDamaged(file, part, 'address');
  let row = draftRow(0, false);
  let column = -1;
  let cell: OpenCell | undefined;
  let gathered: string | undefined;
  const inline = richText();

  function openRow({ r, hidden, ht }: Attributes): void {
    const number = r === undefined ? row.row + 1 : (readRowNumber(r) ?? damaged());
    if (number <= row.row) damaged();
    row = draftRow(number, isTrue(hidden) || Number(ht ?? 1) === 0);
    column = -1;
  }

  function openCell({ r, s: style, t: type }: Attributes): void {
    const next = { row: row.row, column: column + 1 };
    const address = (r === undefined ? next : readAddress(r)) ?? damaged();
    if (address.row !== row.row || address.column <= column) damaged();
    column = address.column;
    cell = { column, type, style, formula: undefined, value: undefined, inline: undefined };
  }

  function closeCell(raw: OpenCell): void {
    const content = contentOf(raw, context) ?? damaged();
    if (content.text === '') return;
    limits.cell(label, row.row, raw.column, content.text.length);
    put(row, raw.column, content);
  }

  function closePart(name: string, raw: OpenCell): void {
    if (name === 'v') raw.value = gathered ?? '';
    else if (name === 'f') raw.formula = gathered ?? '';
    else if (name === 'is') raw.inline = inline.take();
    else inline.close(name);
    gathered = undefined;
  }

  return {
    open(name, attributes) {
      if (cell === undefined) {
        if (name === 'row') openRow(attributes);
        else if (name === 'c') openCell(attributes);
      } else if (name === 'v' || name === 'f') gathered = '';
      else inline.open(name, attributes);
    },
    text(text) {
      if (gathered !== undefined) gathered += text;
      else if (cell !== undefined) inline.text(text);
    },
    close(name) {
      if (name === 'row') {
        if (row.cells.length === 0) return;
        limits.row(label, rows.length, row.cells.length);
        rows.push(row);
      } else if (name === 'c' && cell !== undefined) {
        closeCell(cell);
        cell = undefined;
      } else if (cell !== undefined) closePart(name, cell);
    },
  };
}
