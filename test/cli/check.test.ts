import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mapCommandFor } from '../../src/cli/map/map-command.js';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { shellWord } from '../../src/cli/terminal/shell-word.js';
import { profile } from '../support/intake.js';
import { pilots, sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

/** A pilot with one of its files changed. */
function spoilt(file: string, change: (text: string) => string): string {
  const folder = join(scratch(), 'xi-ma');
  cpSync(`${pilots}/xi-ma`, folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

const misspelt = (): string =>
  spoilt('energy.csv', (text) => text.replace('electricity', 'electrcity'));

test('a sound plant passes, with the rows of every file counted', () => {
  const { code, out } = sxsh(['check', `${pilots}/xi-ma`]);
  expect(code).toBe(0);
  expect(out).toMatch(/lỗi: 0 · cảnh báo: \d+ · ghi chú: \d+/);
  expect(out).toMatch(/^energy\.csv +(\d+) +\1 +0$/m);
});

test('what to do next is said last, beside the result: errors first, the report once there are none', () => {
  const sound = sxsh(['check', `${pilots}/xi-ma`]);
  expect(sound.err).toMatch(/1\. Xem các cảnh báo[\s\S]*2\. Xem kết quả[\s\S]*\n {5}sxsh report /);
  const folder = misspelt();
  const { out, err } = sxsh(['check', folder]);
  expect(err).toMatch(/1\. Sửa các lỗi trước \(1\)[\s\S]*2\. Số dòng bị loại: 1\./);
  expect(err).toContain(`\n     sxsh check ${folder} --refused `);
  expect(err).not.toContain('sxsh report');
  expect(sxsh(['check', folder, '--quiet'])).toMatchObject({ out, err: '' });
  for (const line of err.split('\n'))
    if (!line.includes(folder)) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('what was not read comes first, each with its command; what is empty is to be filled in', () => {
  const folder = join(scratch(), 'nha-may');
  mkdirSync(folder);
  writeFileSync(join(folder, 'facility.json'), profile());
  expect(sxsh(['check', folder]).err).toMatch(/1\. Thư mục chưa có bảng số liệu nào/);
  writeFileSync(join(folder, 'water.csv'), 'month,stream,quantity,unit,cost\n');
  const empty = sxsh(['check', folder]).err;
  expect(empty).toMatch(/1\. Chưa bảng nào có số liệu\. Điền số liệu vào water\.csv/);
  expect(empty).not.toContain('sxsh report');
  const names = ['điện a.csv', 'b.csv', 'c.csv', 'd.csv'];
  for (const name of names) writeFileSync(join(folder, name), 'Kỳ;Số\nT1/2025;128\n');
  const unread = sxsh(['check', folder]).err;
  expect(unread).toMatch(/1\. Tệp hoặc trang tính chưa được đọc: 4\./);
  expect(unread).toContain(`\n     sxsh map ${folder} b.csv\n`);
  expect(unread).not.toContain(`sxsh map ${folder} 'điện a.csv'`);
  expect(unread).toMatch(/\n {3}và 1 nơi nữa/);
  expect(unread).not.toContain('sxsh report');
});

test('a file of a facility stands for its folder, which is said; many of them for it once', () => {
  const folder = misspelt();
  const { code, out, err } = sxsh(['check', join(folder, 'water.csv'), join(folder, 'energy.csv')]);
  expect(code).toBe(1);
  expect(out.startsWith(`${folder}\n`)).toBe(true);
  expect(out.match(/SX2009/g)).toHaveLength(1);
  expect(err.replace(/\s+/g, ' ')).toContain(
    `${join(folder, 'energy.csv')} là một tệp; cơ sở là cả thư mục ${folder}.`,
  );
  expect(sxsh(['assess', join(folder, 'water.csv')]).out).toBe(sxsh(['assess', folder]).out);
});

test('a sheet that was not read is named with its workbook', () => {
  expect(mapCommandFor('sxsh', 'nhà máy', 'so liệu.xlsx#Điện #1')).toBe(
    `sxsh map ${shellWord('nhà máy')} ${shellWord('so liệu.xlsx')} --sheet ${shellWord('Điện #1')}`,
  );
});

test('an error is shown as a compiler does: code, place, line, marker, hint', () => {
  const { code, out } = sxsh(['check', misspelt()]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^lỗi SX2009 {2}energy\.csv:2:2 \(B2, carrier\)\n {2}.*electrcity.*\n +2 │ .*electrcity.*\n +│ +\^{10}$\n {2}gợi ý: /m,
  );
  for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  const [, line = '', marker = ''] = /^( +2 │ .*)\n( +│ +\^+)$/m.exec(out) ?? [];
  expect(line.slice(marker.indexOf('^'), marker.length)).toBe('electrcity');
});

test('the first of one cause are shown, the rest are counted, and --verbose shows all', () => {
  const folder = spoilt('energy.csv', (text) => text.replaceAll('electricity', 'electrcity'));
  const { out } = sxsh(['check', folder]);
  const shown = out.match(/^lỗi SX2009/gm)?.length;
  const [, rest] = /… và (\d+) dòng nữa cùng lý do trong energy\.csv/.exec(out) ?? [];
  const json = JSON.parse(sxsh(['check', folder, '--json']).out);
  const all = json.facilities[0].diagnostics.filter(
    ({ code }: { code: string }) => code === 'SX2009',
  );
  expect(shown).toBe(3);
  expect(Number(rest)).toBe(all.length - 3);
  const whole = sxsh(['check', folder, '--verbose']).out;
  expect(whole.match(/^lỗi SX2009/gm)).toHaveLength(all.length);
});

test('--json is one document with the same findings, and nothing else on stdout', () => {
  const folder = misspelt();
  const { code, out, err } = sxsh([
    'check',
    `${pilots}/det-nhuom`,
    folder,
    '--json',
    '--lang',
    'en',
  ]);
  const document = JSON.parse(out);
  expect(code).toBe(1);
  expect(err).toBe('');
  expect(document.schema).toBe('sxsh/check@1');
  const [sound, wrong] = document.facilities;
  expect(sound.counts.error).toBe(0);
  expect(wrong.folder).toBe(folder);
  expect(wrong.counts.error).toBe(
    wrong.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error').length,
  );
  expect(wrong.diagnostics).toContainEqual({
    code: 'SX2009',
    severity: 'error',
    file: 'energy.csv',
    line: 2,
    column: 2,
    cell: 'B2',
    message: expect.stringContaining('electrcity'),
    hint: expect.any(String),
  });
  for (const { file, rows, used, refused } of wrong.files)
    expect({ file, sum: used + refused }).toEqual({ file, sum: rows });
});

test.each([
  ['no such folder', () => join(scratch(), 'absent'), 'SX1001'],
  ['a folder without facility.json', () => scratch(), 'SX1002'],
  ['a profile that is no JSON', () => spoilt('facility.json', () => '{'), 'SX1101'],
  [
    'a misspelt field',
    () => spoilt('facility.json', (t) => t.replace('"sector"', '"secter"')),
    'SX1102',
  ],
  ['an empty table', () => spoilt('energy.csv', () => ''), 'SX1003'],
  [
    'text in a number',
    () => spoilt('energy.csv', (t) => t.replace(/,electricity,[^,]+,/, ',electricity,nhiều,')),
    'SX2001',
  ],
])('%s: exit 1 with a code and no stack', (_, make, expected) => {
  for (const verb of ['check', 'assess', 'report']) {
    const { code, out, err } = sxsh([verb, make()], { cwd: scratch() });
    expect(code).toBe(1);
    expect(`${out}${err}`).not.toMatch(/\n {4}at |Error:/);
    if (verb === 'check') expect(out).toContain(expected);
  }
});

test('colours come where they are forced, and never where they are refused', () => {
  const escapeCode = '\u001B[';
  const coloured = sxsh(['check', misspelt()], { env: { FORCE_COLOR: '1' } }).out;
  expect(coloured).toContain(escapeCode);
  expect(sxsh(['check', misspelt()]).out).not.toContain(escapeCode);
  for (const [args, env] of [
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [['--no-color'], { FORCE_COLOR: '1' }],
  ] as const)
    expect(sxsh(['check', misspelt(), ...args], { env }).out).not.toContain(escapeCode);
});
