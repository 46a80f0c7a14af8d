import { clip, displayWidth } from './display-width.js';

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Gives way where the table would be wider than the page; one column of a table at most. */
  readonly isFlexible?: boolean;
}

/** Columns of a terminal that every table keeps to. */
export const pageWidth = 80;

const gap = '  ';

/**
 * Sets rows under heads. Widths follow the contents; the flexible column is clipped so that no line
 * is wider than 80 columns.
 */
export function formatColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: (head: string) => string,
): string {
  const heads = columns.map(({ head }) => head);
  const widths = columns.map((_, index) =>
    Math.max(...[heads, ...rows].map((row) => displayWidth(row[index] ?? ''))),
  );
  const excess =
    widths.reduce((sum, width) => sum + width, 0) + gap.length * (columns.length - 1) - pageWidth;
  const flexible = columns.findIndex(({ isFlexible }) => isFlexible);
  if (excess > 0 && flexible >= 0) widths[flexible] = (widths[flexible] as number) - excess;

  const line = (row: readonly string[]): string =>
    columns
      .map((column, index) => place(row[index] ?? '', widths[index] as number, column.align))
      .join(gap)
      .trimEnd();
  return [...(heads.some(Boolean) ? [style(line(heads))] : []), ...rows.map(line)].join('\n');
}

function place(text: string, width: number, align: 'left' | 'right'): string {
  const shown = clip(text, width);
  const space = ' '.repeat(Math.max(0, width - displayWidth(shown)));
  return align === 'left' ? shown + space : space + shown;
}
