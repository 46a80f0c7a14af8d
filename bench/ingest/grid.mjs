// A table as its plant writes it: headings, cells, and the style in which numbers are written.

/**
 * @typedef {{ delimiter: string, decimal: string, group: string, month: string }} Style
 * @typedef {{ file: string, columns: string[], headings: string[], rows: string[][], style: Style }} Grid
 */

/** What tells the items of a table apart. */
export const itemColumns = {
  'production.csv': ['product'],
  'materials.csv': ['material'],
  'energy.csv': ['carrier', 'period', 'meter'],
  'water.csv': ['stream', 'meter'],
  'waste.csv': ['stream'],
  'readings.csv': ['reading'],
  'flows.csv': ['from', 'to', 'substance'],
  'effluent.csv': ['point', 'parameter'],
};

/** Records of a well-formed CSV, quotes and all. */
function recordsOf(text, delimiter) {
  const records = [[]];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\\n]*))(${delimiter}|\\n|$)`, 'gy');
  for (let found = field.exec(text); found; found = field.exec(text)) {
    records.at(-1).push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === '') break;
    if (found[3] === '\n') {
      if (field.lastIndex === text.length) break;
      records.push([]);
    }
  }
  return records;
}

const quoted = (cell, delimiter) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const writeRecord = (cells, delimiter) =>
  cells.map((cell) => quoted(cell, delimiter)).join(delimiter);

export const writeGrid = ({ headings, rows, style: { delimiter } }) =>
  `${[headings, ...rows].map((cells) => writeRecord(cells, delimiter)).join('\n')}\n`;

/** A canonical CSV as a grid. */
export function gridOf(file, text) {
  const [headings, ...rows] = recordsOf(text, ',');
  const style = { delimiter: ',', decimal: '.', group: '', month: 'iso' };
  return { file, columns: headings, headings, rows, style };
}

export const copyOf = (grid) => ({
  ...grid,
  columns: [...grid.columns],
  headings: [...grid.headings],
  rows: grid.rows.map((row) => [...row]),
});

export const indexOf = (grid, column) => grid.columns.indexOf(column);

/** A number as the plant writes it; `null` for a blank or anything else. */
export function numberIn(cell, { decimal, group }) {
  const plain = (group ? cell.replaceAll(group, '') : cell).replace(decimal, '.');
  return plain !== '' && /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : null;
}

/** As the plant would write it. */
export function written(value, { decimal, group }) {
  const [whole, part] = String(Number(value.toPrecision(15))).split('.');
  const grouped = group ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return part === undefined ? grouped : grouped + decimal + part;
}

/** The line of a row: the heading is line 1, and no cell of ours holds a line break. */
export const lineOf = (row) => row + 2;

const itemOf = (grid, row) =>
  (itemColumns[grid.file] ?? [])
    .map((column) => grid.rows[row][indexOf(grid, column)] ?? '')
    .join('\n');

/** The other rows of a row's item, itself among them, in the order of the file. */
export const rowsOfItem = (grid, row) => {
  const item = itemOf(grid, row);
  return grid.rows.flatMap((_, index) => (itemOf(grid, index) === item ? index : []));
};
