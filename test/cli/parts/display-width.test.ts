import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, displayWidth, harmless, wrap } from '../../../src/cli/terminal/display-width.js';

test.each([
  ['nước thải', 9],
  ['nước thải'.normalize('NFD'), 9],
  ['Đường ống ẩm ướt', 16],
  ['m³ · 1 234', 10],
  ['漢字', 4],
  ['a\u200Bb', 2],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('a clipped text is never wider than asked, and ends in an ellipsis where something is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const shown = clip(text, width);
      expect(displayWidth(shown)).toBeLessThanOrEqual(width);
      expect(shown.endsWith('…') || shown === text).toBe(true);
    }),
  );
});

test('wrapping loses no word and keeps every line within the width', () => {
  const text = 'Bẫy hơi hỏng xả hơi sống liên tục ra ống nước ngưng của lò hơi';
  const lines = wrap(text, 20);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(20);
  expect(lines.length).toBe(4);
});

test('control characters of a file cannot steer the terminal', () => {
  expect(harmless('a\tb\u001B[31mc\u0000\u202Ed')).toBe('a b�[31mc��d');
});
