import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { HostRefusal, HostStream } from '../model/host.js';

/** Large enough that asking the system costs nothing, small enough to stay in the processor's cache. [bytes] */
const pieceSize = 256 * 1024;

/** What the file system calls a fault. */
export const errno = (cause: unknown): string =>
  (cause as NodeJS.ErrnoException).code ?? String(cause);

/**
 * Hands over an open file from its beginning through one buffer, so that memory does not grow with it.
 *
 * @param limit - The largest size; a file that grows beyond it meanwhile is let go. [bytes]
 * @throws What `take` throws.
 */
export function handOver(
  handle: number,
  limit: number,
  take: (piece: Uint8Array) => void,
): HostStream | HostRefusal {
  const buffer = new Uint8Array(pieceSize);
  const digest = createHash('sha256');
  for (let size = 0; size <= limit; ) {
    const length = fill(handle, buffer);
    if (typeof length === 'string') return { refused: 'unreadable', detail: length };
    if (length === 0) return { sha256: digest.digest('hex'), size };
    const piece = buffer.subarray(0, length);
    digest.update(piece);
    take(piece);
    size += length;
  }
  return { refused: 'too-large', detail: String(limit), size: limit + 1 };
}

function fill(handle: number, buffer: Uint8Array): number | string {
  try {
    return readSync(handle, buffer);
  } catch (cause) {
    return errno(cause);
  }
}
