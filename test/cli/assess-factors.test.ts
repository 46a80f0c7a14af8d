import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { assessmentSchema } from '../../src/model/assessment-schema.js';
import { factorComparisonSchema } from '../../src/model/factor-comparison-schema.js';
import { pilots, sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

const plant = `${pilots}/det-nhuom`;

/** A copy of the plant whose facility.json pins a set. */
function pinned(set: string): string {
  const folder = join(scratch(), 'det-nhuom');
  cpSync(plant, folder, { recursive: true });
  const file = join(folder, 'facility.json');
  const facility = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...facility, factors: set }, null, 2));
  return folder;
}

describe('--factors', () => {
  test.each([
    ['vi', 'lần chạy này dùng bộ hệ số 2025, không dùng bộ 2026'],
    ['en', 'this run counts with factor set 2025, not with 2026'],
  ])('counts with that set and says so (%s)', (language, note) => {
    const { code, out } = sxsh(['assess', plant, '--factors', '2025', '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(note);
  });

  test('goes before the set that the folder pins', () => {
    const { code, out } = sxsh(['assess', pinned('2025'), '--factors', '2026+AR4', '--json']);
    expect(code).toBe(0);
    const { factorSet, factors, diagnostics } = assessmentSchema.parse(JSON.parse(out));
    expect(factorSet).toBe('2026+ar4');
    expect(factors.map(({ id }) => id)).toContain('gwp_ch4_ar4');
    expect(diagnostics.map(({ code: each }) => each)).toContain('SX5020');
  });

  test('is not needed where the folder pins a set with a report of the IPCC', () => {
    const { code, out } = sxsh(['assess', pinned('2025+ar4'), '--json']);
    expect(code).toBe(0);
    const { factorSet, diagnostics } = assessmentSchema.parse(JSON.parse(out));
    expect(factorSet).toBe('2025+ar4');
    expect(diagnostics.map(({ code: each }) => each)).not.toContain('SX5020');
  });

  test.each([
    [['--factors', '1999'], 'vi', /không có bộ hệ số "1999".*2025, 2026/],
    [['--factors', '1999'], 'en', /no factor set "1999".*2025, 2026/],
    [['--factors', '2026ar6'], 'vi', /ý bạn là "2026\+ar6"/],
    [['--factors', '2026ar6', '--compare'], 'en', /did you mean "2026\+ar6"/],
    [['--compare'], 'vi', /--compare cần có --factors/],
    [['--compare'], 'en', /--compare needs --factors/],
  ])('%j is wrong usage (%s)', (flags, language, message) => {
    const { code, out, err } = sxsh(['assess', plant, ...flags, '--lang', language]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.replaceAll('\n', ' ')).toMatch(message);
    expect(err).toMatch(/sxsh assess --help/);
  });
});

describe('--compare', () => {
  const compare = (set: string, ...flags: string[]) =>
    sxsh(['assess', plant, '--factors', set, '--compare', ...flags]);

  test.each([
    [
      'vi',
      'tổng phát thải khí nhà kính',
      /Ngưỡng sàng lọc kiểm kê khí nhà kính: trên → trên, cần xác/,
    ],
    [
      'en',
      'total greenhouse-gas emissions',
      /Screening threshold of greenhouse-gas inventories: above →/,
    ],
  ])('shows what moves, by how much and why, in 80 columns (%s)', (language, name, mark) => {
    const { code, out } = compare('2026+ar6', '--lang', language);
    expect(code).toBe(0);
    const row = out.split('\n').find((line) => line.startsWith(name.slice(0, 25)));
    expect(row).toMatch(/15[.,]163[.,]6 +15[.,]167[.,]3 +3[.,]71 +0[.,]0245% +\[1\]\[2\]$/);
    expect(out).toMatch(/\[1\] factor:gwp_ch4_ar5 = 28\s.*→\s+factor:gwp_ch4_ar6\s+=\s+29[.,]8/s);
    expect(out).toMatch(mark);
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test.each([
    ['vi', '2026 và 2026: không số nào đổi'],
    ['en', '2026 and 2026: nothing moves'],
  ])('with the same set nothing moves (%s)', (language, message) => {
    const { code, out } = compare('2026', '--lang', language);
    expect(code).toBe(0);
    expect(out).toContain(message);
  });

  test('--json is a document of its own, and nothing else', () => {
    const { code, out, err } = compare('2026+ar6', '--json');
    expect(code).toBe(0);
    expect(err).toBe('');
    const comparison = factorComparisonSchema.parse(JSON.parse(out));
    expect(comparison).toMatchObject({ before: '2026', after: '2026+ar6' });
    expect(comparison.moved.length).toBeGreaterThan(0);
    expect(comparison.thresholds).toHaveLength(1);
  });

  test('is against the set that the folder pins', () => {
    const { out } = sxsh(['assess', pinned('2025'), '--factors', '2026', '--compare', '--json']);
    expect(factorComparisonSchema.parse(JSON.parse(out)).before).toBe('2025');
  });

  test('against a set that does not exist there is nothing to compare, and the error stands', () => {
    const folder = pinned('1999');
    const { code, out } = sxsh(['assess', folder, '--factors', '2026', '--compare', '--json']);
    expect(code).toBe(1);
    expect(factorComparisonSchema.parse(JSON.parse(out)).moved).toEqual([]);
  });
});

describe('explain factor:', () => {
  test('of a folder shows the factor and what rests on it', () => {
    const { code, out } = sxsh(['explain', plant, 'factor:grid_2023']);
    expect(code).toBe(0);
    expect(out).toMatch(/giá trị: 0,6592\s/);
    expect(out).toContain('áp dụng ở: VN');
    expect(out).toContain('bộ hệ số: 2026');
    const [direct = '', above = ''] = out.split('chỉ số tính tiếp từ đó:');
    expect(direct).toContain('ghg.scope2');
    expect(above).toContain('ghg.total');
    expect(above).not.toContain('ghg.scope1');
  });

  test('names a row by what it stands in for, and says where nothing rests on it', () => {
    const { code, out } = sxsh(['explain', plant, 'factor:price_diesel', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('factor:price_diesel_2026');
    expect(out).toContain('in force from');
    expect(out).toContain('No figure or option of this facility rests on it.');
  });

  test.each([
    ['vi', 'nguồn đã đọc nói khác: 32 200'],
    ['en', 'a source that was read contradicts it: 32 200'],
  ])('alone shows what contradicts it (%s)', (language, message) => {
    const { code, out } = sxsh(['explain', 'factor:price_lpg', '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(message);
  });

  test.each([[['factor:price_lgp']], [[plant, 'factor:price_lgp']]])(
    '%j that does not exist is wrong usage',
    (args) => {
      const { code, err } = sxsh(['explain', ...args]);
      expect(code).toBe(2);
      expect(err).toContain('"factor:price_lpg"');
    },
  );
});
