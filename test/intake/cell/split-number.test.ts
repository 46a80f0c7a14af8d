import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, parseNumber } from '../../../src/intake/cell/number.js';
import { isBlankMark, isScientific, splitNumber } from '../../../src/intake/cell/split-number.js';

describe('a number and what is written with it', () => {
  test.each([
    ['1234', '1234', null],
    ['-1.234,5', '-1.234,5', null],
    ['1 234,5', '1 234,5', null],
    ['1\u202f234', '1\u202f234', null],
    ['1.234 kWh', '1.234', 'kWh'],
    ['1.234kWh', '1.234', 'kWh'],
    ['15,2 tấn', '15,2', 'tấn'],
    ['12 m3', '12', 'm3'],
    ['12m³', '12', 'm³'],
    ['1,5 nghìn m3', '1,5', 'nghìn m3'],
    ['12 kWh/ngày', '12', 'kWh/ngày'],
    ['85 %', '85', '%'],
    ['85%', '85', '%'],
    ['28 °C', '28', '°C'],
    ['1.200.000 đ', '1.200.000', 'đ'],
    ['1.200.000₫', '1.200.000', '₫'],
    ['1.200.000 VNĐ', '1.200.000', 'VNĐ'],
    ['₫1.200.000', '1.200.000', '₫'],
    ['₫ -1.200', '-1.200', '₫'],
    ['-₫1.200', '-1.200', '₫'],
    ['$1,234.50', '1,234.50', '$'],
    ['US$ 5', '5', 'US$'],
    ['USD 5', '5', 'USD'],
    ['VND 1.234', '1.234', 'VND'],
    ["'123", '123', null],
    ['\u2019123', '123', null],
    ['０１２．５', '012.5', null],
    ['１，２３４', '1,234', null],
    ['－５', '-5', null],
    ['８５％', '85', '%'],
    ['\u22125', '-5', null],
    ['- 1.234', '-1.234', null],
    ['+5', '+5', null],
    ['(1.234)', '-1.234', null],
    ['(1.234 đ)', '-1.234', 'đ'],
    ['(1.234) đ', '-1.234', 'đ'],
    ['1.5E+06', '1.5E+06', null],
    ['1.5e6 kWh', '1.5e6', 'kWh'],
    ["1'234.5", "1'234.5", null],
    ['1,23,456', '1,23,456', null],
    ['12 345 6', '12 345 6', null],
  ])('%s', (cell, number, unit) => {
    expect(splitNumber(cell)).toEqual({ number, unit });
  });

  test.each([
    'abc',
    '#N/A',
    '10 - 12',
    '5 + 3',
    '~5',
    '<0,01',
    '10²',
    '½',
    '5*',
    '1.234-',
    '$5 kWh',
    '-$-5',
    '(-5)',
    '(5) (6)',
    '=1+2',
    '12 (ước)',
    '',
    '%',
    'kWh 5',
    '1/2',
  ])('%j stays whole, and is no number', (cell) => {
    expect(splitNumber(cell)).toEqual({ number: cell, unit: null });
    expect(evidenceOf(splitNumber(cell).number)).toBe('no-number');
  });
});

test('neither Swiss nor Indian groups are guessed at', () => {
  for (const cell of ["1'234.5", '1\u2019234', '1,23,456', '1,23,456.7']) {
    expect(evidenceOf(cell)).toBe('no-number');
    expect(parseNumber(cell, 'point')).toBeUndefined();
    expect(parseNumber(cell, 'comma')).toBeUndefined();
  }
});

test('whatever stands around it, the number is the same', () => {
  const number = fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole.toLocaleString('de-DE')},${String(part).padStart(2, '0')}`);
  const around = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `${text} kWh`,
    (text) => `${text}\u00a0₫`,
    (text) => `VND ${text}`,
    (text) => `'${text}`,
    (text) => text.replace(/[\d.,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    (text) => text.replaceAll('.', '\u202f'),
    (text) => text.replaceAll('.', '\u2009'),
    (text) => text.replaceAll('.', ' '),
  );
  fc.assert(
    fc.property(number, around, (text, write) => {
      const expected = parseNumber(text, 'comma');
      const found = splitNumber(write(text)).number;
      expect(parseNumber(found, 'comma')).toBe(expected);
      expect(evidenceOf(found)).toBe('comma');
    }),
  );
});

test('no text takes long, however long it is', () => {
  for (const cell of [`1${' '.repeat(60_000)}(`, `${'1 '.repeat(39)}(`, '(('.repeat(30_000)])
    expect(splitNumber(cell).unit).toBeNull();
});

test('exponents lose digits', () => {
  expect(['1.23E+05', '1e5', '1,2e-3'].every(isScientific)).toBe(true);
  expect(['123', '1.5', '12 euro', 'e5'].some(isScientific)).toBe(false);
});

test('dashes stand for blanks, beside a currency too', () => {
  expect(['-', '–', '—', '- ₫', '-đ', '$ -', '₫–'].every(isBlankMark)).toBe(true);
  expect(['', '-5', '--', 'n/a', '₫', '- kWh', '0', 'đ -'].some(isBlankMark)).toBe(false);
});
