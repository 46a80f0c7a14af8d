import { describe, expect, test } from 'vitest';
import { monthHeading, monthHeadings } from '../../../src/intake/cell/month-heading.js';

describe('a heading that names a month', () => {
  test.each([
    ['T1', 1, null],
    ['t12', 12, null],
    ['T01', 1, null],
    ['Th 1', 1, null],
    ['Thg.1', 1, null],
    ['Thg 11', 11, null],
    ['Tháng 1', 1, null],
    ['THÁNG 01', 1, null],
    ['thang 9', 9, null],
    ['Tháng Giêng', 1, null],
    ['Tháng Tư', 4, null],
    ['Tháng năm', 5, null],
    ['Tháng Mười', 10, null],
    ['Tháng Mười Hai', 12, null],
    ['Jan', 1, null],
    ['Sept.', 9, null],
    ['DECEMBER', 12, null],
    ['Ｔ１', 1, null],
    ['01/2024', 1, 2024],
    ['T1/2024', 1, 2024],
    ['T1/24', 1, 2024],
    ['Tháng 01 năm 2024', 1, 2024],
    ['Thg1-24', 1, 2024],
    ['2024-01', 1, 2024],
    ['Jan-24', 1, 2024],
    ['31/01/2024', 1, 2024],
    ['45292', 1, 2024],
  ])('%s', (text, month, year) => {
    expect(monthHeading(text)).toEqual({ month, year });
  });

  test.each([
    '',
    'T0',
    'T13',
    'Tháng',
    'Tháng/năm',
    'Tháng mười ba',
    'tháng này',
    '1',
    '12',
    '2024',
    'Q1',
    'Quý 1',
    'Quý I/2024',
    'TT',
    'Tổng',
    'Marked',
    'Tồn đầu',
    'T',
    '12345',
    '01/24',
  ])('%j is none', (text) => {
    expect(monthHeading(text)).toBeUndefined();
  });
});

const months = (texts: readonly string[]) =>
  monthHeadings(texts).map((one) => (one ? `${one.year}-${one.month}` : null));

describe('the headings of one row', () => {
  test('dates that would all be of January are months first', () => {
    expect(months(['ĐVT', '1/1/2024', '2/1/2024', '3/1/2024'])).toEqual([
      null,
      '2024-1',
      '2024-2',
      '2024-3',
    ]);
  });

  test('dates of one day each month are days first', () => {
    expect(months(['01/01/2024', '01/02/2024', '01/03/2024'])).toEqual([
      '2024-1',
      '2024-2',
      '2024-3',
    ]);
  });

  test('a day beyond twelve settles the order for all', () => {
    expect(months(['1/31/2024', '2/1/2024'])).toEqual(['2024-1', '2024-2']);
    expect(months(['31/1/2024', '5/2/2024'])).toEqual(['2024-1', '2024-2']);
  });

  test('a short year counts beside the same year in full', () => {
    expect(months(['12/2023', '01/24'])).toEqual(['2023-12', null]);
    expect(months(['01/2024', '02/24'])).toEqual(['2024-1', '2024-2']);
  });
});
