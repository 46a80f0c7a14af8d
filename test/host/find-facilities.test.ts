import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFacilities } from '../../src/host/find-facilities.js';
import { scratch } from '../support/scratch.js';

function tree(...files: string[]): string {
  const root = scratch();
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

test('facilities are found at any depth, sorted, and not entered', () => {
  const root = tree(
    'b/facility.json',
    'a/north/one/facility.json',
    'a/north/one/meters/main.csv',
    'a/notes.txt',
    '.hidden/facility.json',
  );
  expect(findFacilities(root, join(root, 'out'))).toEqual(['a/north/one', 'b']);
});

test('tables without a profile are a facility that fails, not one that is passed over', () => {
  const root = tree('a/energy.csv', 'b/facility.json');
  expect(findFacilities(root, join(root, 'out'))).toEqual(['a', 'b']);
});

test('the folder of results is not read back, even where it lies below the root', () => {
  const root = tree('a/facility.json', 'out/manifest.csv', 'out/a/facility.json');
  expect(findFacilities(root, join(root, 'out'))).toEqual(['a']);
});

test('the root itself may be one; a link back up is not followed; no root is undefined', () => {
  const root = tree('facility.json');
  expect(findFacilities(root, 'out')).toEqual(['']);
  const looped = tree('a/facility.json');
  symlinkSync(looped, join(looped, 'loop'));
  expect(findFacilities(looped, 'out')).toEqual(['a']);
  expect(findFacilities(join(root, 'absent'), 'out')).toBeUndefined();
});

test('a folder of workbooks is a facility, whose profile may be a sheet, with all that lies in it', () => {
  const root = tree('a/so-lieu.xlsx', 'a/meters/main.csv', 'b/facility.json', 'c/~$mo.xlsx');
  expect(findFacilities(root, join(root, 'out'))).toEqual(['a', 'b']);
  expect(findFacilities(join(root, 'a'), 'out')).toEqual(['']);
});

test('a workbook above facilities is a list of them, and no facility', () => {
  const root = tree('danh-sach.xlsx', 'a/facility.json', 'kcn/tong-hop.xlsx', 'kcn/b/data.xlsx');
  expect(findFacilities(root, join(root, 'out'))).toEqual(['a', 'kcn/b']);
});
