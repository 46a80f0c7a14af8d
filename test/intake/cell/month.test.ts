import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOrderOf, readMonth } from '../../../src/intake/cell/month.js';

describe('months as plants write them', () => {
  test.each([
    ['2024-01', null],
    ['2024/1', null],
    ['01/2024', null],
    ['1/2024', null],
    ['01-2024', null],
    ['T1/2024', null],
    ['T01/2024', null],
    ['Tháng 1/2024', null],
    ['Thang 01/2024', null],
    ['THÁNG 1 NĂM 2024', null],
    ['Jan 2024', null],
    ['January 2024', null],
    ['Jan-24', null],
    ['Thg1-24', null],
    ['thg1-24', null],
    ['Thg 1-24', null],
    ['Thg.1-2024', null],
    ['thg 1 2024', null],
    ['T1-24', null],
    ['T1/24', null],
    ['Tháng 1/24', null],
    ['Th1/2024', null],
    ['Tháng 01 năm 2024', null],
    ['Tháng 1, 2024', null],
    ['Tháng 1 (2024)', null],
    ['Tháng Giêng 2024', null],
    ['Tháng Một năm 2024', null],
    ['tháng 1\u20132024', null],
    ['01 / 2024', null],
    ['1.2024', null],
    ['2024.01', null],
    ['2024/01', null],
    ['202401', null],
    ['Jan-2024', null],
    ['jan. 24', null],
    ['JANUARY 2024', null],
    ['０１／２０２４', null],
    ['31.01.2024', 31],
    ['31-01-2024', 31],
    ['31/1/2024', 31],
    ['31/01/2024 00:00', 31],
    ['31/01/2024 12:00:00 AM', 31],
    ['31/01/2024 12:00:00 SA', 31],
    ['2024-01-31T00:00:00', 31],
    ['2024-01-31T00:00:00.000', 31],
    ['2024-01-31 23:59', 31],
    ['2024/01/31', 31],
    ['20240131', 31],
    ['31-Jan-24', 31],
    ['31-Jan-2024', 31],
    ['31-Thg1-24', 31],
    ['31 Jan 2024', 31],
    ['Ngày 31 tháng 1 năm 2024', 31],
    ['45292', 1],
    ['45292.0', 1],
    ['45292,00', 1],
    ['45322', 31],
    ['31/01/2024', 31],
    ['2024-01-15', 15],
  ])('%s', (cell, day) => {
    expect(readMonth(cell, 'day-first')).toEqual({ month: '2024-01', day });
  });

  test.each([
    '',
    '2024',
    '2024-13',
    '0/2024',
    '31/02/2024',
    '2023-02-29',
    '1-24',
    'T1',
    'Foo 2024',
    '2204-01',
    'tháng giêng',
    '2024.1',
    '24-Jan',
    'Jan',
    'Quý 1/2024',
    'Q1/2024',
    'Q1 2024',
    'quý I năm 2024',
    '6 tháng đầu năm 2024',
    'T1-T3/2024',
    '1-3/2024',
    'năm 2024',
    '2024-2025',
    '202413',
    '20240132',
    '45292.5',
    '99999',
    '31/01/24',
    '2024-01-31T17:00:00Z',
    '2024-01-31T00:00:00+07:00',
    '31/01-2024',
    'Thg13-24',
    'Jan-61',
    'Tháng mười ba 2024',
    '1/2024*',
    '1 2024',
    'Maybe 2024',
  ])('%j is none', (cell) => {
    expect(readMonth(cell, 'day-first')).toBeUndefined();
  });
});

test('a word names its month, the year beside it or not', () => {
  const words = 'Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Mười Một|Mười Hai'.split('|');
  for (const [index, word] of words.entries()) {
    const month = `2024-${String(index + 1).padStart(2, '0')}`;
    expect(readMonth(`Tháng ${word} 2024`, 'day-first')?.month).toBe(month);
    expect(readMonth(`tháng ${word.toLowerCase()} năm 2024`, 'day-first')?.month).toBe(month);
  }
});

test('29 February is a day of leap years only', () => {
  expect(readMonth('29/02/2024', 'day-first')).toEqual({ month: '2024-02', day: 29 });
});

test('a column is month first only where a cell cannot be day first', () => {
  expect(dayOrderOf(['03/04/2024', '05/06/2024'])).toBe('day-first');
  expect(dayOrderOf(['03/04/2024', '05/16/2024'])).toBe('month-first');
  expect(dayOrderOf(['05/16/2024', '16/05/2024'])).toBe('day-first');
  expect(dayOrderOf(['05/16/2024 00:00', '２/４/2024'])).toBe('month-first');
  expect(readMonth('03/04/2024', 'month-first')?.month).toBe('2024-03');
});

test('every month of a century comes back from every form', () => {
  const forms = [
    (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`,
    (year: number, month: number) => `${month}/${year}`,
    (year: number, month: number) => `T${month}/${year}`,
    (year: number, month: number) => `Tháng ${month}/${year}`,
    (year: number, month: number) => `01/${String(month).padStart(2, '0')}/${year}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...forms),
      (year, month, form) => {
        expect(readMonth(form(year, month), 'day-first')?.month).toBe(
          `${year}-${String(month).padStart(2, '0')}`,
        );
      },
    ),
  );
});
