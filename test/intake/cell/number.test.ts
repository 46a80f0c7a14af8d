import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, parseNumber } from '../../../src/intake/cell/number.js';

describe('what a cell proves about decimals', () => {
  test.each([
    ['500', 'none'],
    ['1 234', 'none'],
    ['1\u202f234\u202f567', 'none'],
    ['-12', 'none'],
    ['\u221212', 'none'],
    ['12.5', 'point'],
    ['1,234.5', 'point'],
    ['1,234,567', 'point'],
    ['0.125', 'point'],
    ['1234.567', 'point'],
    ['1.5E+06', 'point'],
    ['12,5', 'comma'],
    ['1.234,5', 'comma'],
    ['1.234.567', 'comma'],
    ['0,125', 'comma'],
    ['1 234,567', 'comma'],
    ['1.234', 'either'],
    ['123,456', 'either'],
    ['', 'no-number'],
    ['NaN', 'no-number'],
    ['Infinity', 'no-number'],
    ['12 kWh', 'no-number'],
    ['1,23,456', 'no-number'],
    ['1.234.56', 'no-number'],
    ['12 34', 'no-number'],
    ['#N/A', 'no-number'],
    ['0x10', 'no-number'],
  ] as const)('%s: %s', (cell, evidence) => {
    expect(evidenceOf(cell)).toBe(evidence);
  });
});

test('a number too large to be finite is none', () => {
  expect(parseNumber('1e999', 'point')).toBeUndefined();
});

/** Writes a number in a convention, with thousands or without. */
function written(value: number, mark: string, thousands: string): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(4).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? '-' : ''}${grouped}${mark}${fraction}`;
}

test.each([
  ['point', '.', ''],
  ['point', '.', ','],
  ['point', '.', ' '],
  ['point', '.', '\u00a0'],
  ['comma', ',', ''],
  ['comma', ',', '.'],
  ['comma', ',', '\u202f'],
] as const)('what is written with %s comes back (%j, %j)', (decimal, mark, thousands) => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (tenThousandths) => {
      const value = tenThousandths / 10_000;
      const cell = written(value, mark, thousands);
      expect(parseNumber(cell, decimal)).toBe(Number(value.toFixed(4)) + 0);
      expect([decimal, 'none']).toContain(evidenceOf(cell));
    }),
  );
});

test('no text has a value in one convention that its evidence denies', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[-\d.,]{1,12}$/), (cell) => {
      const isPoint = parseNumber(cell, 'point') !== undefined;
      const isComma = parseNumber(cell, 'comma') !== undefined;
      expect(evidenceOf(cell) === 'no-number').toBe(!isPoint && !isComma);
      if (evidenceOf(cell) === 'point') expect(isComma).toBe(false);
      if (evidenceOf(cell) === 'comma') expect(isPoint).toBe(false);
    }),
  );
});
