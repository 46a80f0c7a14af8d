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
  it('loses no letter but of numbers without room, and no line is wider than asked', () => {
    fc.assert(
      fc.property(clean, width, (text, room) => {
        const lines = breakLines(face, text, room);
        const kept = text
          .split(' ')
          .map((word) => (/^[−]?\d[\d.,]*%?$/.test(word) && face.width(word) > room ? '…' : word));
        expect(lines.join('').replaceAll(' ', '')).toBe(kept.join(''));
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

  it.each(['12.345.678.901', '6,13×10²⁹⁴', '−1,5%'])('parts no digits of %s', (number) => {
    const room = face.width(number) - 0.1;
    expect(breakLines(face, `đạt ${number}\u00a0kWh`, room).join(' ')).toBe('đạt … kWh');
    expect(breakLines(face, `đạt ${number}`, room + 0.2).join(' ')).toBe(`đạt ${number}`);
  });

  it('cuts a word of thousands of letters into full lines', () => {
    const lines = breakLines(face, 'W'.repeat(5000), 20);
    expect(lines.join('')).toBe('W'.repeat(5000));
    const [first, second] = lines as [string, string];
    for (const line of lines.slice(0, -1)) expect(line).toBe(first);
    expect(face.width(`${first}W`)).toBeGreaterThan(20);
    expect(second).toBe(first);
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

it('keeps as much before an ellipsis as fits', () => {
  fc.assert(
    fc.property(clean, width, (text, room) => {
      const short = shorten(face, text, room);
      if (face.width(text) <= room) {
        expect(short).toBe(text);
        return;
      }
      const characters = [...text];
      const cuts = characters.map((_, end) => `${characters.slice(0, end).join('').trimEnd()}…`);
      expect(short).toBe(cuts.findLast((cut) => face.width(cut) <= room));
    }),
  );
});

it('shortens to nothing where not even an ellipsis fits', () => {
  expect(shorten(face, 'rộng', 0.1)).toBe('');
  expect(shorten(face, 'rộng', 1.4)).toMatch(/^r.*…$/);
});
