import { expect, test } from 'vitest';
import { openFactorTrace } from '../../../src/assess/options/factor-trace.js';

test('what is worked out knows the factors that were asked for below it', () => {
  const trace = openFactorTrace();
  const outer = trace.trace(() => {
    trace.note('a');
    return trace.trace(() => {
      trace.note('b');
      return 1;
    });
  });
  expect(outer.factors).toEqual(['a', 'b']);
  expect(outer.found).toEqual({ found: 1, factors: ['b'] });
});

test('what was worked out before brings its factors to whoever takes it up', () => {
  const trace = openFactorTrace();
  const price = trace.trace(() => {
    trace.note('a');
    return 7;
  });
  trace.note('c');
  const later = trace.trace(() => trace.recall(price));
  expect(later).toEqual({ found: 7, factors: ['a'] });
  expect([...trace.all]).toEqual(['a', 'c']);
});
