// The five pilots as grids.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gridOf } from '../grid.mjs';

const root = fileURLToPath(new URL('../../../fixtures/pilots/', import.meta.url));
const answersOnly = (name) => name === 'answers.json';

/** One pilot: its profile, its tables, and the files that no fault touches. */
function pilotOf(name) {
  const read = (file) => readFileSync(`${root}${name}/${file}`, 'utf8');
  const files = readdirSync(`${root}${name}`);
  const tables = files.filter((file) => file.endsWith('.csv'));
  return {
    name,
    profile: JSON.parse(read('facility.json')),
    grids: Object.fromEntries(tables.map((file) => [file, gridOf(file, read(file))])),
    others: Object.fromEntries(files.filter(answersOnly).map((file) => [file, read(file)])),
  };
}

export const pilots = () => readdirSync(root).map(pilotOf);
