/**
 * A cell without the apostrophe that keeps a spreadsheet from running it: `'=1+1` and `'- PE` say
 * what stands behind it. Before anything else an apostrophe is a letter of the word.
 */
export const withoutTextMark = (cell: string): string =>
  cell[0] === "'" && /^'\s*[=+\-@]/.test(cell) ? cell.slice(1).trim() : cell;
