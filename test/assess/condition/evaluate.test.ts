import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Operands, type Reading } from '../../../src/assess/condition/evaluate.js';
import type { AnswerValue } from '../../../src/model/answers-schema.js';
import type { Condition, Truth } from '../../../src/model/condition.js';

const known = (value: AnswerValue): Reading => ({ kind: 'known', value });
const unknown: Reading = { kind: 'unknown' };
const inapplicable: Reading = { kind: 'inapplicable' };

const lookUp = (readings: Readonly<Record<string, Reading>>): Operands => {
  const find = (id: string) => readings[id] ?? unknown;
  return { question: find, indicator: find, variable: find };
};

const plant = lookUp({
  yes: known(true),
  no: known(false),
  open: unknown,
  none: inapplicable,
  five: known(5),
  word: known('never'),
  list: known(['a', 'b']),
});

const truthOf = (condition: Condition, operands = plant): Truth =>
  evaluate(condition, operands).truth;

describe('a comparison', () => {
  test.each<[Condition, Truth]>([
    [{ q: 'yes', is: true }, true],
    [{ q: 'no', is: true }, false],
    [{ q: 'word', is: 'never' }, true],
    [{ q: 'word', in: ['once', 'never'] }, true],
    [{ q: 'word', in: ['once'] }, false],
    [{ q: 'list', has: 'b' }, true],
    [{ q: 'list', has: 'c' }, false],
    [{ q: 'word', has: 'never' }, false],
    [{ i: 'five', gt: 5 }, false],
    [{ i: 'five', gte: 5 }, true],
    [{ v: 'five', lt: 5 }, false],
    [{ v: 'five', lte: 5 }, true],
    [{ i: 'five', gt: 4.9 }, true],
    [{ i: 'five', lt: 5.1 }, true],
    [{ q: 'word', lt: 9 }, false],
    [{ q: 'open', is: true }, undefined],
    [{ i: 'open', gt: 0 }, undefined],
    [{ q: 'none', is: true }, false],
    [{ i: 'none', lt: 9 }, false],
  ])('%j is %j', (condition, truth) => {
    expect(truthOf(condition)).toBe(truth);
  });
});

describe('because', () => {
  const becauseOf = (condition: Condition) => evaluate(condition, plant).because;

  test('quotes what decided: the true parts of a true any', () => {
    expect(
      becauseOf({
        any: [
          { q: 'no', is: true },
          { i: 'five', gt: 3 },
          { q: 'open', is: 1 },
        ],
      }),
    ).toEqual([{ i: 'five', value: 5 }]);
  });

  test('quotes the false parts of a false all', () => {
    expect(
      becauseOf({
        all: [
          { q: 'yes', is: true },
          { q: 'none', is: true },
        ],
      }),
    ).toEqual([{ q: 'none', value: null }]);
  });

  test('names the open operands, with no value, of what is unknown', () => {
    expect(
      becauseOf({
        all: [
          { q: 'yes', is: true },
          { v: 'open', gt: 1 },
        ],
      }),
    ).toEqual([{ v: 'open', value: null }]);
  });

  test('copies a list of choices, so that nobody can change the answers through it', () => {
    const [first] = becauseOf({ q: 'list', has: 'a' });
    expect(first).toEqual({ q: 'list', value: ['a', 'b'] });
    expect(first?.value).not.toBe((plant.question('list') as { value: AnswerValue }).value);
  });
});

describe("Kleene's laws", () => {
  const atom = fc.constantFrom<Condition>(
    { q: 'yes', is: true },
    { q: 'no', is: true },
    { q: 'open', is: true },
    { q: 'none', is: true },
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      atom,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }));

  test('De Morgan, double negation, commutativity, idempotence, absorption', () => {
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        expect(truthOf({ not: { all: [a, b] } })).toBe(truthOf({ any: [{ not: a }, { not: b }] }));
        expect(truthOf({ not: { not: a } })).toBe(truthOf(a));
        expect(truthOf({ any: [a, b] })).toBe(truthOf({ any: [b, a] }));
        expect(truthOf({ all: [a, a] })).toBe(truthOf(a));
        expect(truthOf({ all: [a, { any: [a, b] }] })).toBe(truthOf(a));
      }),
    );
  });

  test('an unknown operand that becomes known never turns a settled answer', () => {
    fc.assert(
      fc.property(condition, fc.boolean(), (a, told) => {
        const before = truthOf(a);
        const after = truthOf(a, {
          ...plant,
          question: (id) => (id === 'open' ? known(told) : plant.question(id)),
        });
        if (before !== undefined) expect(after).toBe(before);
        else expect(after).toBeTypeOf('boolean');
      }),
    );
  });
});
