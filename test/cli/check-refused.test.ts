import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pilots, sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

/** A pilot whose energy.csv is cut by semicolons, with decimal commas, and lines changed. */
function spoilt(changes: Readonly<Record<number, (line: string) => string>>): string {
  const folder = join(scratch(), 'xi-ma');
  cpSync(`${pilots}/xi-ma`, folder, { recursive: true });
  const path = join(folder, 'energy.csv');
  const lines = readFileSync(path, 'utf8').trimEnd().replaceAll(',', ';').split('\n');
  const changed = lines.map((line, index) => {
    const local = index === 0 ? line : line.replace(/(\d)\.(\d)/g, '$1,$2');
    return changes[index + 1]?.(local) ?? local;
  });
  writeFileSync(path, `${changed.join('\r\n')}\r\n`);
  return folder;
}

const filesOf = (folder: string) =>
  JSON.parse(sxsh(['check', folder, '--json']).out).facilities[0].files;

const energyOf = (folder: string) =>
  filesOf(folder).find(({ file }: { file: string }) => file === 'energy.csv');

test('refused rows come out with reasons, and once mended go back as if nothing had been', () => {
  const folder = spoilt({
    3: (line) => line.replace('electricity', 'electrcity'),
    5: (line) => `${line};một ô thừa`,
    8: (line) => line.replace(/^[\d-]+/, '=1+1'),
  });
  const out = join(scratch(), 'bi-loai');
  const { code, err } = sxsh(['check', folder, '--refused', out]);
  expect(code).toBe(1);
  expect(err).toContain(join(out, 'energy.csv'));

  const bytes = readFileSync(join(out, 'energy.csv'));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = '', ...rows] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
  const source = readFileSync(join(folder, 'energy.csv'), 'utf8').split('\r\n');
  expect(head).toBe(`Lý do bị loại;Dòng hoặc ô;${source[0]}`);
  expect(rows).toHaveLength(3);
  const own = rows.map((row) => row.split(';').slice(2).join(';'));
  expect(own).toEqual([source[2], source[4], source[7]?.replace(/^=/, "'=")]);
  expect(rows[0]).toMatch(/^[^;]*electrcity[^;]*;B3;/);
  expect(energyOf(folder)).toMatchObject({ refused: 3 });

  const mended = own.map((row) =>
    row
      .replace('electrcity', 'electricity')
      .replace(/;một ô thừa$/, '')
      .replace(
        /^'=1\+1/,
        readFileSync(`${pilots}/xi-ma/energy.csv`, 'utf8').split('\n')[7]?.slice(0, 7) ?? '',
      ),
  );
  const back = source
    .with(2, mended[0] ?? '')
    .with(4, mended[1] ?? '')
    .with(7, mended[2] ?? '');
  writeFileSync(join(folder, 'energy.csv'), back.join('\r\n'));
  const { rows: all, used, refused } = energyOf(folder);
  expect({ used, refused }).toEqual({ used: all, refused: 0 });
  const sound = JSON.parse(sxsh(['assess', `${pilots}/xi-ma`, '--json']).out);
  expect(JSON.parse(sxsh(['assess', folder, '--json']).out).figures).toEqual(sound.figures);
});

test('the file of refused rows itself reads as a table, with the same rows refused', () => {
  const folder = spoilt({ 3: (line) => line.replace('electricity', 'electrcity') });
  const out = scratch();
  sxsh(['check', folder, '--refused', out]);
  cpSync(join(out, 'energy.csv'), join(folder, 'energy.csv'));
  expect(energyOf(folder)).toMatchObject({ rows: 1, refused: 1 });
  sxsh(['check', folder, '--refused', out]);
  expect(readFileSync(join(out, 'energy.csv'), 'utf8').match(/Lý do bị loại/g)).toHaveLength(1);
});

test('a name that a spreadsheet would run comes back as the same name', () => {
  const folder = join(scratch(), 'det-nhuom');
  cpSync(`${pilots}/det-nhuom`, folder, { recursive: true });
  const path = join(folder, 'materials.csv');
  const names = ['- PE', '=SUM(A1)', "'s-hertogen", '+ phụ gia', '@home'];
  const rowsOf = (unit: string) => names.map((name) => `2025-01,${name},packaging,1,${unit},100`);
  const text = ['month,material,kind,quantity,unit,cost', ...rowsOf('kilo gờ ram')].join('\n');
  writeFileSync(path, text);
  const out = scratch();
  sxsh(['check', folder, '--refused', out]);
  const safe = readFileSync(join(out, 'materials.csv'), 'utf8');
  expect(safe).not.toMatch(/,[=+@-]\D/);
  writeFileSync(path, safe.replaceAll(',kilo gờ ram,', ',kg,'));
  const document = JSON.parse(sxsh(['check', folder, '--json']).out).facilities[0];
  const items = document.completeness.rows
    .filter(({ table }: { table: string }) => table === 'materials')
    .map(({ item }: { item: string }) => item);
  expect(items).toEqual(names);
});

test('nothing refused: it is said, and nothing is written', () => {
  const out = join(scratch(), 'none');
  const { code, err } = sxsh(['check', `${pilots}/xi-ma`, '--refused', out]);
  expect(code).toBe(0);
  expect(err).toContain('Không có dòng nào bị loại');
  expect(existsSync(out)).toBe(false);
});

test('what the plant handed over is never written over', () => {
  const folder = spoilt({ 3: (line) => line.replace('electricity', 'electrcity') });
  const before = readFileSync(join(folder, 'energy.csv'), 'utf8');
  const { code } = sxsh(['check', folder, '--refused', folder]);
  expect(code).toBe(2);
  expect(sxsh(['check', folder, `${pilots}/det-nhuom`, '--refused', join(folder, '..')]).code).toBe(
    2,
  );
  expect(readFileSync(join(folder, 'energy.csv'), 'utf8')).toBe(before);
});
