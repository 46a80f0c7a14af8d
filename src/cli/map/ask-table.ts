import type { Question } from '../../intake/mapping/question.js';
import { msg } from '../../lang/message.js';
import type { Speaker } from '../../lang/speaker.js';
import { type Choice, choose } from './prompts.js';

type TableQuestion = Extract<Question, { asks: 'table' }>;

/** Asks what a form holds, until a table is chosen. */
export async function askTable(question: TableQuestion, speaker: Speaker): Promise<string> {
  const offered = tableChoices(question, speaker);
  for (;;) {
    const chosen = await choose(
      speaker.say(msg('cli.map.ask.table')),
      offered,
      question.guess?.isGood ? question.guess.value : '',
      speaker,
    );
    if (chosen !== '') return chosen;
  }
}

/**
 * The tables, the guess first. Where the guess is not a good one, the cursor stands on a line that
 * chooses nothing: whoever presses Enter without a look must not have answered.
 */
export function tableChoices({ guess, choices }: TableQuestion, speaker: Speaker): Choice[] {
  const first = choices.filter((table) => table === guess?.value);
  const others = choices.filter((table) => table !== guess?.value);
  const tables = [...first, ...others].map((value) => ({
    value,
    name: speaker.say(msg(`cli.table.${value}`)),
  }));
  if (guess?.isGood) return tables;
  return [{ value: '', name: speaker.say(msg('cli.map.ask.table.pick')) }, ...tables];
}
