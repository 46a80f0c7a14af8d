import type { Setting } from '../profile/setting.js';
import {
  type PlantTable,
  tableMapped,
  tableNamed,
  tableOf,
  tableOfStem,
} from '../sources/table-of.js';
import { missingColumns } from '../table/spec.js';
import { specs } from '../tables/specs.js';
import { sheetNames } from '../vocabulary/sheet-names.js';
import { answeredSetting, type FormAnswers } from './form-answers.js';
import { type ClientForm, viewOf } from './form-view.js';
import { guessColumns } from './guess-columns.js';
import { type Guess, within } from './guess-word.js';

export const plantTables: readonly PlantTable[] = specs.map(({ name }) => name as PlantTable);

/** The table that the reader takes the form for by itself, the answers given; `undefined`: it does not. */
export function knownTable(
  form: ClientForm,
  setting: Setting,
  answers: FormAnswers,
): PlantTable | undefined {
  const { file, grid } = form;
  const own = /\.csv$/i.test(file) ? tableOfStem(file) : undefined;
  const mapped = tableMapped(setting, file);
  if (own || mapped) return own ?? mapped;
  if (!file.includes('#')) return undefined;
  const [book = '', sheet = ''] = file.split('#');
  const named = tableNamed(sheet) ?? tableOfStem(book);
  return tableOf(grid, named, answeredSetting(setting, file, answers));
}

/**
 * A needed column counts as much as two that are not, a guessed one half a column less, and a name as
 * one and a half needed ones.
 */
const NAMED = 3;
const NEEDED = 2;

/**
 * What the form is probably a table of: what its headings alone say, if they say one thing; else by
 * its name, the lines above its heading, and the columns that can be made out. Good where all that the table needs is there and no other table comes near.
 */
export function guessTable(
  form: ClientForm,
  setting: Setting,
  answers: FormAnswers,
): Guess | undefined {
  const read = tableOf(form.grid, undefined, answeredSetting(setting, form.file, answers));
  if (read) return { value: read, isGood: true };
  const ranked = plantTables
    .map((table) => ({ table, ...evidenceFor(form, table, setting, answers) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score <= 0 || first.score === second?.score) return undefined;
  const isClear = first.score - (second?.score ?? 0) >= NEEDED;
  return { value: first.table, isGood: first.isWhole && isClear };
}

function evidenceFor(
  form: ClientForm,
  table: PlantTable,
  setting: Setting,
  answers: FormAnswers,
): { readonly score: number; readonly isWhole: boolean } {
  const view = viewOf(form, table, setting, answers);
  if (!view) return { score: 0, isWhole: false };
  const open = view.columns.filter(({ title }) => title.column === undefined);
  const guesses = guessColumns(view, open);
  const titles = view.found.titles.map(({ column, unit }, index) => ({
    column: column ?? guesses.get(index)?.value,
    unit,
  }));
  const isWide = view.found.months.length > 0;
  const needed = isWide
    ? view.spec.columns.filter(({ isNeeded, holds }) => isNeeded && holds === 'text')
    : view.spec.columns.filter(({ isNeeded }) => isNeeded);
  const missing = missingColumns(view.spec, [...titles, ...view.found.constants]).filter((name) =>
    needed.some((column) => column.name === name),
  );
  const known = new Set(titles.flatMap(({ column }) => column ?? [])).size - guesses.size / 2;
  const lines = form.grid.rows.slice(0, view.found.at).flatMap(({ cells }) => cells);
  const spellings = sheetNames[table].split('|').map((name) => [name, table] as const);
  const isNamed = [...form.names, ...lines].some((text) => within(text, spellings) === table);
  const score = known + (needed.length - missing.length) * NEEDED - missing.length * NEEDED;
  return { score: score + (isNamed ? NAMED : 0), isWhole: missing.length === 0 };
}
