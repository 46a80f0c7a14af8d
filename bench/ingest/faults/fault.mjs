// What a seeded fault is, and how one is laid into a plant's folder.
import { copyOf, indexOf, lineOf, numberIn, rowsOfItem, writeGrid } from '../grid.mjs';
import { textsOf } from '../plants/plants.mjs';

/**
 * @typedef {object} Fault
 * @property {string} kind
 * @property {string} plant
 * @property {string[]} at the files that are at fault
 * @property {Set<number> | null} lines in the faulted file, those of the same items among them; `null`: all of it
 * @property {string} about for the list of silent ones
 * @property {{ file: string, row: number, column: string, from: number, to: number }[]} cells numbers that it changed
 * @property {Record<string, string | Uint8Array | undefined>} files the whole folder
 */

const counted = ['energy.csv', 'water.csv', 'materials.csv', 'waste.csv', 'production.csv'];
const MOST_TRIES = 60;

/** A table among those that plants fill in month by month. */
export const anyTable = (plant, random, names = counted) =>
  plant.grids[random.pick(names.filter((name) => name in plant.grids))];

/** Lays changed files into a folder. */
export function faultIn(plant, { at, lines = null, about, cells = [], files }) {
  return { plant: plant.name, at, lines, about, cells, files: { ...textsOf(plant), ...files } };
}

const linesAbout = (grid, rows) =>
  new Set(rows.flatMap((row) => rowsOfItem(grid, row)).map(lineOf));

/** A fault of one table's cells or rows. `change` edits a copy and returns the rows it touched. */
export function faultInTable(plant, grid, about, change) {
  const copy = copyOf(grid);
  const rows = change(copy);
  if (!rows) return undefined;
  const lines = linesAbout(
    copy,
    rows.filter((row) => row in copy.rows),
  );
  if (copy.rows.length === grid.rows.length)
    for (const line of linesAbout(
      grid,
      rows.filter((row) => row in grid.rows),
    ))
      lines.add(line);
  for (const row of rows) lines.add(lineOf(row));
  const cells = copy.rows.length === grid.rows.length ? changedNumbers(grid, copy, rows) : [];
  return faultIn(plant, {
    at: [grid.file],
    lines,
    about,
    cells,
    files: { [grid.file]: writeGrid(copy) },
  });
}

function changedNumbers(grid, copy, rows) {
  const cells = [];
  for (const row of rows.filter((one) => one in grid.rows))
    for (const column of ['quantity', 'value', 'cost', 'revenue']) {
      const at = indexOf(grid, column);
      const [before, after] = [grid, copy].map(({ rows: all }) => all[row][at] ?? '');
      const [from, to] = [before, after].map((cell) => numberIn(cell, grid.style));
      if (before !== after) cells.push({ file: grid.file, row, column, from, to });
    }
  return cells;
}

/** Draws until a draw gives a fault. */
export function tried(random, draw) {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const fault = draw(random);
    if (fault) return fault;
  }
  return undefined;
}

const money = ['cost', 'revenue'];

/**
 * A class of faults in one cell.
 * @param options.change from the cell as it stands to what it became, or to `undefined` where that
 *   changes nothing; `options.columns` where it may stand
 */
export const inOneCell = (
  kind,
  { change, columns = ['quantity', ...money], tables = counted, count = 2 },
) => ({
  kind,
  count,
  make: (plant, random) =>
    tried(random, () => {
      const grid = anyTable(plant, random, tables);
      const column = random.pick(columns.filter((name) => grid?.columns.includes(name)));
      if (column === undefined) return undefined;
      const row = random.below(grid.rows.length);
      const before = grid.rows[row][indexOf(grid, column)];
      const after = change(before, { grid, random, row, column });
      if (after === undefined || after === before) return undefined;
      const about = `${grid.file}:${lineOf(row)}:${column} ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
      return faultInTable(plant, grid, about, (copy) => {
        copy.rows[row][indexOf(grid, column)] = after;
        return [row];
      });
    }),
});

/** A class of faults in the rows of one item, in the order of its months. */
export const inOneItem = (kind, { change, tables = counted, count = 2 }) => ({
  kind,
  count,
  make: (plant, random) =>
    tried(random, () => {
      const grid = anyTable(plant, random, tables);
      if (!grid) return undefined;
      const rows = rowsOfItem(grid, random.below(grid.rows.length));
      if (rows.length < 6) return undefined;
      let what;
      const fault = faultInTable(plant, grid, '', (copy) => {
        what = change(copy, rows, random);
        return what?.rows;
      });
      return fault && { ...fault, about: `${grid.file} ${what.about}` };
    }),
});

/** A class of faults in the text of one file. `change(text, { grid, random })`. */
export const inOneText = (kind, { change, tables = counted, count = 1 }) => ({
  kind,
  count,
  make: (plant, random) =>
    tried(random, () => {
      const grid = anyTable(plant, random, tables);
      if (!grid) return undefined;
      const changed = change(writeGrid(grid), { grid, random, plant });
      if (changed === undefined) return undefined;
      return faultIn(plant, {
        at: [grid.file],
        about: `${grid.file} ${changed.about ?? ''}`,
        files: { [grid.file]: changed.content },
      });
    }),
});
