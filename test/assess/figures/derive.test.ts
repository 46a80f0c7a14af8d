import { describe, expect, test } from 'vitest';
import { derive } from '../../../src/assess/figures/derive.js';
import { draftOf } from '../../../src/assess/figures/draft.js';
import { figuresFor, plantOf } from '../../support/plant-of.js';

const { book } = figuresFor(plantOf()).space;

const twice = (from: string, unit: string) =>
  derive(book, {
    id: 'twice',
    unit: 't',
    formula: 'sum',
    from: [[from, unit]],
    compute: (value) => value * 2,
  });

describe('a figure from others', () => {
  test('is computed for both periods', () => {
    expect(twice('production.total', 't')).toMatchObject({
      base: { value: 240 },
      reporting: { value: 240 },
      inputs: ['production.total'],
    });
  });

  test('never rests on one that nobody has made: that is no gap in the data', () => {
    expect(() => twice('production.totl', 't')).toThrow(RangeError);
    expect(() => draftOf(book, 'production.totl')).toThrow(RangeError);
  });

  test('never takes one in another unit', () => {
    expect(() => twice('production.total', 'kg')).toThrow(RangeError);
  });
});
