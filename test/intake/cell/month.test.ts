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
  ])('%j is none', (cell) => {
    expect(readMonth(cell, 'day-first')).toBeUndefined();
  });
});

test('29 February is a day of leap years only', () => {
  expect(readMonth('29/02/2024', 'day-first')).toEqual({ month: '2024-02', day: 29 });
});

test('a column is month first only where a cell cannot be day first', () => {
  expect(dayOrderOf(['03/04/2024', '05/06/2024'])).toBe('day-first');
  expect(dayOrderOf(['03/04/2024', '05/16/2024'])).toBe('month-first');
  expect(dayOrderOf(['05/16/2024', '16/05/2024'])).toBe('day-first');
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
