import { expect, test } from 'vitest';
import { createSpeaker } from '../../src/lang/speaker.js';
import { basisTexts } from '../../src/report/basis-words.js';

const said = (basis: string, language: 'vi' | 'en'): string[] =>
  basisTexts(basis).map((text) => createSpeaker(language).say(text));

test.each([
  ['30 min; max 2025-07-28 08:00', ['trung bình 30 phút', 'đỉnh lúc 08:00 ngày 28/07/2025']],
  [
    '2025-03-03 – 2025-03-16, 14 d',
    ['chỉ những ngày đo được, 03/03/2025 đến 16/03/2025, 14 ngày trọn vẹn'],
  ],
  ['35039/35040 × 15 min', ['có 35.039 trong 35.040 khoảng 15 phút']],
])('%s is said in words', (basis, words) => {
  expect(said(basis, 'vi')).toEqual(words);
  expect(said(basis, 'en').join()).not.toContain(' min;');
});

test('a plant that works around the clock has no idle load', () => {
  expect(said('24/7', 'vi')[0]).toContain('không phải chạy không tải');
  expect(said('24/7', 'en')[0]).toContain('not idling');
});

test.each(['bought', 'flows.csv', 'HT XLNT'])('%s stands for itself', (basis) => {
  expect(said(basis, 'vi')).toEqual([basis]);
});
