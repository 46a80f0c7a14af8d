import { findUnit } from '../../intake/cell/unit.js';
import type { FormAnswers } from '../../intake/mapping/form-answers.js';
import { type ClientForm, viewOf } from '../../intake/mapping/form-view.js';
import { nextQuestion, tableIn } from '../../intake/mapping/next-question.js';
import type {
  ColumnQuestion,
  Question,
  SameQuestion,
  UnitQuestion,
  WordQuestion,
} from '../../intake/mapping/question.js';
import { answered } from '../../intake/mapping/settle.js';
import type { Setting } from '../../intake/profile/setting.js';
import type { PlantTable } from '../../intake/sources/table-of.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { clip, displayWidth, harmless } from '../terminal/display-width.js';
import type { Terminal } from '../terminal/terminal.js';
import { askTable } from './ask-table.js';
import { columnCalled, columnExplained } from './column-words.js';
import { choose, confirms, type } from './prompts.js';

/** A form that is talked about, and with whom. */
export interface Conversation {
  readonly form: ClientForm;
  readonly setting: Setting;
  readonly speaker: Speaker;
  readonly terminal: Terminal;
}

/**
 * Asks all that is open, one question after the other; Ctrl-C rejects, and nothing has been written by
 * then.
 *
 * @param takesGoodGuesses - Good guesses are taken without a question.
 */
export async function askForm(
  conversation: Conversation,
  given: FormAnswers,
  takesGoodGuesses: boolean,
): Promise<{ readonly answers: FormAnswers; readonly accepted: readonly Question[] }> {
  const { form, setting } = conversation;
  const accepted: Question[] = [];
  let answers = given;
  let isWhole: boolean | undefined;
  for (;;) {
    const table = tableIn(form, setting, answers);
    if (table && isWhole === undefined)
      isWhole = !(await isUnderstoodRight(conversation, table, answers));
    const question = nextQuestion(form, setting, answers, isWhole);
    if (!question) return { answers, accepted };
    const { guess } = question;
    const isTaken = takesGoodGuesses && guess?.isGood === true;
    if (isTaken) accepted.push(question);
    const value = isTaken ? guess.value : await ask(question, table, conversation);
    answers = answered(answers, question, value);
  }
}

/** Shows what the reader takes the headings for, so that a mistake can be mended. */
async function isUnderstoodRight(
  { form, setting, speaker, terminal }: Conversation,
  table: PlantTable,
  answers: FormAnswers,
): Promise<boolean> {
  const columns = viewOf(form, table, setting, answers)?.columns ?? [];
  const known = columns.filter(({ title }) => title.column !== undefined);
  if (known.length === 0) return true;
  const lines = known.map(({ title }) =>
    speaker.say(
      msg('cli.map.understood.one', {
        title: harmless(title.text),
        meaning: columnCalled(table, title.column as string, speaker),
      }),
    ),
  );
  terminal.talk(
    [speaker.say(msg('cli.map.understood')), ...lines.map((one) => `  ${one}`)].join('\n'),
  );
  return confirms(msg('cli.map.ask.known'), terminal);
}

function ask(
  question: Question,
  table: PlantTable | undefined,
  { speaker }: Conversation,
): Promise<string> {
  switch (question.asks) {
    case 'table':
      return askTable(question, speaker);
    case 'column':
      return askColumn(question, table as PlantTable, speaker);
    case 'unit':
      return askUnit(question, speaker);
    case 'same':
      return askSame(question, table as PlantTable, speaker);
    case 'word':
      return askWord(question, table as PlantTable, speaker);
  }
}

/** Columns of the terminal for a heading, and for it with some of its cells: the answer follows them. */
const WIDEST_TITLE = 36;
const WIDEST_QUESTION = 48;

const titled = (title: string): string => clip(harmless(title), WIDEST_TITLE);

/** Some cells of a column, on one line with its heading. */
function sampled(samples: readonly string[], title: string): string {
  const room = Math.max(10, WIDEST_QUESTION - displayWidth(titled(title)));
  return clip(harmless(samples.slice(0, 3).join(', ').replace(/\s+/g, ' ')), room);
}

/** Columns without a guess are not used, unless someone says so. */
function askColumn(
  { title, samples, guess, choices }: ColumnQuestion,
  table: PlantTable,
  speaker: Speaker,
): Promise<string> {
  const called = titled(title);
  const message =
    samples.length === 0
      ? msg('cli.map.ask.column', { title: called })
      : msg('cli.map.ask.column.like', { title: called, samples: sampled(samples, title) });
  return choose(
    speaker.say(message),
    choices.map((value) => ({
      value,
      name: columnExplained(table, value, speaker),
      short: columnCalled(table, value, speaker),
    })),
    guess?.value ?? choices.at(-1),
    speaker,
  );
}

const isUnit = (word: string): boolean => findUnit(word) !== undefined;

async function askUnit(
  { title, samples, guess, choices }: UnitQuestion,
  speaker: Speaker,
): Promise<string> {
  const args = { title: titled(title), samples: sampled(samples, title) };
  const message = speaker.say(msg('cli.map.ask.unit', args));
  const other = { value: '', name: speaker.say(msg('cli.map.other')) };
  const offered = choices.map((value) => ({ value, name: value }));
  const chosen = await choose(message, [...offered, other], guess?.value, speaker);
  if (chosen !== '') return chosen;
  return type(message, undefined, isUnit, speaker.say(msg('cli.map.ask.unit.unknown')));
}

/** What every row is; where no one word holds for all of them, it may stay open. */
function askSame(
  { column, guess, choices }: SameQuestion,
  table: PlantTable,
  speaker: Speaker,
): Promise<string> {
  const called = columnCalled(table, column, speaker);
  const message = speaker.say(msg('cli.map.ask.same', { column: called }));
  if (choices.length === 0) return type(message, guess?.value, () => true, '');
  const later = { value: '', name: speaker.say(msg('cli.map.differs')) };
  const offered = choices.map(({ value, called: name }) => ({ value, name: speaker.say(name) }));
  return choose(message, [...offered, later], guess?.value ?? '', speaker);
}

/** A word that nobody can explain now may be left for later: its rows stay refused, and are said. */
function askWord(
  { column, word, guess, choices }: WordQuestion,
  table: PlantTable,
  speaker: Speaker,
): Promise<string> {
  const args = { column: columnCalled(table, column, speaker), word: titled(word) };
  const message = speaker.say(msg('cli.map.ask.word', args));
  if (choices.length === 0)
    return type(
      message,
      guess?.value,
      (typed) => typed === '' || isUnit(typed),
      speaker.say(msg('cli.map.ask.unit.unknown')),
    );
  const later = { value: '', name: speaker.say(msg('cli.map.later')) };
  const offered = choices.map(({ value, called }) => ({ value, name: speaker.say(called) }));
  return choose(message, [...offered, later], guess?.value ?? '', speaker);
}
