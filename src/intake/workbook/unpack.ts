import { Inflate, inflateSync } from 'fflate';
import { checksum } from './checksum.js';
import { Refusal, refuse, refuseDamaged } from './refusal.js';
import type { ZipEntry } from './zip-directory.js';

/** [bytes] */
export const MiB = 1024 * 1024;
/** All parts of a workbook together. [bytes] */
export const MOST_UNPACKED = 512 * MiB;
/** A sheet of nothing but the same cell packs 1:60; what packs better than this was made to burst. */
const MOST_RATIO = 400;
/** A small part may pack as it likes. [bytes] */
const FREE_OF_RATIO = MiB;
/** Packed bytes that are unpacked at once: at most a thousand times as many come out. [bytes] */
const PIECE = 16 * 1024;

/** Counts what comes out of a workbook, whatever its directory promises. */
export interface Budget {
  left: number;
}

export const fullBudget = (): Budget => ({ left: MOST_UNPACKED });

/**
 * Unpacks one file of a zip piece by piece, and holds it against the checksum and the size that the
 * directory gives: a digit that was damaged on the way would otherwise pass for a reading.
 *
 * @param allowed - The most that this one may hold. [bytes]
 * @throws Refusal where it is damaged, or more comes out than a workbook may hold.
 */
export function unpack(
  file: string,
  entry: ZipEntry,
  budget: Budget,
  allowed: number,
  take: (piece: Uint8Array) => void,
): void {
  const most = Math.min(allowed, Math.max(FREE_OF_RATIO, entry.packed.length * MOST_RATIO));
  let size = 0;
  let sum = 0;
  const pass = (piece: Uint8Array): void => {
    size += piece.length;
    budget.left -= piece.length;
    if (budget.left < 0 || size > most)
      refuse('SX1307', { file }, { part: entry.name, allowed: allowed / MiB });
    sum = checksum(sum, piece);
    take(piece);
  };
  if (entry.isDeflated) inflate(file, entry, pass);
  else pass(entry.packed);
  if (sum !== entry.checksum || size !== entry.size) refuseDamaged(file, entry.name, 'checksum');
}

/** What is small comes out in one piece, in the room that the directory promises and no more. */
function inflate(file: string, entry: ZipEntry, pass: (piece: Uint8Array) => void): void {
  const { name, packed, size } = entry;
  const isSmall = size <= FREE_OF_RATIO && packed.length <= 4 * PIECE;
  try {
    if (isSmall) pass(inflateSync(packed, { out: new Uint8Array(size) }));
    else inInflatedPieces(packed, pass);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    refuseDamaged(file, name, 'checksum');
  }
}

function inInflatedPieces(packed: Uint8Array, pass: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(pass);
  for (let at = 0; at < packed.length; at += PIECE)
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
}
