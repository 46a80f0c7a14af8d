import { clip } from '../csv/excerpt.js';
import type { WorkbookSheet } from '../workbook/workbook.js';
import type { Grid, GridRow } from './grid.js';

const between = ' | ';

/** The rows of a sheet of a workbook; its name for the user is `NAME.xlsx#SHEET`. */
export function sheetGrid(workbook: string, sheet: WorkbookSheet): Grid {
  const rows: GridRow[] = sheet.rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, ...rest }) => ({ line: row, row, ...rest }));
  const cellsAt = (line: number): readonly string[] =>
    rows.find((row) => row.line === line)?.cells ?? [];
  return {
    isText: false,
    file: `${workbook}#${sheet.name}`,
    delimiter: ';',
    hiddenColumns: sheet.hiddenColumns,
    rows,
    unclosed: [],
    excerpt: (line, column) => {
      const cells = cellsAt(line).map((cell) => cell.replaceAll('\n', ' '));
      const text = cells.join(between);
      if (column === undefined) return clip(text, 0, text.length);
      const before = cells.slice(0, column).join(between);
      const from = column === 0 ? 0 : before.length + between.length;
      return clip(text, from, (cells[column] ?? '').length);
    },
  };
}
