import { msg } from '../lang/message.js';
import type { OptionResult } from '../model/assessment-schema.js';
import type { Message, Text } from '../model/text.js';
import { amount } from './amounts.js';
import { answerText, questionText } from './answer-texts.js';
import type { Dossier } from './dossier.js';
import { indicatorWords } from './indicator-words.js';

/** Savings of a year are stored as a rate; the column's head says the year. */
const withoutYear = (unit: string): string => unit.replace(/\/yr$/, '');

/** What an option saves of its first resource in a year, after overlap; `null` where that is money. */
export function quantityOf(option: OptionResult): Text | null {
  const first = option.saving[0];
  if (first === undefined || first.unit.startsWith('VND') || first.resource === 'money')
    return null;
  return amount(
    `options.${option.id}.saving.0.net`,
    first.net,
    withoutYear(first.unit),
    'estimate',
  );
}

/** An indicator is quoted with its value; one that has no words is left out. */
function becauseIndicator(option: OptionResult, index: number): Message | null {
  const { i, v, value } = option.because[index] ?? {};
  const words = indicatorWords(i ?? v ?? '');
  if (words === undefined || typeof value !== 'number') return null;
  const answer = amount(
    `options.${option.id}.because.${index}.value`,
    value,
    words.unit,
    'indicator',
  );
  return msg('report.because.value', { Name: words.name, answer });
}

function becauseText(dossier: Dossier, option: OptionResult, index: number): Message | null {
  const because = option.because[index];
  if (because === undefined || because.value === null) return null;
  if (because.q === undefined) return becauseIndicator(option, index);
  const question = dossier.library.questions.get(because.q);
  if (question === undefined) return null;
  return msg('report.because', {
    Asked: questionText(question),
    Answer: answerText(
      question,
      because.value,
      `options.${option.id}.because.${index}.value`,
      'factor',
    ),
  });
}

/** The first fact that called for the option; `null` where none can be quoted. */
export function triggerOf(dossier: Dossier, option: OptionResult): Message | null {
  for (const index of option.because.keys()) {
    const text = becauseText(dossier, option, index);
    if (text !== null) return text;
  }
  return null;
}

/** What must be asked or measured before the option can be judged; `null` where nothing is named. */
export function unknownOf(dossier: Dossier, option: OptionResult): Text | null {
  for (const { q, i, v, value } of option.because) {
    if (value !== null) continue;
    const question = q === undefined ? undefined : dossier.library.questions.get(q);
    if (question !== undefined) return questionText(question);
    const words = indicatorWords(i ?? v ?? '');
    if (words !== undefined) return words.name;
  }
  return null;
}
