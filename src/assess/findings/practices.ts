import type { Because, OptionResult } from '../../model/assessment-schema.js';
import type { Finding } from '../../model/finding-schema.js';
import { worstGrade } from '../figures/quality.js';
import { grouped } from '../figures/rows.js';
import { found, type Grounds, intervalOf } from './grounds.js';
import { keptShare } from './kept-share.js';

/** What an operand of a condition is called as the subject of a finding. */
export const aboutOf = ({ q, i, v }: Because): string =>
  q === undefined ? (i === undefined ? (v ?? '') : `indicator:${i}`) : `answers.json:${q}`;

/**
 * Practices seen on the floor: what the plant answered, or a reading shows, and an option was
 * proposed for. Options that answer a finding already are no finding of their own.
 *
 * @param open - Options in the total that no other finding has taken.
 */
export function practiceFindings(
  { plant }: Grounds,
  open: readonly OptionResult[],
): readonly Finding[] {
  const called = open.flatMap((option) => {
    const [operand] = option.because;
    return operand === undefined ? [] : [{ option, operand }];
  });
  const byPractice = grouped(called, ({ operand }) => aboutOf(operand));
  return [...byPractice].map(([about, calls]): Finding => {
    const options = calls.map(({ option }) => option);
    const isAnswer = calls[0]?.operand.q !== undefined;
    const read = isAnswer ? null : calls[0]?.operand.value;
    const draft = found(
      { kind: 'practice', about, since: null },
      {
        size: typeof read === 'number' ? { ...intervalOf(read, null), unit: '' } : null,
        money: savingOf(options),
        grade: worstGrade(options.map(({ grade }) => grade ?? 'D')),
        evidence: [
          ...(isAnswer && plant.answers !== null ? [about] : []),
          ...options.map(({ id }) => `options.${id}`),
        ],
      },
    );
    return { ...draft, options: options.map(({ id }) => id) };
  });
}

/** What the options save together after overlap; the ends are those of the options, cut by the same share. */
export function savingOf(options: readonly OptionResult[]): Finding['money'] {
  const savings = options.flatMap(({ savingCost }) => savingCost ?? []);
  if (savings.length === 0) return null;
  const sum = { value: 0, low: 0, high: 0 };
  for (const saving of savings) {
    const kept = keptShare(saving);
    sum.value += saving.net;
    sum.low += saving.low * kept;
    sum.high += saving.high * kept;
  }
  return sum;
}
