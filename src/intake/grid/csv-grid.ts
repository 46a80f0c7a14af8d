import { csvText } from '../csv/csv-text.js';
import { cellExcerpt, lineExcerpt } from '../csv/excerpt.js';
import type { Grid } from './grid.js';

/** The rows of a text of comma-separated values, or of any other delimiter. */
export function csvGrid(file: string, text: string): Grid {
  const { lines, delimiter, records, unclosed, isFlat } = csvText(text);
  return {
    isText: true,
    isFlat,
    file,
    delimiter,
    rows: records,
    unclosed,
    excerpt: (line, column) => {
      const own = lines[line - 1] ?? '';
      return column === undefined ? lineExcerpt(own) : cellExcerpt(own, delimiter, column);
    },
  };
}
