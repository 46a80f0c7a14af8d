import { msg } from '../lang/message.js';
import type { AnswerValue } from '../model/answers-schema.js';
import type { Question } from '../model/library.js';
import type { AmountStyle, Text } from '../model/text.js';
import { amount } from './amounts.js';

/**
 * An answer as it was given: choices by their names, numbers with the unit that was asked for.
 *
 * @param of - Where in the assessment it stands, for a number.
 */
export function answerText(
  { choices, unit }: Pick<Question, 'choices' | 'unit'>,
  value: AnswerValue | readonly string[],
  of: string,
  style: AmountStyle,
): Text {
  const named = (id: string): Text => choices.find((each) => each.id === id)?.name ?? id;
  if (typeof value === 'boolean') return value ? msg('report.yes') : msg('report.no');
  if (typeof value === 'number') return amount(of, value, unit ?? '', style);
  return typeof value === 'string' ? named(value) : msg('report.list', { items: value.map(named) });
}

/** A question as the head of its answer: without its mark. */
export function questionText({ ask }: Pick<Question, 'ask'>): Text {
  const trimmed = (text: string): string => text.replace(/\s*\?\s*$/, '');
  return { vi: trimmed(ask.vi), en: trimmed(ask.en) };
}
