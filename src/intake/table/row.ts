import type { SourceSpan } from '../../model/diagnostic.js';
import type { DiagnosticArgs, DiagnosticCode } from '../../model/diagnostic-codes.js';
import { severities } from '../../model/severities.js';
import { isBlankMark } from '../cell/split-number.js';
import { withoutTextMark } from '../cell/text-mark.js';
import type { GridRow } from '../grid/grid.js';
import { meant } from '../profile/setting.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import { columnName } from './called.js';
import { report, type Sheet } from './sheet.js';

import type { Vocabulary } from './vocabulary.js';

/** One row while it is read. Whatever is wrong with it is noted, all of it, and makes it unsound. */
export interface Row {
  readonly sheet: Sheet;
  readonly record: GridRow;
  isSound: boolean;
}

/** Notes what is wrong with a cell; an error refuses the row. */
export function complain<C extends DiagnosticCode>(
  row: Row,
  code: C,
  column: string | undefined,
  args: DiagnosticArgs[C],
  related?: readonly SourceSpan[],
): void {
  if (severities[code] === 'error') row.isSound = false;
  report(row.sheet, code, row.record, column, args, related);
}

/** The text of a cell without blanks around it; `''` where a dash stands for nothing, or the column is absent. What facility.json says of every row is its text too. */
export function cellOf({ sheet, record }: Row, column: string): string {
  const index = sheet.heading.columns.get(column);
  const raw = index === undefined ? undefined : record.cells[index];
  const cell = raw ? withoutTextMark(raw.trim()) : '';
  // Where months are columns, the column of units is there in any case.
  if (cell === '') return sheet.heading.constants.get(column) ?? '';
  // A dash in the column of units is the unit of a plain number, such as cos φ.
  return column !== 'unit' && isBlankMark(cell) ? '' : cell;
}

export function optionalText(row: Row, column: string): string | null {
  const cell = cellOf(row, column);
  return cell === '' ? null : meant(row.sheet.setting, column, cell);
}

export function neededText(row: Row, column: string): string {
  const cell = optionalText(row, column);
  if (cell === null) complainOfBlank(row, column);
  return cell ?? '';
}

/** Notes that a needed cell is blank, by the heading above it. */
export const complainOfBlank = (row: Row, column: string): void =>
  complain(row, 'SX2011', column, {
    column: columnName(row.sheet.table, row.sheet.heading, column),
  });

/** `trong đó: tôm sú`: a part of the row above, which has counted it already. */
const partOf = /^[-+•–\s]*(?:trong do|of which|including)(?![a-z])/;

/** A name of the plant's own: letter case and double blanks do not make another item. */
export function nameOf(row: Row, column: string): string {
  const { names } = row.sheet.memo;
  const raw = cellOf(row, column);
  const read = names.get(column) ?? { byCell: new Map<string, string>(), byName: new Map() };
  names.set(column, read);
  const known = read.byCell.get(raw);
  if (known !== undefined) return known;
  const name = neededText(row, column);
  if (partOf.test(fold(name))) {
    complain(row, 'SX2032', column, { raw });
    return name;
  }
  const plain = name.toLowerCase().replace(/\s+/g, ' ');
  const first = read.byName.get(plain) ?? name;
  read.byName.set(plain, first);
  if (raw !== '') read.byCell.set(raw, first);
  return first;
}

/** A word of a closed list; `undefined` where it is none, which has then been said. */
export function wordOf<W extends string>(
  row: Row,
  column: string,
  vocabulary: Vocabulary<W>,
): W | undefined {
  const raw = neededText(row, column);
  if (raw === '') return undefined;
  const word = vocabulary.index.get(raw) ?? vocabulary.index.get(fold(raw));
  if (word === undefined) {
    const suggestion = closest(raw, vocabulary.spellings);
    complain(row, 'SX2003', column, { raw, allowed: vocabulary.choices, suggestion });
  }
  return word;
}
