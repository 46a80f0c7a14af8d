import { hash } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { diagnose } from '../model/diagnostic.js';
import { Fault } from '../model/fault.js';
import type { Host, HostFile, HostRefusal, HostStream } from '../model/host.js';
import { errno, handOver } from './hand-over.js';

const MiB = 1024 * 1024;

/** A table of the folder contract; whatever is larger is not a month-by-month record. */
const largestFile = 64 * MiB;
/** A workbook is packed: what unpacks from one of this size is already more than anyone has typed. */
const largestWorkbook = 32 * MiB;
/** A year of quarter hours of a hundred meters is a tenth of that. */
const largestStream = 4096 * MiB;

const largestRead = (name: string): number =>
  name.toLowerCase().endsWith('.xlsx') ? largestWorkbook : largestFile;

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
  limit: number,
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
  if (file.size > limit) return { refused: 'too-large', detail: String(limit), size: file.size };
  return undefined;
}

/** Takes what stands at a name of the folder, if it may be read at all and `take` can. */
function reach<T>(
  folder: string,
  name: string,
  limit: number,
  take: (path: string) => T,
): T | HostRefusal | undefined {
  const path = join(folder, name);
  if (!isInside(folder, path)) return { refused: 'link', detail: name };
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    return refusalOf(folder, name, path, found, limit) ?? take(path);
  } catch (cause) {
    if (isAbsent(cause)) return isLink(path) ? { refused: 'link', detail: name } : undefined;
    return { refused: 'unreadable', detail: errno(cause) };
  }
}

/**
 * Reads a file of the folder, never one outside of it.
 *
 * @returns `undefined` where there is no such file; a refusal for a link that leaves the folder, a
 *   dangling link, a directory, a pipe or device, a file over 64 MiB (a workbook over 32 MiB), or one
 *   that the system keeps.
 */
const read = (folder: string, name: string): HostFile | HostRefusal | undefined =>
  reach(folder, name, largestRead(name), (path) => {
    const bytes = readFileSync(path);
    return { bytes, sha256: hash('sha256', bytes) };
  });

/**
 * Hands over a file of the folder piece by piece, never one outside of it.
 *
 * @returns As `read`, but up to 4 GiB.
 * @throws What `take` throws.
 */
function stream(
  folder: string,
  name: string,
  take: (piece: Uint8Array) => void,
): HostStream | HostRefusal | undefined {
  const opened = reach(folder, name, largestStream, (path) => ({ handle: openSync(path, 'r') }));
  if (!opened || 'refused' in opened) return opened;
  try {
    return handOver(opened.handle, largestStream, take);
  } finally {
    closeSync(opened.handle);
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
export const nodeHost: Host = { read, stream, list };
