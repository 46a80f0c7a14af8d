import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder } from '../../src/host/copy-folder.js';
import { scratch } from '../support/scratch.js';

test('a folder is copied with what lies below it; what the user changed is kept and named', async () => {
  const from = scratch();
  mkdirSync(join(from, 'meters'));
  writeFileSync(join(from, 'energy.csv'), 'one');
  writeFileSync(join(from, 'meters', 'main.csv'), 'two');
  const to = join(scratch(), 'copy');
  expect(await copyFolder(from, to)).toEqual([]);
  expect(readdirSync(to, { recursive: true }).toSorted()).toEqual([
    'energy.csv',
    'meters',
    join('meters', 'main.csv'),
  ]);
  writeFileSync(join(to, 'energy.csv'), 'mine');
  expect(await copyFolder(from, to)).toEqual([join(to, 'energy.csv')]);
  expect(readFileSync(join(to, 'energy.csv'), 'utf8')).toBe('mine');
  expect(readFileSync(join(to, 'meters', 'main.csv'), 'utf8')).toBe('two');
});

test('a folder in place of a file is kept; a file in place of the folder is a fault', async () => {
  const from = scratch();
  writeFileSync(join(from, 'energy.csv'), 'one');
  const to = scratch();
  mkdirSync(join(to, 'energy.csv'));
  expect(await copyFolder(from, to)).toEqual([join(to, 'energy.csv')]);
  await expect(copyFolder(from, join(from, 'energy.csv'))).rejects.toThrow('SX6001');
});
