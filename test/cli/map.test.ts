import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableChoices } from '../../src/cli/map/ask-table.js';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import type { Guess } from '../../src/intake/mapping/guess-word.js';
import { createSpeaker } from '../../src/lang/speaker.js';
import { profile } from '../support/intake.js';
import { sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

const bills = [
  'CÔNG TY TNHH ABC;;;;;',
  'BẢNG THEO DÕI ĐIỆN NĂM 2025;;;;;',
  'STT;Kỳ hóa đơn điện;Nguồn điện;Điện năng tiêu thụ trong kỳ (kWh);Tổng tiền điện phải trả (đồng);Người ghi',
  '1;T1/2025;điện lưới EVN;128.400;224.700.000;An',
  '2;T2/2025;điện lưới EVN;98.300;172.000.000;Bình',
  '3;T3/2025;điện lưới EVN;131.200;229.600.000;An',
  '',
].join('\r\n');

const flags = [
  ...['--table', 'energy'],
  ...['--column', 'Kỳ hóa đơn điện=month', '--column', 'Nguồn điện=dạng năng lượng'],
  ...['--column', 'Điện năng tiêu thụ trong kỳ=quantity'],
  ...['--column', 'Tổng tiền điện phải trả (đồng)=cost'],
  ...['--name', 'carrier:điện lưới EVN=điện'],
];

function plant(files: Readonly<Record<string, string>> = { 'bang-dien.csv': bills }): string {
  const folder = join(scratch(), 'nha-may');
  mkdirSync(folder);
  writeFileSync(join(folder, 'facility.json'), `${profile()}\n`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const facility = (folder: string): string => readFileSync(join(folder, 'facility.json'), 'utf8');

interface CheckedFile {
  readonly file: string;
  readonly rows: number;
  readonly used: number;
  readonly refused: number;
}

function checked(folder: string): {
  readonly files: readonly CheckedFile[];
  readonly errors: number;
} {
  const [{ files, counts }] = JSON.parse(sxsh(['check', folder, '--json']).out).facilities;
  return { files, errors: counts.error };
}

test('a form with foreign headings is explained once, and read without a question ever after', () => {
  const folder = plant();
  const before = facility(folder);
  const { code, out, err } = sxsh(['map', folder, 'bang-dien.csv', ...flags]);
  expect(code).toBe(0);
  expect(out).toContain('bang-dien.csv không có lỗi');
  expect(err).toContain(`sxsh check ${folder}`);
  expect(facility(folder).startsWith(before.trimEnd().slice(0, -1).trimEnd())).toBe(true);
  expect(JSON.parse(facility(folder))).toMatchObject({
    columns: { 'bang-dien.csv': { 'Điện năng tiêu thụ trong kỳ (kWh)': 'quantity' } },
    names: { table: { 'bang-dien.csv': 'energy' }, carrier: { 'điện lưới EVN': 'electricity' } },
  });
  const read = { file: 'bang-dien.csv', rows: 3, used: 3, refused: 0 };
  expect(checked(folder).files).toContainEqual(read);
  expect(checked(folder).errors).toBe(0);

  appendFileSync(
    join(folder, 'bang-dien.csv'),
    '4;T4/2025;điện lưới EVN;125.000;219.000.000;An\r\n',
  );
  const kept = facility(folder);
  const again = sxsh(['map', folder, 'bang-dien.csv']);
  expect(again.code).toBe(0);
  expect(again.err).toContain('không có điều gì mới phải giữ');
  expect(again.out).toContain('Tháng sau');
  expect(facility(folder)).toBe(kept);
  expect(checked(folder).files).toContainEqual({ ...read, rows: 4, used: 4 });
});

test('what is open is named as a command, which does when it is typed', () => {
  const folder = plant();
  const before = facility(folder);
  const { code, out, err } = sxsh(['map', folder, 'bang-dien.csv']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(facility(folder)).toBe(before);
  const command = err.slice(err.indexOf('  sxsh map'), err.lastIndexOf('\n', err.length - 2));
  const words = [...command.replaceAll('\\\n', '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  expect(words).toContain('carrier:điện lưới EVN=electricity');
  expect(sxsh(words.slice(1)).code).toBe(0);
  expect(checked(folder).errors).toBe(0);
});

test('--yes takes good guesses, says which, and asks for the others', () => {
  const folder = plant();
  const open = sxsh(['map', folder, 'bang-dien.csv', '--yes']);
  expect(open.code).toBe(2);
  expect(open.err).toContain('--column "Nguồn điện=carrier"');
  expect(open.err).not.toContain('--table');
  const { code, err } = sxsh([
    ...['map', folder, 'bang-dien.csv', '--yes', '--column', 'Nguồn điện=carrier'],
    ...['--name', 'carrier:điện lưới EVN=electricity'],
  ]);
  expect(code).toBe(0);
  expect(err).toContain('Kỳ hóa đơn điện = Tháng (month)');
});

test('a unit that the form has not is kept with the column, and thousands of đồng with the money', () => {
  const text = 'Kỳ,Nguồn,Tiêu thụ,Tiền phải trả\n01/2025,nước máy,7850,102050\n';
  const folder = plant({ 'nuoc.csv': text });
  const { code } = sxsh([
    ...['map', folder, 'nuoc.csv', '--table', 'water', '--column', 'Tiêu thụ=quantity (m3)'],
    ...['--column', 'Tiền phải trả=cost (nghìn đồng)'],
  ]);
  expect(code).toBe(0);
  const { figures } = JSON.parse(sxsh(['assess', folder, '--json']).out);
  expect(JSON.stringify(figures)).toContain('102050000');
  expect(checked(folder).files).toContainEqual(
    expect.objectContaining({ file: 'nuoc.csv', used: 1 }),
  );
});

test('a form whose months are columns', () => {
  const text = [
    'Khoản mục;Loại năng lượng;T1/2025;T2/2025;T3/2025',
    'Điện tiêu thụ (kWh);điện;100.000;110.000;120.500',
    'Phải trả;điện;200.000.000;220.000.000;240.000.000',
    '',
  ].join('\n');
  const folder = plant({ 'tong-hop.csv': text });
  const { code } = sxsh([
    ...['map', folder, 'tong-hop.csv', '--table', 'energy'],
    ...['--column', 'Khoản mục=measure', '--column', 'Phải trả=cost'],
  ]);
  expect(code).toBe(0);
  expect(checked(folder).files).toContainEqual({
    ...{ file: 'tong-hop.csv', rows: 2, used: 2, refused: 0 },
  });
});

test('beside a profile sheet the answers get a facility.json of their own', () => {
  const folder = join(scratch(), 'nha-may');
  const made = ['init', folder, '--excel', '--name', 'Công ty B', '--sector', 'seafood'];
  expect(sxsh([...made, '--date', '2026-01-15']).code).toBe(0);
  expect(existsSync(join(folder, 'facility.json'))).toBe(false);
  writeFileSync(join(folder, 'bang-dien.csv'), bills);
  expect(sxsh(['map', folder, 'bang-dien.csv', ...flags]).code).toBe(0);
  expect(Object.keys(JSON.parse(facility(folder)))).toEqual(['schema', 'columns', 'names']);
  expect(checked(folder).errors).toBe(0);
});

test('an empty table of the template is no rival of the form', () => {
  const text = 'month,carrier,quantity,unit,cost\n';
  const folder = plant({ 'bang-dien.csv': bills, 'energy.csv': text });
  expect(sxsh(['map', folder, 'bang-dien.csv', ...flags]).code).toBe(0);
  expect(checked(folder).errors).toBe(0);
  expect(checked(folder).files).toContainEqual(expect.objectContaining({ used: 3, rows: 3 }));
});

test('a second form of the same table adds up with the first', () => {
  const text = 'month,carrier,quantity,unit,cost\n2025-01,diesel,900,L,17000000\n';
  const folder = plant({ 'bang-dien.csv': bills, 'energy.csv': text });
  const { code, out } = sxsh(['map', folder, 'bang-dien.csv', ...flags]);
  expect(code).toBe(0);
  expect(out).toContain('SX1214');
  expect(checked(folder).errors).toBe(0);
});

test('one that says another thing is an error that is said, whichever file it stands in', () => {
  const text = 'month,carrier,quantity,unit,cost\n2025-01,electricity,900,kWh,1700000\n';
  for (const other of ['energy.csv', 'a.csv']) {
    const folder = plant({ 'bang-dien.csv': bills, [other]: text });
    if (other === 'a.csv') sxsh(['map', folder, other, '--table', 'energy']);
    const { code, out } = sxsh(['map', folder, 'bang-dien.csv', ...flags]);
    expect(code).toBe(1);
    expect(out).toContain('SX1210');
  }
});

test('a book of one thing is asked what every row is, and adds up with the book of another', () => {
  const power =
    'Tháng;Chỉ số công tơ;Điện tiêu thụ (kWh);Thành tiền\nT1/2025;100;128.400;224.700.000\n';
  const oil = 'SỔ DẦU DO;;\nTháng;Số lượng (lít);Thành tiền\nT1/2025;900;17.000.000\n';
  const folder = plant({ 'dien.csv': power, 'so.csv': oil });
  const before = facility(folder);
  const open = sxsh(['map', folder, 'dien.csv', '--yes']);
  expect(open.code).toBe(2);
  expect(open.err).toContain('--same "carrier=electricity"');
  expect(facility(folder)).toBe(before);
  expect(
    sxsh(['map', folder, 'dien.csv', '--table', 'energy', '--same', 'carrier=điện']).code,
  ).toBe(0);
  const said = ['--table', 'energy', '--same', 'Nhiên liệu=dầu DO'];
  expect(sxsh(['map', folder, 'so.csv', ...said]).code).toBe(0);
  expect(JSON.parse(facility(folder)).columns).toEqual({
    'dien.csv': { carrier: '=electricity' },
    'so.csv': { carrier: '=diesel' },
  });
  expect(checked(folder).errors).toBe(0);
  expect(checked(folder).files).toContainEqual(
    expect.objectContaining({ file: 'so.csv', used: 1 }),
  );
  const { err } = sxsh(['map', folder, 'dien.csv']);
  expect(err).toContain('không có điều gì mới phải giữ');
});

test('a file from elsewhere must come into the folder first', () => {
  const folder = plant({});
  const outside = join(scratch(), 'dien.csv');
  writeFileSync(outside, bills);
  const { code, err } = sxsh(['map', folder, outside]);
  expect(code).toBe(2);
  expect(err).toContain(`${outside} ${folder}\n`);
  expect(err).toContain(`sxsh map ${folder} dien.csv\n`);
  expect(existsSync(join(folder, 'dien.csv'))).toBe(false);
});

test.each([
  [['bang-dien'], 'bang-dien.csv'],
  [['facility.json'], 'facility.json'],
  [['bang-dien.csv', '--table', 'enrgy'], '"energy"'],
  [['bang-dien.csv', '--column', 'Nguồn điệnn=carrier'], '"Nguồn điện"'],
  [['bang-dien.csv', '--table', 'energy', '--column', 'Nguồn điện=carier'], '"carrier"'],
  [['bang-dien.csv', '--column', 'Nguồn điện'], '"Nguồn điện"'],
  [['bang-dien.csv', '--column', 'Nguồn điện=quantity (kWk)'], 'kWk'],
  [['bang-dien.csv', '--table', 'energy', '--name', 'carrier'], 'carrier'],
  [['bang-dien.csv', '--table', 'energy', '--name', 'carier:a=b'], '"carrier"'],
  [['bang-dien.csv', '--table', 'energy', '--name', 'carrier:a=elektricity'], '"electricity"'],
  [['bang-dien.csv', '--table', 'energy', '--same', 'carrier'], '"carrier"'],
  [['bang-dien.csv', '--table', 'energy', '--same', 'quantity=5'], 'carrier'],
  [['bang-dien.csv', '--table', 'energy', '--same', 'carrier=elektricity'], '"electricity"'],
  [['bang-dien.csv', ...flags, '--same', 'carrier=điện'], 'Nguồn điện'],
])('%j is refused with what was perhaps meant', (args, meant) => {
  const folder = plant();
  const before = facility(folder);
  const { code, err } = sxsh(['map', folder, ...args]);
  expect(code).toBe(2);
  expect(err).toContain(meant);
  expect(facility(folder)).toBe(before);
});

test('the rows that are shown keep to 80 columns', () => {
  const wide = Array.from({ length: 30 }, (_, index) => `Cột số liệu thứ ${index}`).join(';');
  const folder = plant({ 'rong.csv': `${wide}\n${wide.replaceAll('Cột', 'Ô')}\n` });
  const { err } = sxsh(['map', folder, 'rong.csv']);
  for (const line of err.split('\n').slice(0, 3))
    expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('where rows are still refused, nothing is promised, and the way back is named', () => {
  const folder = plant({ 'bang-dien.csv': bills.replace('98.300', 'chín mươi') });
  const { code, out, err } = sxsh(['map', folder, 'bang-dien.csv', ...flags]);
  expect(code).toBe(1);
  expect(out).toMatch(/dòng bị loại: 1\./);
  expect(out).toContain(`\n  sxsh map ${folder} bang-dien.csv`);
  expect(out + err).not.toMatch(/Tháng sau|không có lỗi/);
});

test('--forget takes out what was kept for the file; its words stay until they are named', () => {
  const folder = plant();
  const before = facility(folder);
  expect(sxsh(['map', folder, 'bang-dien.csv', ...flags]).code).toBe(0);
  const { code, err } = sxsh(['map', folder, 'bang-dien.csv', '--forget']);
  expect(code).toBe(0);
  expect(err).toMatch(/Đã xóa khỏi .*facility\.json: \d+ mục của\s+bang-dien\.csv/);
  const { columns, names } = JSON.parse(facility(folder));
  expect(columns).toBeUndefined();
  expect(names).toEqual({ carrier: { 'điện lưới EVN': 'electricity' } });
  const word = ['--forget', '--name', 'carrier:điện lưới EVN'];
  expect(sxsh(['map', folder, 'bang-dien.csv', ...word]).code).toBe(0);
  expect(facility(folder)).toBe(before);
  expect(sxsh(['map', folder, 'bang-dien.csv', '--forget'])).toMatchObject({ code: 2 });
  expect(sxsh(['map', folder, 'bang-dien.csv', '--forget', '--yes'])).toMatchObject({ code: 2 });
});

test('the cursor stands on no table without a good guess', () => {
  const speaker = createSpeaker('vi');
  const choices = ['energy', 'water'] as const;
  const question = { asks: 'table', choices } as const;
  const values = (guess: Guess | undefined) =>
    tableChoices({ ...question, guess }, speaker).map(({ value }) => value);
  expect(values({ value: 'water', isGood: true })).toEqual(['water', 'energy']);
  expect(values({ value: 'water', isGood: false })).toEqual(['', 'water', 'energy']);
  expect(values(undefined)).toEqual(['', 'energy', 'water']);
});
