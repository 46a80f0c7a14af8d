import type { TableBlock, TableColumn, TableRow } from '../../model/report.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { color, gap, rule, type TextStyle, text, toneColor } from '../theme.js';
import { type Area, flowText } from './flow-text.js';
import { after, glued, type Strip, strip } from './strip.js';

/** White between columns. */
const APART = 9;
/** Group rows hang out of the table on both sides. */
const HANG = 5;
const MOST_LINES = 24;
const MOST_HEAD_LINES = 4;

interface Column extends TableColumn {
  /** Room for text. */
  readonly left: number;
  readonly right: number;
}

interface Sheet {
  readonly area: Area;
  readonly studio: Studio;
  readonly columns: readonly Column[];
  readonly isDense: boolean;
}

/** A table: its head is repeated after a page break, its rows never break. */
export function setTable(block: TableBlock, area: Area, studio: Studio): Strip[] {
  const sheet: Sheet = {
    area,
    studio,
    columns: placeColumns(block.columns, area.width),
    isDense: block.isDense === true,
  };
  const head = headStrip(sheet);
  const rows = block.rows.map((row, index): Strip => {
    const isPairedAtEnd = index === block.rows.length - 2;
    const set = rowStrip(row, block.rows[index + 1]?.kind === 'total', sheet);
    // A group stays with its first row, and the last row never stands alone on a page.
    const loose = isPairedAtEnd ? 'wish' : 'none';
    return { ...set, head, tie: row.kind === 'group' ? 'firm' : loose };
  });
  if (block.source === undefined) return [head, ...rows];
  const source = flowText(studio.say(block.source), 'source', text.source, area, studio);
  return [head, ...rows.slice(0, -1), ...glued(rows.slice(-1), true), ...after(gap.source, source)];
}

function placeColumns(columns: readonly TableColumn[], width: number): Column[] {
  let x = 0;
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const left = x + (before === undefined ? 0 : leftInset(column, before));
    x += column.width * width;
    const isFree = column.align === 'right' || index === columns.length - 1;
    return { ...column, left, right: Math.max(isFree ? x : x - APART, left) };
  });
}

/** Numbers end where their column ends, so text after them begins later. */
function leftInset({ align }: TableColumn, before: TableColumn): number {
  if (align === 'right') return APART / 2;
  return before.align === 'right' ? APART : 0;
}

function headStrip({ columns, area, studio }: Sheet): Strip {
  const drawing = new Drawing(studio.fonts);
  const sets = columns.map((column) =>
    drawing.lines(studio.say(column.head), text.small, column.right - column.left, MOST_HEAD_LINES),
  );
  const count = Math.max(1, ...sets.map(({ length }) => length));
  const height = 3.5 + count * text.small.leading + 3.5;
  for (const [index, column] of columns.entries()) {
    const lines = sets[index] as string[];
    drawColumn(
      drawing,
      lines,
      column,
      height - 3.5 - lines.length * text.small.leading,
      text.small,
    );
  }
  drawing.rule(0, area.width, height, rule.head);
  return strip({ kind: 'table-head', ...area, height, marks: drawing.marks }, { tie: 'firm' });
}

function drawColumn(
  drawing: Drawing,
  lines: readonly string[],
  { align, left, right }: Column,
  top: number,
  style: TextStyle,
): number {
  return align === 'right'
    ? drawing.block(lines, right, top, style, 'end')
    : drawing.block(lines, left, top, style);
}

function cellStyle(row: TableRow, { tone }: Column, isDense: boolean): TextStyle {
  const isStrong = row.kind !== 'row' || tone === 'money';
  const [plain, strong] = isDense ? [text.dense, text.denseStrong] : [text.cell, text.cellStrong];
  const base = isStrong ? strong : plain;
  if (tone === 'money') return { ...base, color: toneColor.money.full };
  return tone === 'quiet' && row.kind === 'row' ? { ...base, color: color.ink2 } : base;
}

function rowStrip(row: TableRow, isBeforeTotal: boolean, sheet: Sheet): Strip {
  const { columns, area, studio, isDense } = sheet;
  const drawing = new Drawing(studio.fonts);
  const padding = isDense ? 1.5 : 2.5;
  let bottom = padding + (isDense ? text.dense : text.cell).leading;
  for (const [index, column] of columns.entries()) {
    const cell = row.cells[index];
    const style = cellStyle(row, column, isDense);
    const room = column.right - column.left;
    let end = padding;
    if (cell != null)
      end = drawColumn(
        drawing,
        drawing.lines(studio.say(cell), style, room, MOST_LINES),
        column,
        padding,
        style,
      );
    if (row.note !== undefined && index === (row.noteColumn ?? 0))
      end = drawColumn(
        drawing,
        drawing.lines(studio.say(row.note), text.small, room, MOST_LINES / 3),
        column,
        end,
        text.small,
      );
    bottom = Math.max(bottom, end);
  }
  const height = bottom + padding;
  const marks = [...ruleMarks(row, isBeforeTotal, height, sheet).marks, ...drawing.marks];
  return strip({ kind: 'table-row', ...area, height, marks });
}

/** What lies under the text of a row. */
function ruleMarks(
  { kind }: TableRow,
  isBeforeTotal: boolean,
  height: number,
  { area, studio }: Sheet,
): Drawing {
  const drawing = new Drawing(studio.fonts);
  if (kind === 'group')
    drawing.rect(-HANG, 0.25, area.width + 2 * HANG, height - 0.25, { fill: color.wash });
  if (kind === 'total') {
    drawing.rule(0, area.width, 0, rule.open);
    drawing.rule(0, area.width, height, rule.head);
  } else if (kind === 'row' && !isBeforeTotal) drawing.rule(0, area.width, height, rule.row);
  return drawing;
}
