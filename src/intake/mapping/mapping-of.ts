import { roleText, UNUSED } from '../layout/column-role.js';
import { titleReader } from '../layout/titles.js';
import type { Mapping } from '../profile/keep-mapping.js';
import type { Setting } from '../profile/setting.js';
import { fileOf } from '../table/file-of.js';
import { fold } from '../text/fold.js';
import { type FormAnswers, MEASURE, sameEntries } from './form-answers.js';
import { type ClientForm, formOf, viewOf } from './form-view.js';
import { knownTable } from './guess-table.js';
import { tableIn } from './next-question.js';

/** What of the answers must be kept: nothing that the reader understands without it. */
export function mappingOf(form: ClientForm, setting: Setting, answers: FormAnswers): Mapping {
  const table = tableIn(form, setting, answers);
  if (!table) return {};
  const columns = keptColumns(form, setting, answers);
  const isKnown =
    knownTable(form, setting, { ...answers, columns: new Map(), same: new Map() }) === table;
  return {
    ...(Object.keys(columns).length > 0 && { columns: { [form.file]: columns } }),
    names: {
      ...(isKnown ? {} : { table: { [form.file]: table } }),
      ...keptWords(form, setting, answers),
    },
  };
}

/** By the headings as they stand in the file, in its order. */
function keptColumns(
  form: ClientForm,
  setting: Setting,
  answers: FormAnswers,
): Record<string, string> {
  const table = tableIn(form, setting, answers);
  const view = table && viewOf(form, table, setting, answers);
  if (!view) return {};
  const read = titleReader(formOf(table), setting, [form.file, fileOf(table)]);
  const measured = view.columns
    .filter(({ title }) => answers.columns.get(fold(title.text))?.column === MEASURE)
    .flatMap(({ contents }) => contents.words);
  const texts = [...view.found.titles.map(({ text }) => text), ...measured, ...wordsIn(view.body)];
  const kept: Record<string, string> = {};
  for (const text of new Set(texts)) {
    const role = answers.columns.get(fold(text));
    if (!role || role.column === MEASURE) continue;
    const now = read(text);
    const isUnderstood =
      role.column === UNUSED
        ? now.column === undefined
        : now.column === role.column && (role.unit === undefined || role.unit === now.unit);
    if (!isUnderstood) kept[text] = roleText(role);
  }
  return { ...kept, ...keptSame(form, setting, answers) };
}

const keptSame = (
  { file }: ClientForm,
  { facility }: Setting,
  answers: FormAnswers,
): Record<string, string> =>
  Object.fromEntries(
    sameEntries(answers).filter(([column, role]) => facility.columns?.[file]?.[column] !== role),
  );

const wordsIn = (rows: readonly { readonly cells: readonly string[] }[]): string[] =>
  rows.flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));

/** By the words as they stand in the file; one that is not in it is kept as it was given. */
function keptWords(
  form: ClientForm,
  setting: Setting,
  answers: FormAnswers,
): Record<string, Record<string, string>> {
  const cells = new Map(wordsIn(form.grid.rows).map((cell) => [fold(cell), cell]));
  const kept: Record<string, Record<string, string>> = {};
  for (const [column, words] of answers.words)
    for (const [word, value] of words)
      if (setting.names.get(column)?.get(word) !== value && value !== '')
        kept[column] = { ...kept[column], [cells.get(word) ?? word]: value };
  return kept;
}
