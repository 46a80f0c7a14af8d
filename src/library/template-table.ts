/** A quoted cell, a plain cell, and what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

const byteOrderMark = '\ufeff';

/**
 * Splits a table of the program's own: UTF-8 with or without a byte order mark, commas, line feeds
 * with or without a return, quotes doubled inside quotes.
 * What plants hand over is read in `intake/` by a parser that forgives; see docs/decisions/0007.
 *
 * @returns One record a row, by the names of the heading; `undefined` where the text is not such a
 *   table, or a row has more or fewer cells than the heading.
 */
export function splitTable(text: string): readonly Record<string, string>[] | undefined {
  const lines = splitCells(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  const heading = lines?.shift();
  if (lines === undefined || heading === undefined) return undefined;
  const rows: Record<string, string>[] = [];
  for (const cells of lines) {
    if (cells.length !== heading.length) return undefined;
    const row: Record<string, string> = {};
    for (const [index, name] of heading.entries()) row[name] = cells[index] ?? '';
    rows.push(row);
  }
  return rows;
}

function splitCells(text: string): string[][] | undefined {
  const lines: string[][] = [];
  let line: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) return undefined;
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
