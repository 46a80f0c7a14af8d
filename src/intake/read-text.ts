import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { Host, HostFile, HostRefusal } from '../model/host.js';

/** 64 MB: the largest table of the contract. [bytes] */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The text of a file, or why there is none. `undefined`: there is no such file. */
export type TextFile =
  | { readonly file: string; readonly sha256: string; readonly text: string }
  | { readonly file: string; readonly sha256: string | null; readonly problem: Diagnostic };

/** Reads a file of the folder as UTF-8, with `\n` as the only line end and composed letters. */
export function readText(host: Host, folder: string, file: string): TextFile | undefined {
  const found = host.read(folder, file);
  if (!found) return undefined;
  if ('refused' in found) return { file, sha256: null, problem: explainRefusal(file, found) };
  const text = decode(file, found);
  return typeof text === 'string'
    ? { file, sha256: found.sha256, text }
    : { file, sha256: found.sha256, problem: text };
}

function explainRefusal(file: string, { refused, detail, size }: HostRefusal): Diagnostic {
  if (refused === 'unreadable') return diagnose('SX1004', { file }, { reason: detail });
  if (refused === 'too-large') return tooLarge(file, size ?? 0);
  return diagnose('SX1005', { file }, { found: refused });
}

const tooLarge = (file: string, found: number): Diagnostic =>
  diagnose('SX1006', { file }, { limit: 'bytes', found, allowed: LARGEST_FILE });

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

function decode(file: string, { bytes }: HostFile): string | Diagnostic {
  if (bytes.length > LARGEST_FILE) return tooLarge(file, bytes.length);
  if (startsWith(bytes, 0xff, 0xfe)) return diagnose('SX1007', { file }, { reason: 'UTF-16 LE' });
  if (startsWith(bytes, 0xfe, 0xff)) return diagnose('SX1007', { file }, { reason: 'UTF-16 BE' });
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return diagnose('SX1007', { file, line: lineAt(bytes, nul) }, { reason: 'NUL (0x00)' });
  try {
    const text = strict.decode(bytes);
    return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC');
  } catch {
    return foreign(file, bytes);
  }
}

/** Names the first byte that is not UTF-8, and its line. */
function foreign(file: string, bytes: Uint8Array): Diagnostic {
  const before = lenient.decode(bytes).split('\ufffd', 1)[0] as string;
  const mark = startsWith(bytes, 0xef, 0xbb) && bytes[2] === 0xbf ? 3 : 0;
  const at = mark + new TextEncoder().encode(before).length;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return diagnose('SX1007', { file, line: lineAt(bytes, at) }, { reason: `0x${byte}` });
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second;

function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++;
  return line;
}
