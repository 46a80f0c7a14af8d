import { describe, expect, test } from 'vitest';
import { readQuestions } from '../../../src/assess/condition/questions.js';
import type { Subject } from '../../../src/assess/subject.js';
import type { Answer } from '../../../src/model/answers-schema.js';
import type { Question } from '../../../src/model/library.js';

const question = (id: string, fields: Partial<Question> = {}): Question => ({
  id,
  section: 's',
  kind: 'yesno',
  ask: { vi: '?', en: '?' },
  unit: null,
  choices: [],
  when: null,
  sectors: null,
  ...fields,
});

const questions = [
  question('air.has'),
  question('air.leak', { when: { q: 'air.has', is: true } }),
  question('air.deep', { when: { q: 'air.leak', is: true } }),
  question('ring.a', { when: { q: 'ring.b', is: true } }),
  question('ring.b', { when: { q: 'ring.a', is: true } }),
  question('wood.kiln', { sectors: ['wood_furniture'] }),
];

const reader = (answers: Readonly<Record<string, Answer>> | null, sector = 'seafood') =>
  readQuestions({
    plant: { facility: { sector }, answers: answers && { answers } },
    library: { questions: new Map(questions.map((each) => [each.id, each])) },
  } as unknown as Subject);

describe('what the plant answered', () => {
  test('an answer is known; an open one, an unknown one, none at all are unknown', () => {
    expect(reader({ 'air.has': { value: true } })('air.has')).toEqual({
      kind: 'known',
      value: true,
    });
    expect(reader({ 'air.has': { unknown: true } })('air.has').kind).toBe('unknown');
    expect(reader({})('air.has').kind).toBe('unknown');
    expect(reader(null)('air.has').kind).toBe('unknown');
  });

  test('what does not apply says so, and an old answer to it does not count', () => {
    expect(reader({ 'air.has': { notApplicable: true } })('air.has').kind).toBe('inapplicable');
    const read = reader({ 'air.has': { value: false }, 'air.leak': { value: true } });
    expect(read('air.leak').kind).toBe('inapplicable');
    // Its condition compares with what does not apply: false.
    expect(read('air.deep').kind).toBe('inapplicable');
  });

  test('a condition that is unknown leaves the question to its answer', () => {
    expect(reader({ 'air.leak': { value: true } })('air.leak').kind).toBe('known');
  });

  test('a question of another sector does not apply', () => {
    const answers = { 'wood.kiln': { value: true } };
    expect(reader(answers)('wood.kiln').kind).toBe('inapplicable');
    expect(reader(answers, 'wood_furniture')('wood.kiln').kind).toBe('known');
  });

  test('a ring of conditions ends', () => {
    expect(reader({ 'ring.a': { value: true } })('ring.a').kind).toBe('known');
  });
});
