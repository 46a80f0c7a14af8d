import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/display-width.js';
import { sxsh } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

const plants = ['de-giay-cao-su', 'det-nhuom', 'do-go-noi-that', 'thuy-san-dong-lanh', 'xi-ma'];

test('five plants, five Vietnamese reports, one line on each, and what to try next', () => {
  const cwd = scratch();
  const { code, out } = sxsh(['demo'], { cwd });
  expect(code).toBe(0);
  expect(readdirSync(join(cwd, 'sxsh-demo'))).toEqual([...plants, 'reports'].toSorted());
  expect(readdirSync(join(cwd, 'sxsh-demo', 'reports'))).toEqual(
    plants.map((plant) => `${plant}.vi.pdf`),
  );
  for (const plant of plants) expect(out).toMatch(new RegExp(`^${plant} +[\\d.,–]+.*\\d+$`, 'm'));
  for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  const next = [...out.matchAll(/^ {2}sxsh (check|assess) (\S+)/gm)];
  expect(next.map(([, verb]) => verb)).toEqual(['check', 'assess']);
  for (const [, verb = '', folder = ''] of next) expect(sxsh([verb, folder], { cwd }).code).toBe(0);
});

test('a second demo changes nothing, and keeps what the user has changed', () => {
  const cwd = scratch();
  sxsh(['demo', '--out', 'thử'], { cwd });
  const bytes = () =>
    plants.map((plant) => readFileSync(join(cwd, 'thử', 'reports', `${plant}.vi.pdf`), 'base64'));
  const first = bytes();
  const again = sxsh(['demo', '--out', 'thử'], { cwd });
  expect(again.code).toBe(0);
  expect(again.out.match(/không đổi/g)).toHaveLength(5);
  expect(bytes()).toEqual(first);

  const mine = join(cwd, 'thử', 'xi-ma', 'answers.json');
  const before = readFileSync(mine, 'utf8');
  appendFileSync(mine, '\n');
  const third = sxsh(['demo', '--out', 'thử'], { cwd });
  expect(third.err).toContain(`giữ nguyên vì bạn đã sửa: ${join('thử', 'xi-ma', 'answers.json')}`);
  expect(readFileSync(mine, 'utf8')).toBe(`${before}\n`);
});

test('a plant that the user has broken is said, and the others go on', () => {
  const cwd = scratch();
  mkdirSync(join(cwd, 'sxsh-demo', 'det-nhuom'), { recursive: true });
  writeFileSync(join(cwd, 'sxsh-demo', 'det-nhuom', 'facility.json'), '{');
  const { code, out, err } = sxsh(['demo'], { cwd });
  expect(code).toBe(1);
  expect(err).toContain('SX1101');
  expect(readdirSync(join(cwd, 'sxsh-demo', 'reports'))).toHaveLength(4);
  expect(out).not.toMatch(/^det-nhuom /m);
});

test('a place that cannot be written to is exit 3', () => {
  const cwd = scratch();
  writeFileSync(join(cwd, 'file'), 'mine');
  const { code, err } = sxsh(['demo', '--out', 'file'], { cwd });
  expect(code).toBe(3);
  expect(err).toContain('SX6001');
});
