import { refuse, refuseDamaged } from './refusal.js';

/** A file within a zip: where its packed bytes are, and what its directory promises of it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** [bytes] */
  readonly size: number;
  readonly checksum: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
/** Stands in a field of 32 bits whose value is in the extra field of 64. */
const ELSEWHERE = 0xffffffff;

/**
 * Lists a zip from its central directory; names in lower case and with `/`, as parts of a workbook are
 * told apart. Nothing is unpacked.
 *
 * @throws Refusal where it is cut short, contradicts itself, or a file in it is encrypted.
 */
export function readDirectory(file: string, bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view) ?? refuseDamaged(file, file, 'cut');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL)
      return refuseDamaged(file, file, 'cut');
    const next = at + CENTRAL_SIZE + lengthsAt(view, at + 28, 3);
    if (next > end) return refuseDamaged(file, file, 'cut');
    const entry = entryAt(file, view, at);
    if (entries.has(entry.name)) return refuseDamaged(file, entry.name, 'twice');
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** The sum of some lengths of 16 bits. */
function lengthsAt(view: DataView, at: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += view.getUint16(at + 2 * index, true);
  return sum;
}

function entryAt(file: string, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const spelt = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const name = new TextDecoder().decode(spelt).replaceAll('\\', '/').toLowerCase();
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) return refuse('SX1301', { file }, {});
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return refuseDamaged(file, name, 'packing');
  const wide = wideFields(view, at + CENTRAL_SIZE + nameLength, view.getUint16(at + 30, true));
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE ? (wide.shift() ?? value) : value;
  };
  const [size, packedSize, local] = [field(24), field(20), field(42)];
  const isThere = local + LOCAL_SIZE <= view.byteLength && view.getUint32(local, true) === LOCAL;
  const start = isThere ? local + LOCAL_SIZE + lengthsAt(view, local + 26, 2) : Infinity;
  if (start + packedSize > view.byteLength) return refuseDamaged(file, name, 'cut');
  return {
    name,
    packed: bytes.subarray(start, start + packedSize),
    isDeflated: method === 8,
    size,
    checksum: view.getUint32(at + 16, true),
  };
}

/** Sizes and place of 64 bits, which writers of streams use however small the file. */
function wideFields(view: DataView, from: number, length: number): number[] {
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(at + 4 + view.getUint16(at + 2, true), end);
    const fields: number[] = [];
    for (let field = at + 4; field + 8 <= last; field += 8)
      fields.push(Number(view.getBigUint64(field, true)));
    return fields;
  }
  return [];
}
