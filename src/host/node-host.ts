import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { diagnose } from '../model/diagnostic.js';
import { Fault } from '../model/fault.js';
import type { Host, HostFile, HostRefusal } from '../model/host.js';

/** A table of the folder contract; whatever is larger is not a month-by-month record. */
const largestFile = 64 * 1024 * 1024;

const errno = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);

const isAbsent = (cause: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errno(cause));

/** Whether `path` stays below `folder`, both free of links. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Why what stands at the path may not be read; `undefined` where it may. @throws what the file system says. */
function refusalOf(
  folder: string,
  name: string,
  path: string,
  found: Stats,
): HostRefusal | undefined {
  const isLink = found.isSymbolicLink();
  // A file right in the folder is in it; only a link, or a folder on the way, can lead elsewhere.
  if (isLink || dirname(name) !== '.') {
    const real = realpathSync(path);
    if (!isInside(realpathSync(folder), real)) return { refused: 'link', detail: real };
  }
  // The size is asked before the bytes: a pipe would never end, and a huge file would fill memory.
  const file = isLink ? statSync(path) : found;
  if (file.isDirectory()) return { refused: 'directory', detail: name };
  if (!file.isFile()) return { refused: 'special', detail: name };
  if (file.size > largestFile)
    return { refused: 'too-large', detail: String(largestFile), size: file.size };
  return undefined;
}

/**
 * Reads a file of the folder, never one outside of it.
 *
 * @returns `undefined` where there is no such file; a refusal for a link that leaves the folder, a
 *   dangling link, a directory, a pipe or device, a file over 64 MiB, or one that the system keeps.
 */
function read(folder: string, name: string): HostFile | HostRefusal | undefined {
  const path = join(folder, name);
  if (!isInside(folder, path)) return { refused: 'link', detail: name };
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    const refusal = refusalOf(folder, name, path, found);
    if (refusal) return refusal;
    const bytes = readFileSync(path);
    return { bytes, sha256: hash('sha256', bytes) };
  } catch (cause) {
    if (isAbsent(cause)) return isLink(path) ? { refused: 'link', detail: name } : undefined;
    return { refused: 'unreadable', detail: errno(cause) };
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Sorted by code unit, so that no locale decides the order of anything. */
function list(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    if (errno(cause) === 'ENOENT') return undefined;
    throw new Fault([diagnose('SX1004', { file: folder }, { reason: errno(cause) })], { cause });
  }
}

/** The file system of this machine. */
export const nodeHost: Host = { read, list };
