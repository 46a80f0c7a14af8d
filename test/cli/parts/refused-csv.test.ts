import { expect, test } from 'vitest';
import { refusedCsv } from '../../../src/cli/refused/refused-csv.js';
import { refusedFileNames } from '../../../src/cli/refused/refused-files.js';
import { diagnose } from '../../../src/model/diagnostic.js';

const added = {
  reason: 'Lý do bị loại',
  place: 'Dòng hoặc ô',
  beside: 'đi cùng',
  known: ['Lý do bị loại', 'Dòng hoặc ô', 'Reason refused', 'Line or cell'],
};

const energy = {
  file: 'energy.csv',
  table: 'energy',
  delimiter: ';',
  heading: ['Tháng', 'Nhiên liệu', 'Lượng (kWh)'],
} as const;

const bad = (line: number, cell: string, raw: string) =>
  diagnose('SX2001', { file: 'energy.csv', line, column: 3, cell }, { raw });

const say = ({ code, args }: { code: string; args: object }): string =>
  `${code} ${Object.values(args).join()}`;

test('a row stands as in its file, with all its reasons and cells in front', () => {
  const rows = [{ line: 7, cells: ['2025-01', 'điện', '1.234,5x'] }];
  const diagnostics = [
    bad(7, 'C7', '1.234,5x'),
    diagnose('SX2007', { file: 'energy.csv', line: 7, cell: 'D7' }, { raw: 'x', suggestion: '' }),
    bad(8, 'C8', 'of another row'),
    diagnose('SX1202', { file: 'energy.csv', line: 7, cell: 'E7' }, { column: 'only a note' }),
  ];
  expect(refusedCsv({ ...energy, rows }, diagnostics, added, say)).toBe(
    '\uFEFFLý do bị loại;Dòng hoặc ô;Tháng;Nhiên liệu;Lượng (kWh)\r\n' +
      '"SX2001 1.234,5x; SX2007 x,";C7 D7;2025-01;điện;1.234,5x\r\n',
  );
});

test('where the whole table is at fault, that is the reason of each row', () => {
  const rows = [2, 3].map((line) => ({ line, cells: ['2025-01', 'điện', '5'] }));
  const diagnostics = [
    diagnose('SX1206', { file: 'energy.csv', line: 1, cell: 'B1' }, { column: 'lượng' }),
  ];
  const lines = refusedCsv({ ...energy, rows }, diagnostics, added, say).split('\r\n');
  expect(lines.slice(1, 3)).toEqual([
    'SX1206 lượng;2;2025-01;điện;5',
    'SX1206 lượng;3;2025-01;điện;5',
  ]);
});

test('a row with a cell too many or too few keeps that fault', () => {
  const rows = [
    { line: 2, cells: ['2025-01', 'điện', '1', '5'] },
    { line: 3, cells: ['2025-01', 'điện'] },
  ];
  const lines = refusedCsv({ ...energy, rows }, [], added, say).split('\r\n');
  expect(lines.slice(1, 3)).toEqual(['đi cùng;2;2025-01;điện;1;5', 'đi cùng;3;2025-01;điện']);
});

test('a file that was written so before gets no second pair of columns', () => {
  const heading = ['Reason refused', 'Line or cell', ...energy.heading];
  const rows = [{ line: 2, cells: ['old', 'A2', '2025-01', 'điện', 'x'] }];
  const [head, row] = refusedCsv({ ...energy, heading, rows }, [bad(2, 'E2', 'x')], added, say)
    .slice(1)
    .split('\r\n');
  expect(head).toBe('Lý do bị loại;Dòng hoặc ô;Tháng;Nhiên liệu;Lượng (kWh)');
  expect(row).toBe('SX2001 x;E2;2025-01;điện;x');
});

test('what a spreadsheet would run is written as a text, numbers as they are', () => {
  const rows = [{ line: 2, cells: ['=1+1', '-5', '@x'] }];
  const [, row] = refusedCsv({ ...energy, rows }, [], added, say).split('\r\n');
  expect(row).toBe("đi cùng;2;'=1+1;-5;'@x");
});

test('files are named after the table or its sheet, fit for any disk, each once', () => {
  const files = ['energy.csv', 'so-lieu.xlsx#Điện', 'so-lieu.xlsx#a:b', 'so-lieu.xlsx#a?b'];
  expect(refusedFileNames(files.map((file) => ({ file })))).toEqual([
    'energy.csv',
    'so-lieu.Điện.csv',
    'so-lieu.a-b.csv',
    'so-lieu.a-b-2.csv',
  ]);
});
