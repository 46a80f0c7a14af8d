import type { AnswerValue } from '../../model/answers-schema.js';
import type { Because } from '../../model/assessment-schema.js';
import type { Comparison, Condition, Truth } from '../../model/condition.js';

/** What is known of an operand. `inapplicable`: the plant has no such thing, so nothing about it is true. */
export type Reading =
  | { readonly kind: 'known'; readonly value: AnswerValue }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'inapplicable' };

/** Where operands are looked up: questions, indicators, plant variables. */
export interface Operands {
  question(id: string): Reading;
  indicator(id: string): Reading;
  variable(id: string): Reading;
}

/** The truth of a condition with the operands that settled it, or that keep it open (value `null`). */
export interface Verdict {
  readonly truth: Truth;
  readonly because: readonly Because[];
}

/**
 * Evaluates a condition in Kleene's three-valued logic.
 *
 * A comparison with an unknown operand is unknown; one with an operand that does not apply is false.
 * Of the parts of `all` and `any`, only those speak in `because` that decide: the false ones of a
 * false `all`, the true ones of a true `any`, the open ones of an unknown either way.
 */
export function evaluate(condition: Condition, operands: Operands): Verdict {
  if ('all' in condition) return combine(condition.all, operands, false);
  if ('any' in condition) return combine(condition.any, operands, true);
  if ('not' in condition) {
    const { truth, because } = evaluate(condition.not, operands);
    return { truth: truth === undefined ? undefined : !truth, because };
  }
  return compare(condition, operands);
}

/** `absorbing` is the value of one part that settles the whole: false for `all`, true for `any`. */
function combine(parts: readonly Condition[], operands: Operands, absorbing: boolean): Verdict {
  const verdicts = parts.map((part) => evaluate(part, operands));
  const truth = verdicts.some((verdict) => verdict.truth === absorbing)
    ? absorbing
    : verdicts.some((verdict) => verdict.truth === undefined)
      ? undefined
      : !absorbing;
  const deciding = verdicts.filter((verdict) => verdict.truth === truth);
  return { truth, because: deciding.flatMap(({ because }) => because) };
}

function compare(comparison: Comparison, operands: Operands): Verdict {
  const [name, reading] = operandOf(comparison, operands);
  const value = reading.kind === 'known' ? reading.value : null;
  const because = [{ ...name, value: typeof value === 'object' && value ? [...value] : value }];
  if (reading.kind === 'unknown') return { truth: undefined, because };
  return { truth: reading.kind === 'known' && holds(comparison, reading.value), because };
}

function operandOf(comparison: Comparison, operands: Operands): [Omit<Because, 'value'>, Reading] {
  if ('q' in comparison) return [{ q: comparison.q }, operands.question(comparison.q)];
  if ('i' in comparison) return [{ i: comparison.i }, operands.indicator(comparison.i)];
  return [{ v: comparison.v }, operands.variable(comparison.v)];
}

function holds(test: Comparison, value: AnswerValue): boolean {
  if ('is' in test) return value === test.is;
  if ('in' in test) return test.in.some((choice) => choice === value);
  if ('has' in test) return Array.isArray(value) && value.includes(test.has);
  if (typeof value !== 'number') return false;
  if ('gt' in test) return value > test.gt;
  if ('gte' in test) return value >= test.gte;
  if ('lt' in test) return value < test.lt;
  return value <= test.lte;
}
