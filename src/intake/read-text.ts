import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { Host, HostFile, HostRefusal } from '../model/host.js';
import { type Decoded, decode, lineAt } from './text/decode.js';
import { lostLetters } from './text/lost-letters.js';
import { ofLegacy, ofMojibake } from './wrong-letters.js';

/** 64 MB: the largest table of the contract. [bytes] */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The text of a file, or why there is none. `undefined`: there is no such file. */
export type TextFile =
  | {
      readonly file: string;
      readonly sha256: string;
      readonly text: string;
      readonly encoding: string;
      /** Letters that were lost before the file came here. */
      readonly doubt: Diagnostic | null;
    }
  | { readonly file: string; readonly sha256: string | null; readonly problem: Diagnostic };

/** Reads a file of the folder as text, with `\n` as the only line end and composed letters. */
export function readText(host: Host, folder: string, file: string): TextFile | undefined {
  const found = host.read(folder, file);
  if (!found) return undefined;
  if ('refused' in found) return { file, sha256: null, problem: explainRefusal(file, found) };
  return textOf(file, found);
}

function textOf(file: string, { bytes, sha256 }: HostFile): TextFile {
  if (bytes.length > LARGEST_FILE) return { file, sha256, problem: tooLarge(file, bytes.length) };
  const decoded = decode(bytes);
  if ('fault' in decoded) return { file, sha256, problem: explainFault(file, decoded) };
  const { text, encoding } = decoded;
  return { file, sha256, text, encoding, doubt: doubtOf(file, text) };
}

/** Why a file could not be had. */
export function explainRefusal(
  file: string,
  { refused, detail, size = 0 }: HostRefusal,
): Diagnostic {
  if (refused === 'unreadable') return diagnose('SX1004', { file }, { reason: detail });
  if (refused === 'too-large') return tooLarge(file, size, Number(detail));
  return diagnose('SX1005', { file }, { found: refused });
}

const tooLarge = (file: string, found: number, allowed = LARGEST_FILE): Diagnostic =>
  diagnose('SX1006', { file }, { limit: 'bytes', found, allowed });

function explainFault(file: string, fault: Extract<Decoded, { fault: string }>): Diagnostic {
  if (fault.fault === 'no-mark') return diagnose('SX1014', { file }, { encoding: fault.encoding });
  if (fault.fault === 'legacy') return ofLegacy({ file, line: fault.line }, fault.legacy);
  if (fault.fault === 'mojibake') return ofMojibake({ file, line: fault.line }, fault.mojibake);
  const { line, reason } = fault;
  return diagnose('SX1007', { file, ...(line !== null && { line }) }, { reason });
}

function doubtOf(file: string, text: string): Diagnostic | null {
  const lost = lostLetters(text);
  if (!lost) return null;
  const { found, count, at } = lost;
  return diagnose('SX1009', { file, line: lineAt(text, at) }, { found, count });
}
