import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, pilots, repository } from '../support/run-sxsh.js';
import { scratch } from '../support/scratch.js';

test('a fault of ours is exit 70: its stack goes to a file that is named, never to the screen', () => {
  // A program whose templates were lost on the way.
  const broken = scratch();
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(repository, part), join(broken, part), { recursive: true });
  const temporary = scratch();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(broken, 'bin', 'sxsh.js'), 'check', `${pilots}/xi-ma`],
    { env: environment({ TMPDIR: temporary }), encoding: 'utf8' },
  );
  const [file = ''] = readdirSync(temporary);
  expect(status).toBe(70);
  expect(stdout).toBe('');
  expect(stderr).toContain(join(temporary, file));
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(readFileSync(join(temporary, file), 'utf8')).toMatch(/templates\/ is missing\n {4}at /);
});
