import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.js';
import type { HostFile } from '../../src/model/host.js';
import { scratch } from '../support/scratch.js';

function facility(): string {
  const folder = join(scratch(), 'plant');
  mkdirSync(folder);
  return folder;
}

test('a file is read with the digest of its bytes; an absent one is undefined', () => {
  const folder = facility();
  writeFileSync(join(folder, 'energy.csv'), 'điện');
  expect(nodeHost.read(folder, 'energy.csv')).toEqual({
    bytes: Buffer.from('điện'),
    sha256: createHash('sha256').update('điện').digest('hex'),
  });
  expect(nodeHost.read(folder, 'water.csv')).toBeUndefined();
  expect(nodeHost.read(join(folder, 'energy.csv'), 'water.csv')).toBeUndefined();
});

test('a link that stays in the folder is followed; one that leaves it is refused', () => {
  const folder = facility();
  writeFileSync(join(folder, 'energy.csv'), 'in');
  writeFileSync(join(folder, '..', 'secret.csv'), 'out');
  symlinkSync('energy.csv', join(folder, 'same.csv'));
  symlinkSync('../secret.csv', join(folder, 'water.csv'));
  symlinkSync('nowhere.csv', join(folder, 'waste.csv'));
  expect(nodeHost.read(folder, 'same.csv')).toMatchObject({ bytes: Buffer.from('in') });
  expect(nodeHost.read(folder, 'water.csv')).toMatchObject({ refused: 'link' });
  expect(nodeHost.read(folder, 'waste.csv')).toMatchObject({ refused: 'link' });
});

test('a folder that is itself reached by a link is read', () => {
  const folder = facility();
  writeFileSync(join(folder, 'energy.csv'), 'in');
  const link = join(scratch(), 'link');
  symlinkSync(folder, link);
  expect(nodeHost.read(link, 'energy.csv')).toMatchObject({ bytes: Buffer.from('in') });
});

test.each(['../secret.csv', 'meters/../../secret.csv'])(
  'a name cannot leave the folder: %s',
  (name) => {
    const folder = facility();
    writeFileSync(join(folder, '..', 'secret.csv'), 'out');
    expect(nodeHost.read(folder, name)).toMatchObject({ refused: 'link' });
  },
);

test('what is no file is refused by kind, without waiting for it', () => {
  const folder = facility();
  mkdirSync(join(folder, 'energy.csv'));
  execFileSync('/usr/bin/env', ['mkfifo', join(folder, 'water.csv')]);
  expect(nodeHost.read(folder, 'energy.csv')).toMatchObject({ refused: 'directory' });
  expect(nodeHost.read(folder, 'water.csv')).toMatchObject({ refused: 'special' });
});

test('a file over 64 MiB is refused by its size; one of just that size is read', () => {
  const folder = facility();
  const limit = 64 * 1024 * 1024;
  writeFileSync(join(folder, 'energy.csv'), '');
  truncateSync(join(folder, 'energy.csv'), limit + 1);
  expect(nodeHost.read(folder, 'energy.csv')).toMatchObject({
    refused: 'too-large',
    size: limit + 1,
  });
  truncateSync(join(folder, 'energy.csv'), limit);
  expect(nodeHost.read(folder, 'energy.csv')).toMatchObject({ bytes: { length: limit } });
});

test('a workbook may have 32 MiB, however its name is written', () => {
  const folder = facility();
  const limit = 32 * 1024 * 1024;
  for (const name of ['so-lieu.xlsx', 'SO-LIEU.XLSX']) {
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), limit + 1);
    expect(nodeHost.read(folder, name)).toMatchObject({
      refused: 'too-large',
      detail: String(limit),
      size: limit + 1,
    });
  }
  truncateSync(join(folder, 'so-lieu.xlsx'), limit);
  expect(nodeHost.read(folder, 'so-lieu.xlsx')).toMatchObject({ bytes: { length: limit } });
});

test('a file is handed over in pieces that make the whole, with its digest and size', () => {
  const folder = facility();
  const text = 'giờ,kWh\n'.repeat(100_000);
  writeFileSync(join(folder, 'main.csv'), text);
  const { bytes: whole, sha256 } = nodeHost.read(folder, 'main.csv') as HostFile;
  const pieces: Buffer[] = [];
  const buffers = new Set<ArrayBufferLike>();
  const streamed = nodeHost.stream(folder, 'main.csv', (piece) => {
    buffers.add(piece.buffer);
    pieces.push(Buffer.from(piece));
  });
  expect(Buffer.concat(pieces).equals(whole)).toBe(true);
  expect(streamed).toEqual({ sha256, size: whole.length });
  expect(pieces.length).toBeGreaterThan(1);
  expect(buffers.size).toBe(1);
});

test('a file over the limit of reading whole is handed over in pieces; one over 4 GiB is not', () => {
  const folder = facility();
  const path = join(folder, 'main.csv');
  writeFileSync(path, '');
  truncateSync(path, 64 * 1024 * 1024 + 1);
  expect(nodeHost.stream(folder, 'main.csv', () => {})).toMatchObject({ size: 67_108_865 });
  truncateSync(path, 4 * 1024 ** 3 + 1);
  expect(nodeHost.stream(folder, 'main.csv', () => {})).toMatchObject({
    refused: 'too-large',
    size: 4 * 1024 ** 3 + 1,
  });
});

test('what may not be read may not be handed over in pieces either', () => {
  const folder = facility();
  writeFileSync(join(folder, '..', 'secret.csv'), 'out');
  symlinkSync('../secret.csv', join(folder, 'link.csv'));
  mkdirSync(join(folder, 'directory.csv'));
  execFileSync('/usr/bin/env', ['mkfifo', join(folder, 'special.csv')]);
  const taken: Uint8Array[] = [];
  const stream = (name: string): unknown =>
    nodeHost.stream(folder, name, (piece) => taken.push(piece));
  for (const kind of ['link', 'directory', 'special'])
    expect(stream(`${kind}.csv`)).toMatchObject({ refused: kind });
  expect(stream('../secret.csv')).toMatchObject({ refused: 'link' });
  expect(stream('absent.csv')).toBeUndefined();
  expect(taken).toEqual([]);
});

test('what the taker of pieces throws is not taken for a broken disk', () => {
  const folder = facility();
  writeFileSync(join(folder, 'main.csv'), 'in');
  const stop = (): never => {
    throw new RangeError('enough');
  };
  expect(() => nodeHost.stream(folder, 'main.csv', stop)).toThrow('enough');
});

test('a folder that the system keeps is not taken for one that is absent', () => {
  const folder = join(facility(), 'x'.repeat(300));
  expect(() => nodeHost.list(folder)).toThrow('SX1004');
});

test('names are listed by code unit, not by locale; no folder is undefined', () => {
  const folder = facility();
  for (const name of ['b', 'Đ', 'a', 'B', 'ă']) writeFileSync(join(folder, name), '');
  expect(nodeHost.list(folder)).toEqual(['B', 'a', 'b', 'ă', 'Đ'].sort());
  expect(nodeHost.list(join(folder, 'absent'))).toBeUndefined();
  expect(() => nodeHost.list(join(folder, 'a'))).toThrow('SX1004');
});
