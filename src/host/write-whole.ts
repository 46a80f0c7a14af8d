import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Diagnostic } from '../model/diagnostic.js';
import { diagnose } from '../model/diagnostic.js';
import { Fault } from '../model/fault.js';

/** What became of a file: `path` is where the bytes lie now. */
export interface Written {
  readonly outcome: 'written' | 'unchanged' | 'beside';
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a draft takes the place of its target: the one step that another program can hinder. */
export type Replace = (draft: string, target: string) => Promise<void>;

/** Milliseconds before the second, third and fourth try: a scanner of viruses lets go in that time. */
const patience = [40, 120, 360];

/** What Windows says of a file that Acrobat or Excel holds open. */
const heldOpen = new Set(['EBUSY', 'EPERM', 'EACCES']);

const errno = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? '';

/**
 * Puts `bytes` at `path` whole or not at all, making the folders above it. A reader never meets half
 * a file, and a rerun that changes nothing leaves the file and its date alone. A target that another
 * program holds open is tried four times, then the bytes are saved beside it and that is said.
 *
 * @throws Fault `SX6001` where the system refuses (permission, full disk, a file in place of a folder).
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  replace: Replace = rename,
): Promise<Written> {
  try {
    if (await holds(path, bytes)) return { outcome: 'unchanged', path, diagnostics: [] };
    return await writeThrough(path, bytes, replace);
  } catch (cause) {
    const reason = errno(cause);
    if (reason === '') throw cause;
    throw new Fault([diagnose('SX6001', { file: path }, { reason })], { cause });
  }
}

const holds = async (path: string, bytes: Uint8Array): Promise<boolean> =>
  (await readFile(path).catch(() => undefined))?.equals(bytes) ?? false;

/**
 * Makes a folder and those above it, each tried once: Node's recursive `mkdir` goes round for ever on
 * a file system that answers every try with "no such folder" (`/proc`).
 */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder).catch(async (cause: unknown) => {
    // Another process may have made it meanwhile.
    if (errno(cause) !== 'EEXIST' || !(await isFolder(folder))) throw cause;
  });
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

async function writeThrough(path: string, bytes: Uint8Array, replace: Replace): Promise<Written> {
  await makeFolder(dirname(resolve(path)));
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    await writeDraft(draft, bytes);
    if (await replaceSoon(draft, path, replace))
      return { outcome: 'written', path, diagnostics: [] };
    const saved = await freeNameBeside(path, bytes);
    await replace(draft, saved);
    const diagnostics = [diagnose('SX6002', { file: path }, { saved })];
    return { outcome: 'beside', path: saved, diagnostics };
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @returns Whether the draft stands at its target; false while another program holds that. */
async function replaceSoon(draft: string, target: string, replace: Replace): Promise<boolean> {
  for (const pause of [0, ...patience]) {
    await wait(pause);
    try {
      await replace(draft, target);
      return true;
    } catch (cause) {
      if (!heldOpen.has(errno(cause))) throw cause;
    }
  }
  return false;
}

/** `report (2).pdf` and so on: the first name that is free, or that holds these very bytes already. */
async function freeNameBeside(path: string, bytes: Uint8Array): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 2; ; number++) {
    const name = `${stem} (${number})${extension}`;
    const present = await readFile(name).catch(errno);
    if (present === 'ENOENT' || (typeof present !== 'string' && present.equals(bytes))) return name;
  }
}
