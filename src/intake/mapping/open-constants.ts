import { constantColumn } from '../layout/constants.js';
import { knownColumns } from '../layout/known-columns.js';
import type { PlantTable } from '../sources/table-of.js';
import { missingColumns } from '../table/spec.js';
import { closedWords } from './closed-words.js';
import type { FormAnswers } from './form-answers.js';
import type { ClientForm, FormView } from './form-view.js';
import { type Guess, within } from './guess-word.js';
import type { SameQuestion } from './question.js';

/** The first column of words that the table needs and the form has not: one word may hold for all rows. */
export function sameQuestion(
  form: ClientForm,
  view: FormView,
  { same }: FormAnswers,
): SameQuestion | undefined {
  const { spec, found, setting } = view;
  const isWide = found.months.length > 0;
  const missing = missingColumns(spec, knownColumns(found)).find(
    (name) =>
      name !== 'unit' &&
      !(isWide && name === 'month') &&
      !same.has(name) &&
      constantColumn(spec, name) !== undefined,
  );
  if (missing === undefined) return undefined;
  const closed = closedWords(spec.name as PlantTable, missing, setting);
  return {
    asks: 'same',
    column: missing,
    guess: closed && sameGuess(form, view, closed.spellings),
    choices: closed?.choices ?? [],
  };
}

/**
 * What the heading of the quantity, the name of the file or sheet, or the lines above speak of. Never a
 * good guess: solar electricity is metered in kWh too.
 */
function sameGuess(
  { names, grid }: ClientForm,
  { spec, found }: FormView,
  spellings: readonly (readonly [string, string])[],
): Guess | undefined {
  const quantity = found.titles.filter(({ column }) => column === spec.unitOf);
  const above = grid.rows.slice(0, found.at).flatMap(({ cells }) => cells);
  const texts = [...quantity.map(({ text }) => text), ...names, ...above];
  const value = texts.map((text) => within(text, spellings)).find((found) => found !== undefined);
  return value === undefined ? undefined : { value, isGood: false };
}
