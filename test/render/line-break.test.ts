import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceLines,
  breakLines,
  leadLines,
  shorten,
  titleLines,
} from '../../src/render/font/line-break.js';
import { anyText } from '../support/any-report.js';
import { fonts } from '../support/fonts.js';

const face = fonts.semibold;
const clean = anyText(40).map((text) => face.clean(text).replace(/ +/g, ' ').trim());
const width = fc.double({ min: 2, max: 40, noNaN: true });

describe('breaking lines', () => {
  it('loses no letter, and no line is wider than asked', () => {
    fc.assert(
      fc.property(clean, width, (text, room) => {
        const lines = breakLines(face, text, room);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(face.width(line)).toBeLessThanOrEqual(room + 1e-9);
      }),
    );
  });

  it('takes as few lines when balanced, and never wider ones', () => {
    fc.assert(
      fc.property(clean, width, (text, room) => {
        const balanced = balanceLines(face, text, room);
        expect(balanced).toHaveLength(breakLines(face, text, room).length);
        for (const line of balanced) expect(face.width(line)).toBeLessThanOrEqual(room + 1e-9);
      }),
    );
  });

  it.each([
    ['đạt 2.173 kWh/t mỗi', '2.173 kWh/t'],
    ['xem trang 12 và', 'trang 12'],
    ['từ tháng 9/2024 đến', 'tháng 9/2024'],
    ['hơn 14,8 tỷ đồng mỗi', '14,8 tỷ đồng'],
    ['dữ liệu hạng A là', 'hạng A'],
    ['costs 3 million VND per', '3 million VND'],
  ])('keeps together what belongs together in "%s"', (text, together) => {
    for (let room = face.width(together); room < face.width(text); room += 0.1)
      expect(breakLines(face, text, room).some((line) => line.includes(together))).toBe(true);
  });

  it('ends in an ellipsis where lines run out', () => {
    const lines = breakLines(face, 'một hai ba bốn năm sáu bảy tám', 4, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(face.width(lines[1] as string)).toBeLessThanOrEqual(4);
  });
});

describe('titles', () => {
  const room = 23;

  it.each([
    [
      'Mỗi năm bớt 2,65 tỷ đồng chi phí, vốn 1,4 tỷ đồng thu lại trong khoảng 6 tháng',
      'Mỗi năm bớt 2,65 tỷ đồng chi phí,',
    ],
    [
      'Mười hai giải pháp tiết kiệm thuần 2.652 triệu đồng mỗi năm, thấp hơn phép cộng thẳng 231 triệu',
      'Mười hai giải pháp tiết kiệm thuần 2.652 triệu đồng',
    ],
    ['Ngắn, gọn', 'Ngắn, gọn'],
    [
      'Công ty trách nhiệm hữu hạn Dệt nhuộm B (dữ liệu mẫu của đề tài)',
      'Công ty trách nhiệm hữu hạn Dệt nhuộm B',
    ],
  ])('breaks "%s" after "%s"', (title, first) => {
    expect(titleLines(face, title, room)[0]).toBe(first);
  });

  it('balances a lead whose last line would be a stub', () => {
    const lead = 'Hai giải pháp trên cùng một dòng điện hay nước không cộng được cái sau';
    const lines = leadLines(face, lead, 28);
    expect(lines).toHaveLength(2);
    const [first, second] = lines.map((line) => face.width(line)) as [number, number];
    expect(second / first).toBeGreaterThan(0.7);
  });
});

it('shortens to nothing where not even an ellipsis fits', () => {
  expect(shorten(face, 'rộng', 0.1)).toBe('');
  expect(shorten(face, 'rộng', 1.4)).toMatch(/^r.*…$/);
});
