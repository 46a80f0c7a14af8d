// What general tools notice of the same files: csv-parse, papaparse, and a plain zod schema over
// either's rows. Each is told the delimiter, the decimal mark and the words of the plant, so that
// nothing is held against it that a programmer would have set up.
import { parse } from 'csv-parse/sync';
import papaparse from 'papaparse';
import { z } from 'zod';
import { numberIn } from '../grid.mjs';

const textOf = (content) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** Records by csv-parse with the defaults of a careful programmer. @throws where it refuses. */
const byCsvParse = (content, { style: { delimiter } }) =>
  parse(textOf(content), { bom: true, columns: true, delimiter });

function byPapaparse(content, { style: { delimiter } }) {
  return papaparse.parse(textOf(content), { header: true, delimiter, skipEmptyLines: true });
}

const months = {
  iso: /^\d{4}-(0[1-9]|1[0-2])$/,
  T: /^T([1-9]|1[0-2])\/\d{4}$/,
  'Jan 2024': /^[A-Z][a-z]{2} \d{4}$/,
};
const closed = new Set(['carrier', 'unit', 'kind', 'period', 'meter']);
const counts = new Set(['quantity', 'cost', 'revenue', 'value']);

/** The schema that a programmer would write for a table: closed words, numbers, months. */
export function schemaOf(grid) {
  const field = (column, at) => {
    if (column === 'month') return z.string().regex(months[grid.style.month]);
    if (counts.has(column))
      return z.preprocess(
        (cell) => (cell === '' ? undefined : (numberIn(cell, grid.style) ?? cell)),
        z.coerce.number().nonnegative().optional(),
      );
    if (closed.has(column)) return z.enum([...new Set(grid.rows.map((row) => row[at]))]);
    return column === 'note' || column === 'date' ? z.string() : z.string().min(1);
  };
  const shape = Object.fromEntries(
    grid.columns.map((column, at) => [grid.headings[at], field(column, at)]),
  );
  return z.array(z.looseObject(shape));
}

const catches = (work) => {
  try {
    return work();
  } catch {
    return true;
  }
};

/** Whether each peer would have said something of the file. */
export const peers = {
  'csv-parse': (content, grid) =>
    catches(() => byCsvParse(content, grid).length !== grid.rows.length),
  papaparse: (content, grid) => byPapaparse(content, grid).errors.length > 0,
  'csv-parse + zod': (content, grid) =>
    catches(() => !schemaOf(grid).safeParse(byCsvParse(content, grid)).success),
};
