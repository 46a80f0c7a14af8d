import type { AnswerValue } from '../../model/answers-schema.js';
import type { Question } from '../../model/library.js';

/** Levels of a maturity question. */
const MATUREST = 4;

/** Whether a value is of the kind that its question asks for, and among its choices. */
export function answerFits({ kind, choices }: Question, value: AnswerValue): boolean {
  const isChoice = (one: unknown): boolean => choices.some(({ id }) => id === one);
  switch (kind) {
    case 'choice':
      return isChoice(value);
    case 'multi':
      return Array.isArray(value) && value.every(isChoice);
    case 'yesno':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'maturity':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MATUREST;
    case 'text':
      return typeof value === 'string';
  }
}

/** What the question wants, in words of its own data. */
export function expectedAnswer({ kind, choices }: Question): string {
  const ids = choices.map(({ id }) => id).join(', ');
  switch (kind) {
    case 'choice':
      return ids;
    case 'multi':
      return `[${ids}]`;
    case 'yesno':
      return 'true, false';
    case 'number':
      return '0, 1.5, 200 …';
    case 'maturity':
      return '0, 1, 2, 3, 4';
    case 'text':
      return '"…"';
  }
}
