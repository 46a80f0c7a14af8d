import { type Diagnostic, diagnose } from '../../model/diagnostic.js';

/** Why bytes that are no zip are no workbook of today, as exactly as their beginning tells. */
export function recognize(file: string, bytes: Uint8Array): Diagnostic {
  if (bytes.length === 0) return diagnose('SX1003', { file }, {});
  const found = startsWith(bytes, compoundFile) ? compoundKind(bytes) : plainKind(bytes);
  if (found === 'encrypted') return diagnose('SX1301', { file }, {});
  if (found === 'text') return diagnose('SX1304', { file }, {});
  return found ? diagnose('SX1302', { file }, { found }) : diagnose('SX1305', { file }, {});
}

function compoundKind(bytes: Uint8Array): 'encrypted' | 'xls' | undefined {
  if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'xls' : undefined;
}

function plainKind(bytes: Uint8Array): 'xls' | 'html' | 'xml' | 'text' | undefined {
  if (bytes[0] === 0x09 && oldRecords.has(bytes[1] ?? -1) && bytes[3] === 0) return 'xls';
  const text = beginningOf(bytes);
  if (text === undefined) return undefined;
  if (/^\s*(?:<!doctype html|<html|<head|<meta|<table|MIME-Version:)/i.test(text)) return 'html';
  if (!/^\s*</.test(text)) return 'text';
  return /excel|spreadsheet/i.test(text) ? 'xml' : 'html';
}

/** A file of many streams: old workbooks, and today's where they are encrypted. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first record of workbooks that are older than that. */
const oldRecords: ReadonlySet<number> = new Set([0x00, 0x02, 0x04, 0x08]);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Names of streams stand in UTF-16 at multiples of 128 bytes. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const spelt = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at < bytes.length; at += 128)
    if (startsWith(bytes.subarray(at, at + spelt.length), spelt)) return true;
  return false;
}

const LOOKED_AT = 4096;

/** The first characters, whatever their encoding; `undefined` where it is no text. */
function beginningOf(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start);
  const isText = start.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
  return isText ? new TextDecoder().decode(start) : undefined;
}
