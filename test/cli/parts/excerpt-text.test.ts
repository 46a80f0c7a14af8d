import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/cli/check/excerpt-text.js';
import { displayWidth } from '../../../src/cli/terminal/display-width.js';
import type { Styles } from '../../../src/cli/terminal/styles.js';

const same = (text: string): string => text;
const styles = { quiet: same, error: same } as unknown as Styles;

const letter = fc.constantFrom('a', 'ệ', 'e\u0302', '電', '😀', ',', '\t', 'Ω');
const words = fc.array(letter, { maxLength: 120 }).map((letters) => letters.join(''));

test('no line of an excerpt is wider than the page, and the marker stands below what is meant', () => {
  const property = fc.property(
    words,
    words,
    words,
    fc.nat(3_000_000),
    (before, meant, after, line) => {
      const excerpt = { text: before + meant + after, from: before.length, length: meant.length };
      const [text = '', marker = ''] = excerptOf({ file: 'a.csv', line, excerpt }, styles);
      expect(displayWidth(text)).toBeLessThanOrEqual(80);
      expect(displayWidth(marker)).toBeLessThanOrEqual(
        Math.max(displayWidth(text), marker.indexOf('^') + 1),
      );
    },
  );
  fc.assert(property);
});

test('a short line stands whole', () => {
  const excerpt = { text: '2025-01,điện,1x0,kWh', from: 13, length: 3 };
  expect(excerptOf({ file: 'a.csv', line: 7, excerpt }, styles)).toEqual([
    '    7 │ 2025-01,điện,1x0,kWh',
    '      │              ^^^',
  ]);
});

test('far right in a long line what is meant is still seen', () => {
  const text = `${'0123456789'.repeat(20)}FAULT`;
  const [line, marker = ''] = excerptOf(
    { file: 'a.csv', line: 7, excerpt: { text, from: 200, length: 5 } },
    styles,
  );
  expect(line?.slice(marker.indexOf('^'), marker.length)).toBe('FAULT');
  expect(line).toContain('│ …');
});
