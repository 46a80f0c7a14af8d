import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/host/write-whole.js';
import { Fault } from '../../src/model/fault.js';
import { scratch } from '../support/scratch.js';

const one = Buffer.from('one');
const two = Buffer.from('two');

/** What the file system says when it refuses. */
const refusal = (code: string): Error => Object.assign(new Error(code), { code });

const faultOf = async (work: Promise<unknown>): Promise<Fault> => {
  const cause = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(cause).toBeInstanceOf(Fault);
  return cause as Fault;
};

describe('a file', () => {
  test('is written with the folders above it, and nothing else is left there', async () => {
    const folder = scratch();
    const path = join(folder, 'a', 'b', 'report.pdf');
    expect(await writeWhole(path, one)).toEqual({ outcome: 'written', path, diagnostics: [] });
    expect(readFileSync(path)).toEqual(one);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['report.pdf']);
  });

  test('of equal bytes keeps its date; of other bytes is replaced', async () => {
    const path = join(scratch(), 'report.pdf');
    await writeWhole(path, one);
    utimesSync(path, 1000, 1000);
    expect((await writeWhole(path, one)).outcome).toBe('unchanged');
    expect(statSync(path).mtimeMs).toBe(1_000_000);
    expect((await writeWhole(path, two)).outcome).toBe('written');
    expect(readFileSync(path)).toEqual(two);
  });

  test('keeps its old content when the rename fails, and no draft stays', async () => {
    const folder = scratch();
    const path = join(folder, 'report.pdf');
    writeFileSync(path, one);
    const fault = await faultOf(writeWhole(path, two, () => Promise.reject(refusal('ENOSPC'))));
    expect(fault.diagnostics).toMatchObject([
      { code: 'SX6001', span: { file: path }, args: { reason: 'ENOSPC' } },
    ]);
    expect(readFileSync(path)).toEqual(one);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  test('cannot stand where a folder stands, nor below a file', async () => {
    const folder = scratch();
    await mkdir(join(folder, 'taken'));
    writeFileSync(join(folder, 'file'), one);
    await faultOf(writeWhole(join(folder, 'taken'), two));
    const fault = await faultOf(writeWhole(join(folder, 'file', 'report.pdf'), two));
    expect(fault.diagnostics[0]?.code).toBe('SX6001');
    expect(readdirSync(folder)).toEqual(['file', 'taken']);
  });

  test('whose failure is no word of the system is a fault of ours, not a diagnostic', async () => {
    const path = join(scratch(), 'report.pdf');
    const bug = new TypeError('a bug');
    await expect(writeWhole(path, one, () => Promise.reject(bug))).rejects.toBe(bug);
  });
});

describe('a target held open by another program', () => {
  /** A target that lets go after some tries; other targets are free. */
  const held = (target: string, tries: number, code: string) => {
    let left = tries;
    return (draft: string, wanted: string): Promise<void> =>
      wanted === target && left-- > 0 ? Promise.reject(refusal(code)) : rename(draft, wanted);
  };

  test.each(['EBUSY', 'EPERM', 'EACCES'])('is tried again until it is free (%s)', async (code) => {
    const path = join(scratch(), 'report.pdf');
    writeFileSync(path, one);
    expect((await writeWhole(path, two, held(path, 3, code))).outcome).toBe('written');
    expect(readFileSync(path)).toEqual(two);
  });

  test('is left alone in the end: the bytes lie beside it, and that is said', async () => {
    const folder = scratch();
    const path = join(folder, 'báo cáo.vi.pdf');
    const beside = join(folder, 'báo cáo.vi (2).pdf');
    writeFileSync(path, one);
    const written = await writeWhole(path, two, held(path, 99, 'EBUSY'));
    expect(written).toMatchObject({
      outcome: 'beside',
      path: beside,
      diagnostics: [{ code: 'SX6002', args: { saved: beside } }],
    });
    expect(readFileSync(path)).toEqual(one);
    expect(readFileSync(beside)).toEqual(two);
    // Again with the same bytes takes the same name; with others the next one.
    expect((await writeWhole(path, two, held(path, 99, 'EBUSY'))).path).toBe(beside);
    const third = await writeWhole(path, Buffer.from('three'), held(path, 99, 'EBUSY'));
    expect(third.path).toBe(join(folder, 'báo cáo.vi (3).pdf'));
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('where nothing can be written beside it either is a fault', async () => {
    const folder = scratch();
    const path = join(folder, 'report.pdf');
    const fault = await faultOf(writeWhole(path, two, () => Promise.reject(refusal('EACCES'))));
    expect(fault.diagnostics).toMatchObject([{ code: 'SX6001', args: { reason: 'EACCES' } }]);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.skipIf(!existsSync('/proc/self'))(
  'a place in which no folder can be made is refused, and not tried for ever',
  async () => {
    const fault = await faultOf(writeWhole('/proc/nowhere/deep/report.pdf', one));
    expect(fault.diagnostics[0]).toMatchObject({ code: 'SX6001', args: { reason: 'ENOENT' } });
  },
);
