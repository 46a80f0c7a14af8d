import { expect, test } from 'vitest';
import { formatColumns } from '../../../src/cli/terminal/columns.js';
import { displayWidth } from '../../../src/cli/terminal/display-width.js';
import { sparkline } from '../../../src/cli/terminal/sparkline.js';

const same = (text: string): string => text;

test('numbers stand right, names left, whatever the accents', () => {
  const table = formatColumns(
    [
      { head: 'chỉ số', align: 'left' },
      { head: '2025', align: 'right' },
    ],
    [
      ['điện'.normalize('NFD'), '1.234'],
      ['nước thải', '56'],
    ],
    same,
  );
  expect(table.normalize('NFC').split('\n')).toEqual([
    'chỉ số      2025',
    'điện       1.234',
    'nước thải     56',
  ]);
});

test('a table too wide for the page gives way in its flexible column only', () => {
  const table = formatColumns(
    [
      { head: 'giải pháp', align: 'left', isFlexible: true },
      { head: 'tiền', align: 'right' },
    ],
    [['Lắp biến tần cho máy nén khí '.repeat(5), '1.234.567.890 ₫']],
    same,
  );
  for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  expect(table).toContain('…');
  expect(table).toContain('1.234.567.890 ₫');
});

test.each([
  [[0, 1, 2, 4, 8], '▁▂▃▅█'],
  [[5, null, 5], '█·█'],
  [[0, 0], '▁▁'],
  [[null, null], '··'],
  [[-3, 3], '▁█'],
  [[], ''],
])('%j is drawn as %s', (values, line) => {
  expect(sparkline(values)).toBe(line);
});
