import { describe, expect, test } from 'vitest';
import { lostLetters } from '../../../src/intake/text/lost-letters.js';

describe('letters that were lost', () => {
  test.each([
    ['Th?ng;?i?n;Th?nh ti?n', 'Th?ng', 4, 0],
    ['month,carrier\n2024-01,?i?n', '?i?n', 1, 22],
    ['a,S? l??ng', 'l??ng', 2, 5],
    ['kWh,Th\ufffdng', 'Th\ufffdng', 1, 4],
  ])('%j', (text, found, count, at) => {
    expect(lostLetters(text)).toEqual({ found, count, at });
  });

  test.each([
    'month,carrier',
    'note\nbao nhiêu?',
    'sao vậy? chưa rõ??',
    '(?chưa rõ)',
    '?',
    '12?;??',
    'https://ví-dụ.vn/tra?cứu=1',
    'tra.php?so=5',
  ])('%j lost none', (text) => {
    expect(lostLetters(text)).toBeUndefined();
  });
});
