import { describe, expect, test } from 'vitest';
import { type Account, judge } from '../../../src/assess/balances/judge.js';

/** A balance of these amounts, complete, with a standard uncertainty of 10. */
const account = (input: number, output: number, changes: Partial<Account> = {}): Account => ({
  in: { known: input, sum: input },
  out: { known: output, sum: output },
  stockChange: 0,
  deviation: 10,
  ...changes,
});

test('F2.5 a material with stock', () => {
  // Bought 1000 t (1 %), stock 50 and 70 t (5 %), product 700 (0.5 %), by-product 180 (3 %), waste 60 (10 %).
  const deviation = Math.hypot(10, 2.5, 3.5, 3.5, 5.4, 6);
  const judgement = judge(account(1000, 940, { stockChange: 20, deviation }));
  expect(judgement).toMatchObject({ unaccounted: 40, significant: true, verdict: 'loss' });
  expect(judgement.uncertainty).toBeCloseTo(13.9968, 4);
  expect(judgement.closure).toBeCloseTo(0.95918, 5);
});

test('F2.7 water', () => {
  const { unaccounted, closure } = judge(account(10_000, 300 + 1500 + 7600 + 100));
  expect(unaccounted).toBe(500);
  expect(closure).toBeCloseTo(0.95, 12);
});

describe('loss and impossible are two words', () => {
  test.each([
    [1000, 979, 'loss'],
    [1000, 980, 'closes'],
    [1000, 1020, 'closes'],
    [1000, 1021, 'impossible'],
  ] as const)('%d in, %d out: %s', (input, output, verdict) => {
    const judgement = judge(account(input, output));
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.significant).toBe(verdict !== 'closes');
  });
});

describe('with a flow that is not known', () => {
  const open = { sum: null };

  test('there is no difference', () => {
    expect(judge(account(1000, 900, { out: { known: 900, ...open } }))).toEqual({
      in: 1000,
      out: null,
      stockChange: 0,
      unaccounted: null,
      uncertainty: null,
      closure: null,
      significant: null,
      verdict: null,
    });
  });

  test('more out than in is impossible all the same', () => {
    const { verdict, unaccounted } = judge(account(1000, 1100, { out: { known: 1100, ...open } }));
    expect(verdict).toBe('impossible');
    expect(unaccounted).toBeNull();
  });

  test('less out than all that came in is lost all the same', () => {
    expect(judge(account(1000, 900, { in: { known: 1000, ...open } })).verdict).toBe('loss');
    expect(judge(account(1000, 1100, { in: { known: 1000, ...open } })).verdict).toBeNull();
  });

  test('an unknown stock leaves all open', () => {
    expect(judge(account(1000, 900, { stockChange: null })).verdict).toBeNull();
  });
});

test('what was measured against nothing closes nothing', () => {
  expect(judge(account(1000, 1000, { deviation: 0 })).verdict).toBeNull();
});
