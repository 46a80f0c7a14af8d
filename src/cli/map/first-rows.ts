import type { ClientForm } from '../../intake/mapping/form-view.js';
import { pageWidth } from '../terminal/columns.js';
import { clip, displayWidth, harmless } from '../terminal/display-width.js';

/** Rows of a form that are shown. */
const ROWS = 8;
/** Titles above a table are shown too, but not a whole page of them. */
const WIDEST = 22;
const NARROWEST = 6;
const gap = ' │ ';

/**
 * The first rows of a form in 80 columns: cells are cut, and columns that find no room are left out,
 * with a mark at the end of the line. A row of one cell is a title and takes the line.
 *
 * @param from - First row to show, from 0.
 */
export function formatFirstRows({ grid }: ClientForm, from: number): string {
  const rows = grid.rows.slice(from, from + ROWS).map(({ line, cells }) => ({
    line: String(line),
    cells: cells.map((cell) => harmless(cell.replace(/\s+/g, ' ').trim())),
  }));
  const number = Math.max(...rows.map(({ line }) => line.length));
  const table = rows.filter(({ cells }) => !isTitle(cells));
  const count = Math.max(0, ...table.map(({ cells }) => cells.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.min(WIDEST, Math.max(1, ...table.map(({ cells }) => displayWidth(cells[index] ?? '')))),
  );
  const room = pageWidth - number - gap.length - 2;
  const shown = fitted(widths, room);
  return rows
    .map(({ line, cells }) => {
      const text = isTitle(cells)
        ? clip(cells.find((cell) => cell !== '') ?? '', room)
        : shown.map((width, index) => padded(clip(cells[index] ?? '', width), width)).join(gap);
      const mark = shown.length < count && !isTitle(cells) ? ' …' : '';
      return `${line.padStart(number)}${gap}${text}${mark}`.trimEnd();
    })
    .join('\n');
}

const isTitle = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.filter((cell) => cell !== '').length === 1;

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Widths that fit the page: the widest narrower first, then fewer of them. */
function fitted(widths: readonly number[], room: number): number[] {
  for (let widest = WIDEST; widest >= NARROWEST; widest--) {
    const cut = widths.map((width) => Math.min(width, widest));
    if (total(cut) <= room) return cut;
  }
  const cut = widths.map((width) => Math.min(width, NARROWEST * 2));
  while (total(cut) > room) cut.pop();
  return cut;
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);
