// Lays a rewriting over a plant. A rewriting has a `kind` and some of: `table` (cells as numbers and
// words), `manner` (how numbers and months are written), `records` (rows of cells as text), `write`,
// `text`, `bytes`, `folder` (whole files), `profile` (fields of facility.json).

import { written } from '../grid.mjs';
import { textsOf } from '../plants/plants.mjs';
import { neutralOf, recordsIn, textIn } from './neutral.mjs';

const notRewritten = new Set(['measures.csv']);
const same = (value) => value;

/** `178735.6 kWh`: the unit of its row behind each quantity. */
const unitsBehind = (records, { columns }) => {
  const [quantity, unit] = ['quantity', 'unit'].map((column) => columns.indexOf(column));
  if (quantity < 0 || unit < 0) return records;
  return records.map((cells, line) =>
    line > 0 && cells[quantity] !== ''
      ? cells.with(quantity, `${cells[quantity]} ${cells[unit]}`)
      : cells,
  );
};

/** A month is written once, where its rows stand together: what merged cells leave in a CSV. */
const monthsOnce = (records, { columns }) => {
  if (columns[0] !== 'month') return records;
  return records.map((cells, line) =>
    line > 1 && cells[0] === records[line - 1][0] ? cells.with(0, '') : cells,
  );
};

function contentOf(table, rewriting, style) {
  const { manner = {}, records = same, text = same, bytes = same, write } = rewriting;
  const merged = { ...style, ...manner };
  const made = (rewriting.table ?? same)(table);
  const about = {
    ...made,
    style: {
      write: (value, column) => merged.number?.(value, column, merged) ?? written(value, merged),
    },
  };
  let cells = records(recordsIn(made, merged), about);
  if (rewriting.unitBehind) cells = unitsBehind(cells, made);
  if (rewriting.mergedMonths) cells = monthsOnce(cells, made);
  return bytes(text(write ? write(cells, merged.delimiter) : textIn(cells, merged)));
}

/** @returns The files of the folder, or `undefined` where the rewriting does not suit the plant. */
export function rewrittenFolder(plant, rewriting) {
  const files = textsOf(plant);
  const grids = Object.values(plant.grids).filter(({ file }) => !notRewritten.has(file));
  if (rewriting.profile)
    files['facility.json'] = JSON.stringify({ ...plant.profile, ...rewriting.profile });
  if (rewriting.folder) return { ...files, ...rewriting.folder(grids.map(neutralOf)) };
  for (const grid of grids) {
    const content = contentOf(neutralOf(grid), rewriting, grid.style);
    if (content === undefined) return undefined;
    files[grid.file] = content;
  }
  return files;
}
