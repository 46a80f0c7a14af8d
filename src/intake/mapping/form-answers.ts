import type { ColumnRole } from '../layout/column-role.js';
import { roleText } from '../layout/column-role.js';
import type { Setting } from '../profile/setting.js';
import type { PlantTable } from '../sources/table-of.js';
import { fold } from '../text/fold.js';

/** What is known of a client's own form so far: typed as flags, or answered one by one. */
export interface FormAnswers {
  readonly table?: PlantTable;
  /** By the heading, or by a word of the column that says what a row measures; folded. */
  readonly columns: ReadonlyMap<string, ColumnRole>;
  /** The word of every row, by canonical column that the form has not; `''`: nobody knows one. */
  readonly same: ReadonlyMap<string, string>;
  /** By column, then by the plant's word, folded. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const noAnswers: FormAnswers = {
  columns: new Map(),
  same: new Map(),
  words: new Map(),
};

/** Role of a column in which words say whether a row is a quantity or its money. */
export const MEASURE = 'measure';

export const withColumn = (answers: FormAnswers, title: string, role: ColumnRole): FormAnswers => ({
  ...answers,
  columns: new Map(answers.columns).set(fold(title), role),
});

export const withSame = (answers: FormAnswers, column: string, value: string): FormAnswers => ({
  ...answers,
  same: new Map(answers.same).set(column, value),
});

export const withWord = (
  answers: FormAnswers,
  column: string,
  word: string,
  value: string,
): FormAnswers => ({
  ...answers,
  words: new Map(answers.words).set(
    column,
    new Map(answers.words.get(column)).set(fold(word), value),
  ),
});

/** The setting as it will be once the answers are kept. */
export function answeredSetting(setting: Setting, file: string, answers: FormAnswers): Setting {
  const { columns = {} } = setting.facility;
  const said = [...answers.columns].filter(([, { column }]) => column !== MEASURE);
  const own = Object.fromEntries([
    ...said.map(([title, role]) => [title, roleText(role)] as const),
    ...sameEntries(answers),
  ]);
  const names = new Map(setting.names);
  for (const [column, words] of answers.words)
    names.set(column, new Map([...(names.get(column) ?? []), ...words]));
  return {
    ...setting,
    names,
    facility: {
      ...setting.facility,
      columns: { ...columns, [file]: { ...withoutAnswered(columns[file], answers), ...own } },
    },
  };
}

/** What is written into facility.json of every row: `"carrier": "=điện"`. */
export const sameEntries = ({ same }: FormAnswers): (readonly [string, string])[] =>
  [...same].filter(([, value]) => value !== '').map(([column, value]) => [column, `=${value}`]);

/** What stands in facility.json of the other headings; of two equal spellings the first would win. */
const withoutAnswered = (
  titles: Readonly<Record<string, string>> = {},
  { columns, same }: FormAnswers,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(titles).filter(([title]) => !columns.has(fold(title)) && !same.has(title)),
  );
