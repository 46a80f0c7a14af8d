import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handOver } from '../../src/host/hand-over.js';
import { scratch } from '../support/scratch.js';

function opened<T>(content: string, use: (handle: number) => T): T {
  const path = join(scratch(), 'main.csv');
  writeFileSync(path, content);
  const handle = openSync(path, 'r');
  try {
    return use(handle);
  } finally {
    closeSync(handle);
  }
}

test('a file that has grown beyond the limit is let go', () => {
  const found = opened('12345', (handle) => handOver(handle, 4, () => {}));
  expect(found).toEqual({ refused: 'too-large', detail: '4', size: 5 });
  expect(opened('12345', (handle) => handOver(handle, 5, () => {}))).toMatchObject({ size: 5 });
});

test('a disk that gives up in the middle is said by its own word', () => {
  const folder = openSync(scratch(), 'r');
  expect(handOver(folder, 5, () => {})).toEqual({ refused: 'unreadable', detail: 'EISDIR' });
  closeSync(folder);
});
