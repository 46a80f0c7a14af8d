import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, pilots, program, sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

test('a batch goes on past broken folders and writes down what became of each', () => {
  const root = scratch();
  cpSync(`${pilots}/xi-ma`, join(root, 'north', 'xi-ma'), { recursive: true });
  cpSync(`${pilots}/det-nhuom`, join(root, 'south', 'det-nhuom'), { recursive: true });
  mkdirSync(join(root, 'broken'));
  writeFileSync(join(root, 'broken', 'facility.json'), '{');
  mkdirSync(join(root, 'nameless'));
  writeFileSync(join(root, 'nameless', 'energy.csv'), 'month,carrier\n');
  const out = join(root, 'out');

  const { code, out: said, err } = sxsh(['batch', root, '--out', out]);
  expect(code).toBe(1);
  expect(said).toContain('cơ sở: 4 · hỏng: 2');
  expect(err).toMatch(/SX1101[\s\S]*SX1002/);
  expect(readdirSync(join(out, 'north', 'xi-ma'))).toEqual(['assessment.json', 'xi-ma.vi.pdf']);

  const { schema, facilities } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  expect(schema).toBe('sxsh/manifest@1');
  expect(facilities).toMatchObject([
    { folder: 'broken', status: 'failed', files: [], reasons: [{ code: 'SX1101' }] },
    { folder: 'nameless', status: 'failed', files: [], reasons: [{ code: 'SX1002' }] },
    {
      folder: 'north/xi-ma',
      id: 'xi-ma',
      status: 'ok',
      files: ['north/xi-ma/xi-ma.vi.pdf', 'north/xi-ma/assessment.json'],
    },
    { folder: 'south/det-nhuom', status: 'ok' },
  ]);
  const rows = readFileSync(join(out, 'manifest.csv'), 'utf8').trimEnd().split('\r\n');
  expect(rows).toHaveLength(5);
  expect(rows[1]).toBe('broken;broken;hỏng;1;0;0;;;');
  expect(rows[3]).toMatch(/^north\/xi-ma;xi-ma;xong;0;\d+;\d+;\d+;\d+;VND$/);
  expect(said).toMatch(/^broken +hỏng +– +0$/m);
});

test('a sound batch exits 0, and a second one leaves every file as it is', () => {
  const out = scratch();
  expect(sxsh(['batch', pilots, '--out', out]).code).toBe(0);
  const dated = () =>
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => readFileSync(join(out, name)).toString('base64'));
  const first = dated();
  const { out: said } = sxsh(['batch', pilots, '--out', out]);
  expect(said).toContain('manifest.json  không đổi');
  expect(dated()).toEqual(first);
});

test('no such root is exit 1; results that cannot be written are exit 3', () => {
  const folder = scratch();
  expect(sxsh(['batch', join(folder, 'absent'), '--out', folder])).toMatchObject({ code: 1 });
  writeFileSync(join(folder, 'file'), '');
  const { code, err } = sxsh(['batch', pilots, '--out', join(folder, 'file')]);
  expect(code).toBe(3);
  expect(err).toContain('SX6001');
});

test('Ctrl-C stops at the next whole file: exit 130, no draft, and a manifest of what is done', async () => {
  const root = scratch();
  for (let number = 10; number < 40; number++)
    cpSync(`${pilots}/xi-ma`, join(root, `plant-${number}`), { recursive: true });
  const out = scratch();
  const child = spawn(process.execPath, [program, 'batch', root, '--out', out, '--verbose'], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.once('data', () => child.kill('SIGINT'));
  child.stdout.resume();
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const { facilities, interrupted, notReached } = manifest;
  expect(interrupted).toBe(true);
  expect(facilities.length + notReached.length).toBe(30);
  expect(facilities.length).toBeGreaterThan(0);
  expect(facilities.length).toBeLessThan(30);
});

test('a root without a single facility is told, and exit 1', () => {
  const root = scratch();
  const { code, err } = sxsh(['batch', root, '--out', join(root, 'out')]);
  expect(code).toBe(1);
  expect(err).toContain('không có thư mục cơ sở nào');
});
