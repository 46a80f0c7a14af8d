import type { AnswerValue } from '../../model/answers-schema.js';
import type { Option } from '../../model/library.js';
import { evaluate, type Operands, type Reading, type Verdict } from '../condition/evaluate.js';
import type { Dismissed } from './candidate.js';
import type { PlantView, Resolution } from './resolution.js';

/**
 * Whether an option is open to the plant: done already, nothing to save from, not called for, or
 * called for. An unknown condition is to be surveyed.
 *
 * @returns What speaks for it where it is called for, else why not.
 */
export function statusOf(option: Option, view: PlantView): Dismissed | Verdict {
  const operands = view.once('operands', () => operandsOf(view));
  const done = option.done ? evaluate(option.done, operands) : null;
  if (done?.truth) return { status: 'done', because: done.because };
  const base = option.saving.base;
  const flow = base === null ? null : view.variable(base);
  if (base !== null && flow?.kind === 'known' && flow.value === 0)
    return { status: 'not-applicable', because: [{ v: base, value: 0 }] };
  const when = evaluate(option.when, operands);
  if (when.truth === false) return { status: 'not-applicable', because: when.because };
  if (when.truth === undefined) return { status: 'survey', because: when.because };
  if (base !== null && flow?.kind !== 'known')
    return { status: 'survey', because: [...when.because, { v: base, value: null }] };
  return when;
}

const operandsOf = (view: PlantView): Operands => ({
  question: view.question,
  indicator: (id) => readingOf(view.indicator(id)),
  variable: (id) => readingOf(view.variable(id)),
});

function readingOf(found: Resolution): Reading {
  return found.kind === 'known' ? { kind: 'known', value: found.value as AnswerValue } : found;
}
