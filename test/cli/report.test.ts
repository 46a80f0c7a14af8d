import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, pilots, program, sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

test('a file for each language and format, named by the facility', () => {
  const out = join(scratch(), 'reports');
  const args = [
    'report',
    `${pilots}/xi-ma`,
    '--out',
    out,
    '--lang',
    'vi,en',
    '--format',
    'pdf,json',
  ];
  const { code, out: said } = sxsh(args);
  expect(code).toBe(0);
  const files = ['xi-ma.en.json', 'xi-ma.en.pdf', 'xi-ma.vi.json', 'xi-ma.vi.pdf'];
  expect(readdirSync(out)).toEqual(files);
  for (const file of files) expect(said).toContain(`${join(out, file)}  đã ghi`);
  expect(readFileSync(join(out, 'xi-ma.vi.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(sxsh(args).out.match(/không đổi/g)).toHaveLength(4);
});

test('the bytes depend on no clock, time zone, locale or folder', () => {
  const bytes = [
    { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: undefined },
  ].map((env) => {
    const folder = scratch();
    sxsh(['report', `${pilots}/xi-ma`, '--format', 'pdf,json'], { cwd: folder, env });
    return readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('base64'));
  });
  expect(bytes[0]).toHaveLength(2);
  expect(bytes[0]).toEqual(bytes[1]);
});

test('with errors in the data the report is made all the same, and the exit code says so', () => {
  const folder = join(scratch(), 'xi-ma');
  cpSync(`${pilots}/xi-ma`, folder, { recursive: true });
  const energy = join(folder, 'energy.csv');
  writeFileSync(energy, readFileSync(energy, 'utf8').replace('electricity', 'electrcity'));
  const out = scratch();
  const { code, err } = sxsh(['report', folder, '--out', out]);
  expect(code).toBe(1);
  expect(err).toContain('sxsh check');
  expect(readdirSync(out)).toEqual(['xi-ma.vi.pdf']);
  expect(sxsh(['report', folder, '--out', out, '--quiet']).err).toBe('');
});

test('one folder that cannot be read does not stop the others', () => {
  const out = scratch();
  const { code, err } = sxsh(['report', join(out, 'absent'), `${pilots}/xi-ma`, '--out', out]);
  expect(code).toBe(1);
  expect(err).toContain('SX1001');
  expect(existsSync(join(out, 'xi-ma.vi.pdf'))).toBe(true);
});

test('a place that cannot be written to is exit 3, said without a stack', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'file'), 'mine');
  const { code, err } = sxsh(['report', `${pilots}/xi-ma`, '--out', join(folder, 'file', 'below')]);
  expect(code).toBe(3);
  expect(err).toContain('SX6001');
  expect(err).toContain('có một tệp nằm ở chỗ cần thư mục');
  expect(err).not.toMatch(/\n {4}at /);
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  rmSync(join(folder, 'file'));
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk behind stdout is exit 3, said without a stack',
  () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'assess', `${pilots}/xi-ma`, '--json'],
      { env: environment(), stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
    );
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toBe('Không ghi được kết quả ra ngoài (ENOSPC).\n');
  },
);
