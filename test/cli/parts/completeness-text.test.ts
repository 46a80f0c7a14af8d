import { expect, test } from 'vitest';
import { formatCompleteness } from '../../../src/cli/check/completeness-text.js';
import { displayWidth } from '../../../src/cli/terminal/display-width.js';
import { loadStyles } from '../../../src/cli/terminal/styles.js';
import { createSpeaker } from '../../../src/lang/speaker.js';
import type { CompletenessCell, CompletenessRow } from '../../../src/model/completeness.js';
import { monthsOf } from '../../../src/model/month.js';
import { library } from '../../support/plant-of.js';

const styles = await loadStyles(false);
const vietnamese = createSpeaker('vi');

const cellsOf = (marks: string): CompletenessCell[] =>
  [...marks].map((mark) => {
    if (mark === 'x') return 'known';
    if (mark === '/') return 'part';
    return mark === 'o' ? 'blank' : 'absent';
  });

const row = (given: Partial<CompletenessRow>, marks: string): CompletenessRow => ({
  table: 'production',
  item: 'tôm',
  period: null,
  meter: null,
  ...given,
  cells: cellsOf(marks),
});

const format = (from: string, to: string, rows: readonly CompletenessRow[], isWhole = false) =>
  formatCompleteness(
    { months: monthsOf({ from, to }), rows },
    library,
    vietnamese,
    styles,
    isWhole,
  ).split('\n');

test('where every month is known, one line says so', () => {
  expect(format('2024-01', '2024-03', [row({}, 'xxx')])).toEqual([
    'Đủ số liệu mọi tháng từ 1/2024 đến 3/2024 (số mục: 1)',
  ]);
});

test('of what lacks a month every month is shown, by year, with a letter each', () => {
  const peak = { table: 'energy', item: 'electricity', period: 'peak', meter: 'EVN-1' } as const;
  const lines = format('2023-11', '2024-04', [row({}, 'xxxxxx'), row(peak, 'x.xo/x')]);
  expect(lines[0]).toBe('Từ 11/2023 đến 4/2024: 1 trong 2 mục còn thiếu tháng');
  expect(lines.at(-2)).toMatch(/^ +2023 {10}2024$/);
  expect(lines.at(-1)).toBe(`energy.csv  điện, giờ cao điểm [EVN-1]  ${' '.repeat(10)}x.  xo/x`);
});

test('the whole of it has the complete items too, in the words of the reader', () => {
  const water = row({ table: 'water', item: 'municipal' }, 'xx');
  const lines = format('2024-01', '2024-02', [water], true);
  expect(lines.at(-1)).toBe('water.csv  nước máy  xx');
});

test('flows, of which most are not measured, are in the whole of it only', () => {
  const flow = row({ table: 'flows', item: 'in>wash:water' }, 'oo');
  expect(format('2024-01', '2024-02', [row({}, 'xx'), flow])).toHaveLength(1);
  expect(format('2024-01', '2024-02', [row({}, 'xx'), flow], true).at(-1)).toContain('  oo');
});

test('no line is wider than the page, however many years and however long the name', () => {
  const item = 'vải dệt kim cotton nhuộm và hoàn tất cho khách hàng xuất khẩu châu Âu';
  const lines = format('2019-01', '2024-12', [row({ item }, '.'.repeat(72))]);
  expect(lines.filter((line) => /20\d\d {10}20\d\d/.test(line))).toHaveLength(2);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('of very many items the first are shown and the rest counted; without a row nothing is said', () => {
  const rows = Array.from({ length: 25 }, (_, index) => row({ item: `x${index}` }, '.'));
  expect(format('2024-01', '2024-01', rows).at(-1)).toBe('… và 5 mục nữa: thêm --verbose');
  expect(format('2024-01', '2024-01', rows, true).at(-1)).toContain('x24');
  expect(formatCompleteness({ months: [], rows: [] }, library, vietnamese, styles, false)).toBe('');
});
