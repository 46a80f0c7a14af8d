import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Delimiter,
  declaredDelimiter,
  delimiterOfLines,
} from '../../../src/intake/csv/delimiter.js';

describe('the delimiter of a file', () => {
  test.each<[string, Delimiter, string[]]>([
    ['nothing at all', ',', ['']],
    ['one column', ',', ['month', '2024-01']],
    ['a title without any', ';', ['BẢNG TỔNG HỢP', 'Tháng;Điện;ĐVT', 'T1/2024;1,5;kWh']],
    [
      'a title of commas',
      ';',
      ['Công ty A, KCN B, tỉnh C, 2024', '', 'Tháng;Điện', 'T1/2024;1,5', 'T2/2024;2'],
    ],
    ['decimal commas in every row', ';', ['Tháng;Lượng;Tiền', 'T1;1,5;2,5', 'T2;3,5;4,5']],
    ['thousands of commas', ';', ['Tháng;Tiền', 'T1;1,234,567', 'T2;2,345,678', 'T3;3,456,789']],
    [
      'semicolons in the notes',
      ',',
      ['month,item,qty,note', '2024-01,a,1,x; y', '2024-02,b,2,x; y'],
    ],
    ['commas in headings', ';', ['Điện (kWh, tháng);Nước, m3', '1;2', '3;4']],
    ['a tab beside both', '\t', ['Tháng\tLượng, t\tGhi chú', 'T1\t1,5\ta; b', 'T2\t2,5\ta; b']],
    ['quoted ones', ',', ['"a;b;c;d",e', '"1;2;3;4",5']],
    ['numbers only', ',', ['year,month,quantity', '2024,1,500', '2024,2,600']],
    ['ragged rows', ';', ['a;b;c;d', '1,5;2;3;4', '1,5;2', '1,5;2;3', '1,5;2']],
  ])('%s', (_, delimiter, lines) => {
    expect(delimiterOfLines(lines)).toBe(delimiter);
  });

  test('`sep=;` says so', () => {
    expect(declaredDelimiter('sep=;')).toBe(';');
    expect(declaredDelimiter('"SEP=\t"')).toBe('\t');
    expect(declaredDelimiter('sep=|')).toBeUndefined();
    expect(declaredDelimiter('month;sep=;')).toBeUndefined();
  });
});

test('a table is cut by what cut it, whatever prose stands above', () => {
  const word = fc.constantFrom('điện', 'nước', 'kWh', 'x, y', 'a; b', '2024-01', '1 234', '');
  const number = fc.constantFrom('1,5', '12,75', '1.234,5', '77');
  const row = fc.tuple(fc.constant('T1/2024'), word, number, number, word);
  const prose = fc.constantFrom('Công ty A, tỉnh B', 'Năm 2024', 'Lưu ý: a; b, c; d');
  const quoted = (cells: readonly string[], delimiter: string) =>
    cells.map((cell) => (/[,;]/.test(cell) ? `"${cell}"` : cell)).join(delimiter);
  fc.assert(
    fc.property(
      fc.constantFrom<Delimiter>(',', ';', '\t'),
      fc.array(prose, { maxLength: 2 }),
      fc.array(row, { minLength: 3, maxLength: 12 }),
      (delimiter, above, rows) => {
        const heading = ['Tháng', 'Loại', 'Lượng', 'Tiền', 'Ghi chú'].join(delimiter);
        const lines = [...above, heading, ...rows.map((cells) => quoted(cells, delimiter))];
        expect(delimiterOfLines(lines)).toBe(delimiter);
      },
    ),
  );
});
