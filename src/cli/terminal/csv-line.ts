/** One row of a CSV file. A cell stands in quotes only where it would be cut or run on otherwise. */
export const csvLine = (cells: readonly string[], delimiter: string): string =>
  cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);

/** The heading of one, by which the delimiter is told: no bare cell holds another candidate. */
export const csvHeading = (cells: readonly string[], delimiter: string): string =>
  cells.map((cell) => csvCell(cell, ',;\t')).join(delimiter);

const csvCell = (cell: string, delimiters: string): string =>
  [...`"\r\n${delimiters}`].some((mark) => cell.includes(mark))
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
