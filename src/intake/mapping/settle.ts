import { UNUSED } from '../layout/column-role.js';
import { knownColumns } from '../layout/known-columns.js';
import type { Setting } from '../profile/setting.js';
import type { PlantTable } from '../sources/table-of.js';
import { missingColumns } from '../table/spec.js';
import { type FormAnswers, withColumn, withSame, withWord } from './form-answers.js';
import { type ClientForm, viewOf } from './form-view.js';
import { nextQuestion, tableIn } from './next-question.js';
import type { ColumnQuestion, Question } from './question.js';

/** The answers with one more. */
export function answered(answers: FormAnswers, question: Question, value: string): FormAnswers {
  switch (question.asks) {
    case 'table':
      return { ...answers, table: value as PlantTable };
    case 'column':
      return withColumn(answers, question.title, { column: value });
    case 'unit':
      return withColumn(answers, question.title, { column: question.column, unit: value });
    case 'same':
      return withSame(answers, question.column, value);
    case 'word':
      return withWord(answers, question.column, question.word, value);
  }
}

/** What could be settled without anybody to ask. */
export interface Settled {
  readonly answers: FormAnswers;
  /** Good guesses that were taken. */
  readonly accepted: readonly Question[];
  /** What somebody must answer, each with its guess. */
  readonly open: readonly Question[];
  /** Needed columns that nothing in the form is known, or guessed, to be. */
  readonly missing: readonly string[];
  /** Headings that are not used, though they might be what is missing. */
  readonly unused: readonly string[];
}

/** Columns that no figure rests on. */
const aside: ReadonlySet<string> = new Set(['document', 'note', 'destination']);

/**
 * Goes through all questions without asking one: a good guess is taken where that is wished, a heading
 * of which nobody has an idea is left out, and whatever else is open is handed back, as if its guess
 * were right.
 */
export function settle(
  form: ClientForm,
  setting: Setting,
  given: FormAnswers,
  takesGoodGuesses: boolean,
): Settled {
  let answers = given;
  const sorted = { accepted: [] as Question[], open: [] as Question[], unused: [] as string[] };
  for (;;) {
    const question = nextQuestion(form, setting, answers);
    if (!question) break;
    const isTaken = takesGoodGuesses && isGood(question);
    if (!isTaken && isIdle(question)) {
      sorted.unused.push(question.title);
      answers = answered(answers, question, UNUSED);
      continue;
    }
    sorted[isTaken ? 'accepted' : 'open'].push(question);
    if (question.asks === 'table' && !question.guess) break;
    answers = answered(answers, question, guessed(question));
  }
  return { answers, ...sorted, missing: missingIn(form, setting, answers) };
}

const guessed = ({ guess }: Question): string => guess?.value ?? '';

const isGood = ({ guess }: Question): boolean => guess?.isGood === true;

/** A column of which nobody has an idea, or on which no figure rests, may stay out. */
const isIdle = (question: Question): question is ColumnQuestion =>
  question.asks === 'column' && (!question.guess || aside.has(question.guess.value));

/** What the table needs and no heading says. Months side by side say when, and how much. */
function missingIn(form: ClientForm, setting: Setting, answers: FormAnswers): readonly string[] {
  const table = tableIn(form, setting, answers);
  const view = table && viewOf(form, table, setting, answers);
  if (!view) return [];
  const missing = missingColumns(view.spec, knownColumns(view.found)).filter(
    (name) => name !== 'unit' && !answers.same.has(name),
  );
  if (view.found.months.length === 0) return missing;
  return missing.filter((name) =>
    view.spec.columns.some((column) => column.name === name && column.holds === 'text'),
  );
}
