import type { Because, OptionResult } from '../../model/assessment-schema.js';
import type { Finding } from '../../model/finding-schema.js';
import { worstGrade } from '../figures/quality.js';
import { findingId, type Grounds } from './grounds.js';

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
  const byPractice = new Map<string, { operand: Because; options: OptionResult[] }>();
  for (const option of open) {
    const [operand] = option.because;
    if (operand === undefined) continue;
    const about = aboutOf(operand);
    const known = byPractice.get(about);
    if (known) known.options.push(option);
    else byPractice.set(about, { operand, options: [option] });
  }
  return [...byPractice].map(([about, { operand, options }]): Finding => {
    const named = { kind: 'practice', about, since: null } as const;
    const read = operand.q === undefined ? operand.value : null;
    return {
      id: findingId(named),
      ...named,
      size: typeof read === 'number' ? { value: read, low: null, high: null, unit: '' } : null,
      money: savingOf(options),
      grade: worstGrade(options.map(({ grade }) => grade ?? 'D')),
      evidence: [
        ...(operand.q === undefined || plant.answers === null ? [] : [about]),
        ...options.map(({ id }) => `options.${id}`),
      ],
      options: options.map(({ id }) => id),
    };
  });
}

/** What the options save together after overlap; the ends are those of the options, cut by the same share. */
export function savingOf(options: readonly OptionResult[]): Finding['money'] {
  const savings = options.flatMap(({ savingCost }) => savingCost ?? []);
  if (savings.length === 0) return null;
  const sum = { value: 0, low: 0, high: 0 };
  for (const { low, likely, high, net } of savings) {
    const kept = likely === 0 ? 1 : net / likely;
    sum.value += net;
    sum.low += low * kept;
    sum.high += high * kept;
  }
  return sum;
}
