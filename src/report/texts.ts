import { msg } from '../lang/message.js';
import type { AssessmentCore } from '../model/assessment-schema.js';
import type { Period } from '../model/month.js';
import type { Amount, Message, Text } from '../model/text.js';

/** Stands where a number is unknown; the data-quality page says why. */
const dash = '–';

/** Names are kept in lower case; this says one at the head of a cell. */
export const capital = (text: Text): Message => msg('report.capital', { Text: text });

/** A cell: the text, or a dash. */
export const orDash = (text: Text | null | undefined): Text => text ?? dash;

/** `2,47–2,82`; with a negative end in words, as two dashes in a row do not read. */
export const rangeText = (low: Amount, high: Amount): Message =>
  low.value < 0 || high.value < 0
    ? msg('report.range.words', { low, high })
    : msg('report.range.dash', { low, high });

/** `2025`, where the period is a calendar year; else its months. */
export function periodText({ from, to }: Period): Text {
  const year = from.slice(0, 4);
  return from === `${year}-01` && to === `${year}-12`
    ? year
    : msg('report.period', {
        from: { kind: 'month', month: from },
        to: { kind: 'month', month: to },
      });
}

interface Periods {
  readonly base: Text;
  readonly reporting: Text;
}

/** The two periods as heads of columns. */
export function periodTexts({ periods }: AssessmentCore): Periods {
  return periods === null
    ? { base: msg('report.period.base'), reporting: msg('report.period.reporting') }
    : { base: periodText(periods.base), reporting: periodText(periods.reporting) };
}

/** The two periods as words of a sentence. */
export function periodPhrases(core: AssessmentCore): Periods {
  const { base, reporting } = periodTexts(core);
  const phrase = (text: Text): Text =>
    typeof text === 'string' ? msg('report.period.year', { year: text }) : text;
  return { base: phrase(base), reporting: phrase(reporting) };
}

/** One message for one, another for none and more: English needs it, Vietnamese does not mind. */
export const counted = (count: number, one: () => Message, other: (count: number) => Message) =>
  count === 1 ? one() : other(count);
