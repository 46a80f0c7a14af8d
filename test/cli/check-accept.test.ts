import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pilots, sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

/** The pilot with one slip of the unit (MWh in the column of kWh), with what a test adds to it. */
function slipped(files: Readonly<Record<string, string>> = {}): string {
  const folder = join(scratch(), 'thuy-san');
  cpSync(`${pilots}/thuy-san-dong-lanh`, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const corrections = (folder: string): string =>
  readFileSync(join(folder, 'corrections.csv'), 'utf8');

const reason = 'ghi MWh; đơn giá cho thấy điều đó';

test('check shows the command that takes a suggestion, and it does', () => {
  const folder = slipped();
  const shown = sxsh(['check', folder]).out;
  const command = `sxsh check ${folder} --accept energy.csv:70:quantity --reason "…"`;
  expect(shown).toContain(`\n    ${command}\n`);
  expect(shown).toMatch(/SX2503/);

  const { code, out, err } = sxsh([...command.split(' ').slice(1, -1), reason, '--by', 'N. V. A']);
  expect(code).toBe(0);
  expect(err).toContain('211.9 → 211900');
  expect(out).not.toContain('SX2503');
  expect(out).toContain('SX2014');
  expect(corrections(folder)).toMatch(
    /^\uFEFFTệp;Dòng số;Cột;Số đọc được;Số đã sửa;Lý do;Người sửa;Ngày\r\nenergy\.csv;70;quantity;211\.9;211900;"ghi MWh; đơn giá cho thấy điều đó";N\. V\. A;\d{4}-\d\d-\d\d\r\n$/,
  );
});

test('taking it again is said, and nothing is written twice', () => {
  const folder = slipped();
  const take = ['check', folder, '--accept', 'energy.csv:70', '--reason', reason];
  expect(sxsh(take).code).toBe(0);
  const before = corrections(folder);
  expect(before).toContain('Chuyên gia sản xuất sạch hơn');
  const { code, err } = sxsh(take);
  expect(code).toBe(0);
  expect(err).toContain('đã được sửa từ trước');
  expect(corrections(folder)).toBe(before);
});

test('what stands in corrections.csv stays, in its own form', () => {
  const present =
    'reason,file,line,column,read,corrected,by,date,mine\n' +
    '"đọc lại, đồng hồ",energy.csv,66,quantity,207393.2,207393.3,A,2026-01-14,x';
  const folder = slipped({ 'corrections.csv': present });
  expect(sxsh(['check', folder, '--accept', 'energy.csv:70', '--reason', 'r']).code).toBe(0);
  const [before, line] = corrections(folder).split(/(?<=,x)\n/);
  expect(before).toBe(present);
  expect(line).toMatch(/^r,energy\.csv,70,quantity,211\.9,211900,Chuyên gia[^,]*,[\d-]+,\n$/);
});

test.each([
  ['no reason', ['--accept', 'energy.csv:70'], '--reason'],
  ['the reason of the example', ['--accept', 'energy.csv:70', '--reason', '…'], '--reason'],
  ['no such suggestion', ['--accept', 'energy.csv:71', '--reason', 'r'], 'energy.csv:70:quantity'],
  ['a reason for nothing', ['--reason', 'r'], '--accept'],
  [
    'several folders',
    [`${pilots}/xi-ma`, '--accept', 'energy.csv:70', '--reason', 'r'],
    '--accept',
  ],
])('%s: exit 2, and nothing is written', (_, args, named) => {
  const folder = slipped();
  const { code, out, err } = sxsh(['check', folder, ...args]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(named);
  expect(existsSync(join(folder, 'corrections.csv'))).toBe(false);
});

test.each([
  ['a column is missing', Buffer.from('file,line,column,read,corrected,reason,by\n')],
  ['it is not UTF-8', Buffer.from([0x66, 0x69, 0x6c, 0xe0, 0x0a])],
  ['a quote stays open', Buffer.from('file,line,column,read,corrected,reason,by,date\n"a,b\n')],
])('a corrections.csv that nothing can be added to is left alone: %s', (_, bytes) => {
  const folder = slipped();
  const path = join(folder, 'corrections.csv');
  writeFileSync(path, bytes);
  const { code, err } = sxsh(['check', folder, '--accept', 'energy.csv:70', '--reason', 'r']);
  expect(code).toBe(2);
  expect(err).toContain('corrections.csv');
  expect(readFileSync(path)).toEqual(bytes);
});

test('with --json stdout holds the document after the correction, and nothing else', () => {
  const folder = slipped();
  const flags = ['--accept', 'energy.csv:70', '--reason', 'r', '--json'];
  const { code, out } = sxsh(['check', folder, ...flags]);
  const [{ diagnostics }] = JSON.parse(out).facilities;
  const codes = diagnostics.map((one: { code: string }) => one.code);
  expect(code).toBe(0);
  expect(codes).toContain('SX2014');
  expect(codes).not.toContain('SX2503');
});
