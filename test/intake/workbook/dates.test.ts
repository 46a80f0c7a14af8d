import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText } from '../../../src/intake/workbook/date-text.js';
import {
  builtInFormat,
  formatOf,
  type NumberFormat,
} from '../../../src/intake/workbook/number-format.js';
import { sheetOf } from '../../support/read-sheet-of.js';

test.each([
  ['dd/mm/yyyy', 'date'],
  ['dd/mm/yyyy;@', 'date'],
  ['[$-42A]dd mmmm yyyy;@', 'date'],
  ['[$-1010000]d/m/yyyy', 'date'],
  ['m/d/yy h:mm', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['[Red]d\\.m\\.yy', 'date'],
  ['yyyy', 'date'],
  ['mm/yyyy', 'month'],
  ['mmm-yy', 'month'],
  ['"Tháng "m/yyyy', 'month'],
  ['"T"m"/"yyyy', 'month'],
  ['[$-42A]mmmm yyyy', 'month'],
  ['h:mm', 'time'],
  ['h:mm AM/PM', 'time'],
  ['mm:ss.000', 'time'],
  ['[h]:mm', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
  ['0%', 'percent'],
  ['#,##0.00 %;[Red]-#,##0.00 %', 'percent'],
  ['0.0"%"', 'number'],
  ['General', 'number'],
  ['GENERAL;[Red]-GENERAL', 'number'],
  ['@', 'number'],
  ['#,##0', 'number'],
  ['#,##0 "đồng"', 'number'],
  ['#,##0\\ "m3/ngày đêm"', 'number'],
  ['_-* #,##0\\ [$₫-42A]_-;\\-* #,##0\\ [$₫-42A]_-;_-* "-"??\\ [$₫-42A]_-;_-@_-', 'number'],
  ['[$USD] #,##0.00', 'number'],
  ['#,##0 VND', 'number'],
  ['0.00E+00', 'number'],
  ['0.0,', 'number'],
  ['# ?/?', 'number'],
  ['[>=1000]0.0,"k";0', 'number'],
  ['"dd/mm/yyyy"0', 'number'],
  ['\\d0', 'number'],
  ['_d0', 'number'],
  ['*d0', 'number'],
])('the format %s shows a %s', (code, shown) => {
  expect(formatOf(code)).toBe(shown);
});

test('formats that are built in show what the standard says', () => {
  const ids = Array.from({ length: 90 }, (_, id) => id);
  const those = (format: NumberFormat): number[] =>
    ids.filter((id) => builtInFormat(id) === format);
  expect(those('percent')).toEqual([9, 10, 67, 68]);
  expect(those('month')).toEqual([17]);
  expect(those('elapsed')).toEqual([46]);
  expect(those('date')).toEqual([
    14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
  ]);
  expect(those('time')).toEqual(expect.arrayContaining([18, 19, 20, 21, 45, 47]));
  expect(those('number')).toEqual(
    expect.arrayContaining([0, 1, 2, 3, 4, 11, 37, 44, 48, 49, 59, 82]),
  );
});

test.each([
  [45_292, 'date', '2024-01-01'],
  [45_322, 'date', '2024-01-31'],
  [45_292, 'month', '2024-01'],
  [45_322, 'month', '2024-01-31'],
  [45_292.3125, 'date', '2024-01-01T07:30'],
  [45_292.010416666664, 'date', '2024-01-01T00:15'],
  [45_292.99999999, 'date', '2024-01-02'],
  [45_292.31255787037, 'date', '2024-01-01T07:30:05'],
  [0.3125, 'time', '07:30'],
  [45_292.3125, 'time', '2024-01-01T07:30'],
  [26.5, 'elapsed', '636:00'],
  [1, 'date', '1900-01-01'],
  [59, 'date', '1900-02-28'],
  [60, 'date', '1900-02-29'],
  [61, 'date', '1900-03-01'],
  [0, 'date', '1900-01-00'],
  [2_958_465, 'date', '9999-12-31'],
] as const)('%d shown as a %s is %s', (serial, format, text) => {
  expect(dateText(serial, format, false)).toBe(text);
});

test.each([-1, 2_958_466, 2_958_465.9999999, 429_321_877])(
  '%d is a day of no calendar',
  (serial) => {
    expect(dateText(serial, 'date', false)).toBeUndefined();
  },
);

test.each([
  [0, 'date', '1904-01-01'],
  [43_830, 'date', '2024-01-01'],
  [0.5, 'time', '12:00'],
  [2_957_003, 'date', '9999-12-31'],
  [2_957_004, 'date', undefined],
] as const)('counted from 1904, %d shown as a %s is %s', (serial, format, text) => {
  expect(dateText(serial, format, true)).toBe(text);
});

test('one day later is the next day of the calendar, from March 1900 on', () => {
  const serial = fc.integer({ min: 61, max: 2_958_464 });
  const property = fc.property(serial, (day) => {
    const [today, tomorrow] = [day, day + 1].map((one) =>
      Date.parse(`${dateText(one, 'date', false)}`),
    );
    expect((tomorrow as number) - (today as number)).toBe(86_400_000);
  });
  fc.assert(property, { numRuns: 200 });
});

test('a cell of a date is its text and no number; what no calendar has stays a number', () => {
  const formats = ['"Tháng "m/yyyy', 14, 11];
  const data =
    '<row r="1"><c s="1"><v>45292</v></c><c s="2"><v>45322</v></c><c s="2"><v>429321877</v></c>' +
    '<c s="3"><v>45292</v></c><c s="9"><v>45292</v></c><c t="d" s="2"><v>2024-01-31T00:00:00</v></c>' +
    '<c t="d"><v>2024-01-31T07:30</v></c></row>';
  const [row] = sheetOf(data, { formats }).rows;
  expect(row?.cells).toEqual([
    '2024-01',
    '2024-01-31',
    '429321877',
    '45292',
    '45292',
    '2024-01-31',
    '2024-01-31T07:30',
  ]);
  expect(row?.values).toEqual([
    undefined,
    undefined,
    429321877,
    45292,
    45292,
    undefined,
    undefined,
  ]);
});

test.each(['<workbookPr date1904="1"/>', '<workbookPr date1904="true"/>'])(
  'the calendar of the workbook is kept to: %s',
  (properties) => {
    const data = '<row r="1"><c s="1"><v>43830</v></c></row>';
    expect(sheetOf(data, { formats: [14], properties }).rows[0]?.cells).toEqual(['2024-01-01']);
    expect(sheetOf(data, { formats: [14] }).rows[0]?.cells).toEqual(['2019-12-31']);
  },
);
