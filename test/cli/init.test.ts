import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

const flags = [
  '--name',
  'Công ty B',
  '--sector',
  'seafood',
  '--product',
  'tôm',
  '--unit',
  't',
  '--date',
  '2026-01-15',
];

test.each([
  ['vi', ';', 'comma', 'Tháng'],
  ['en', ',', 'point', 'month'],
])('a new facility reads back clean (%s)', (language, delimiter, decimal, month) => {
  const folder = join(scratch(), 'thuy-san-b');
  expect(sxsh(['init', folder, ...flags, '--lang', language]).code).toBe(0);
  const facility = JSON.parse(readFileSync(join(folder, 'facility.json'), 'utf8'));
  expect(facility).toMatchObject({
    schema: 'sxsh/facility@1',
    sector: 'seafood',
    assessedOn: '2026-01-15',
    language,
    numbers: { decimal },
  });
  const energy = readFileSync(join(folder, 'energy.csv'), 'utf8');
  expect(energy.startsWith(`\uFEFF${month}${delimiter}`)).toBe(true);
  const { code, out } = sxsh(['check', folder, '--json']);
  const [{ counts, diagnostics }] = JSON.parse(out).facilities;
  expect({ counts, diagnostics }).toMatchObject({ counts: { error: 0, warning: 0 } });
  expect(code).toBe(0);
});

test('Vietnamese headings are read as what they say', () => {
  const folder = join(scratch(), 'thuy-san-b');
  sxsh(['init', folder, ...flags]);
  const row = {
    production: '2025-01;tôm;12,5;t;;',
    materials: '2025-01;tôm nguyên liệu;nguyên liệu;20,5;t;1000000;;',
    energy: '2025-01;điện;1234,5;kWh;2345678;;;;',
    water: '2025-01;nước máy;100,5;m3;1000000;;',
    waste: '2025-01;bùn thải;chất thải rắn;1,5;t;100000;;;',
  };
  for (const [table, text] of Object.entries(row))
    writeFileSync(join(folder, `${table}.csv`), `${text}\r\n`, { flag: 'a' });
  const [{ files, counts }] = JSON.parse(sxsh(['check', folder, '--json']).out).facilities;
  for (const table of Object.keys(row))
    expect(files).toContainEqual({ file: `${table}.csv`, rows: 1, used: 1, refused: 0 });
  expect(counts.error).toBe(0);
});

test('what stands there is not written over', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'energy.csv'), 'mine');
  expect(sxsh(['init', folder, ...flags]).code).toBe(0);
  expect(readFileSync(join(folder, 'energy.csv'), 'utf8')).toBe('mine');
  const profile = readFileSync(join(folder, 'facility.json'));
  const { code, err } = sxsh(['init', folder, ...flags]);
  expect(code).toBe(2);
  expect(err).toContain('facility.json');
  expect(readFileSync(join(folder, 'facility.json'))).toEqual(profile);
});

test('a product without its unit is refused, and what is written says how to go on', () => {
  const folder = join(scratch(), 'a');
  const bare = flags.filter((word) => word !== '--unit' && word !== 't');
  expect(sxsh(['init', folder, ...bare])).toMatchObject({ code: 2, out: '' });
  const years = ['--base', '2024', '--reporting', '2025', '--employees', '120'];
  const { err } = sxsh(['init', folder, ...flags, ...years]);
  const facility = JSON.parse(readFileSync(join(folder, 'facility.json'), 'utf8'));
  expect(facility).toMatchObject({
    employees: 120,
    periods: {
      base: { from: '2024-01', to: '2024-12' },
      reporting: { from: '2025-01', to: '2025-12' },
    },
  });
  expect(err).toMatch(/energy\.csv, Khung giờ: .*cao điểm/);
  const lines = err.split('\n').filter((line) => !line.includes(folder));
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  expect(
    sxsh(['init', join(folder, 'b'), ...flags, '--base', '2025', '--reporting', '2024']).code,
  ).toBe(2);
});

test.each([
  ['vi', 'so-lieu.xlsx'],
  ['en', 'data.xlsx'],
])('one workbook can be the whole facility (%s)', (language, name) => {
  const folder = join(scratch(), 'thuy-san-b');
  const years = ['--base', '2024', '--reporting', '2025'];
  const { code, err } = sxsh(['init', folder, '--excel', ...flags, ...years, '--lang', language]);
  expect(code).toBe(0);
  expect(readdirSync(folder)).toEqual([name]);
  expect(err).toContain(name);
  for (const line of err.split('\n').filter((each) => !each.includes(folder)))
    expect(displayWidth(line)).toBeLessThanOrEqual(80);
  const checked = sxsh(['check', folder, '--json']);
  const [{ counts, files }] = JSON.parse(checked.out).facilities;
  expect(counts).toMatchObject({ error: 0, warning: 0 });
  const energy = { vi: 'Năng lượng', en: 'Energy' }[language];
  expect(files).toContainEqual({ file: `${name}#${energy}`, rows: 0, used: 0, refused: 0 });
});

test('a second profile is refused, whichever came first', () => {
  const [inExcel, inJson] = [join(scratch(), 'a'), join(scratch(), 'b')];
  sxsh(['init', inExcel, '--excel', ...flags]);
  sxsh(['init', inJson, ...flags]);
  for (const [folder, file] of [
    [inExcel, 'so-lieu.xlsx'],
    [inJson, 'facility.json'],
  ] as const)
    for (const way of [[], ['--excel'], ['--excel', '--lang', 'en']]) {
      const files = readdirSync(folder);
      const { code, err } = sxsh(['init', folder, ...way, ...flags]);
      expect(code).toBe(2);
      expect(err).toContain(file);
      expect(readdirSync(folder)).toEqual(files);
    }
});
