import { UNUSED } from '../layout/column-role.js';
import { findGroups } from '../layout/find-groups.js';
import { isUnderstood } from '../layout/lay-out.js';
import { measureReader } from '../layout/measures.js';
import { isTotalLabel } from '../layout/total-label.js';
import type { Setting } from '../profile/setting.js';
import type { PlantTable } from '../sources/table-of.js';
import { columnNames } from '../table/spec.js';
import { fold } from '../text/fold.js';
import { closedWords } from './closed-words.js';
import { isFilled } from './contents.js';
import { type FormAnswers, MEASURE } from './form-answers.js';
import { type ClientForm, type FormColumn, type FormView, viewOf } from './form-view.js';
import { guessColumns } from './guess-columns.js';
import { guessTable, knownTable, plantTables } from './guess-table.js';
import { type Guess, guessWord } from './guess-word.js';
import { sameQuestion } from './open-constants.js';
import { scaleQuestion, unitQuestion } from './open-units.js';
import type { ColumnQuestion, Question } from './question.js';

/** The table that a form is read as, by the answers or by itself. */
export const tableIn = (
  form: ClientForm,
  setting: Setting,
  answers: FormAnswers,
): PlantTable | undefined => answers.table ?? knownTable(form, setting, answers);

/**
 * What is still to be asked before the form can be read: what table it is, what its columns are, in
 * what unit, and what the words of closed columns stand for. What the reader understands is not asked.
 *
 * @param isWhole - Asks for every column, those that are understood with what they are taken for.
 * @returns `undefined`: nothing.
 */
export function nextQuestion(
  form: ClientForm,
  setting: Setting,
  answers: FormAnswers,
  isWhole = false,
): Question | undefined {
  const table = tableIn(form, setting, answers);
  if (!table)
    return { asks: 'table', guess: guessTable(form, setting, answers), choices: plantTables };
  const view = viewOf(form, table, setting, answers);
  if (!view || isGrouped(form, view)) return undefined;
  return (
    columnQuestion(view, answers, isWhole) ??
    measureQuestion(view, answers) ??
    sameQuestion(form, view, answers) ??
    unitQuestion(view) ??
    scaleQuestion(view, answers) ??
    wordQuestion(view)
  );
}

/** Items side by side, under a heading of two rows: it is understood as a whole, or not at all. */
const isGrouped = ({ grid }: ClientForm, { spec, found, read, setting }: FormView): boolean =>
  !isUnderstood(spec, found) && findGroups(spec, grid, setting, read) !== undefined;

function columnQuestion(
  view: FormView,
  answers: FormAnswers,
  isWhole: boolean,
): ColumnQuestion | undefined {
  const open = view.columns.filter(
    ({ title }) => !answers.columns.has(fold(title.text)) && title.isUnused === undefined,
  );
  const unknown = open.filter(({ title }) => title.column === undefined);
  const measure = measureColumn(view, answers);
  const asked = open.find(
    (column) =>
      column.index !== measure &&
      (isWhole || title(column) === undefined || isDoubled(view, column)),
  );
  if (!asked) return undefined;
  const isWide = view.found.months.length > 0;
  const guess = asked.title.column
    ? guessOfKnown(view, asked, answers)
    : (guessColumns(view, unknown).get(asked.index) ?? measureGuess(view, asked));
  const taken = new Set(
    view.columns.filter((one) => one !== asked && !open.includes(one)).map(title),
  );
  return {
    asks: 'column',
    title: asked.title.text,
    samples: asked.contents.words,
    guess,
    choices: [
      ...columnNames(view.spec).filter((name) => !taken.has(name)),
      ...(isWide ? [MEASURE] : []),
      UNUSED,
    ],
  };
}

const title = ({ title: { column } }: FormColumn): string | undefined => column;

/** Two columns of one meaning: which one counts only the plant knows. */
const isDoubled = ({ columns }: FormView, column: FormColumn): boolean =>
  columns.some((other) => other !== column && title(other) === title(column));

/** The first of two columns of one meaning is probably the one, the others stand beside it. */
function guessOfKnown(view: FormView, asked: FormColumn, answers: FormAnswers): Guess {
  const value = title(asked) as string;
  const isTaken = view.columns.some(
    (other) =>
      other !== asked && title(other) === value && answers.columns.has(fold(other.title.text)),
  );
  return isTaken ? { value: UNUSED, isGood: false } : { value, isGood: !isDoubled(view, asked) };
}

/** The column whose words say what a row measures, where months are columns. */
function measureColumn(view: FormView, { columns }: FormAnswers): number | undefined {
  const { spec, found, body, read } = view;
  if (found.months.length === 0) return undefined;
  const said = view.columns.find(
    ({ title: { text } }) => columns.get(fold(text))?.column === MEASURE,
  );
  if (said) return said.index;
  const beside = view.columns.map(({ index }) => index);
  return measureReader(spec, found.titles, body, beside, read).column;
}

/** Words some of which name a column of numbers. */
function measureGuess({ spec, found, read }: FormView, asked: FormColumn): Guess | undefined {
  if (found.months.length === 0) return undefined;
  const numbers = spec.columns.filter(({ holds }) => holds !== 'text').map(({ name }) => name);
  const isSo = asked.contents.words.some((word) => numbers.includes(read(word).column ?? ''));
  return isSo ? { value: MEASURE, isGood: false } : undefined;
}

function measureQuestion(view: FormView, answers: FormAnswers): ColumnQuestion | undefined {
  const index = measureColumn(view, answers);
  const column = view.columns.find((one) => one.index === index);
  const word = column?.contents.words.find(
    (one) =>
      !isTotalLabel(one) && view.read(one).column === undefined && !answers.columns.has(fold(one)),
  );
  if (!column || word === undefined) return undefined;
  const numbers = view.spec.columns.filter(({ holds }) => holds !== 'text');
  const names = numbers.map(({ name }) => name);
  const known = column.contents.words.map((one) => view.read(one).column);
  const left = names.filter((name) => !known.includes(name));
  const money = numbers.find(({ holds }) => holds === 'money')?.name ?? '';
  const value = left.includes(money) && /tien|chi phi|gia tri|phai tra|cost|money/.test(fold(word));
  return {
    asks: 'column',
    title: word,
    samples: [],
    guess: value ? { value: money, isGood: false } : undefined,
    choices: [...names, UNUSED],
  };
}

function wordQuestion({ spec, found, body, setting }: FormView): Question | undefined {
  for (const [index, { column }] of found.titles.entries()) {
    const closed = column && closedWords(spec.name as PlantTable, column, setting);
    if (!column || !closed) continue;
    const names = setting.names.get(column);
    const cells = body.map(({ cells }) => (cells[index] ?? '').trim()).filter(isFilled);
    const isKnown = (cell: string): boolean => closed.knows(names?.get(fold(cell)) ?? cell);
    const word = cells.find((cell) => !isKnown(cell));
    if (word === undefined || names?.has(fold(word))) continue;
    return {
      asks: 'word',
      column,
      word,
      count: cells.filter((cell) => cell === word).length,
      guess: guessWord(word, closed),
      choices: closed.choices,
    };
  }
  return undefined;
}
