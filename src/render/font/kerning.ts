import { tableAt } from './sfnt.js';

/** How much closer the second glyph stands to the first [font units, signed]. */
export type Kerning = (first: number, second: number) => number;

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;
const X_ADVANCE = 4;

/** `undefined`: this subtable has no say on the pair, ask the next one. */
type PairTable = (first: number, second: number) => number | undefined;

/** Reads the `kern` feature of a `GPOS` table: pair positioning, by glyph and by class. */
export function readKerning(gpos: DataView): Kerning {
  const lookups = kernLookups(gpos).map((lookup) => pairTables(lookup));
  return (first, second) => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const pair of subtables) {
        const value = pair(first, second);
        if (value === undefined) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

function kernLookups(gpos: DataView): DataView[] {
  const features = tableAt(gpos, gpos.getUint16(6));
  const lookups = tableAt(gpos, gpos.getUint16(8));
  const indexes = new Set<number>();
  for (let record = 2; record < 2 + features.getUint16(0) * 6; record += 6) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => features.getUint8(record + at)));
    if (tag !== 'kern') continue;
    const feature = tableAt(features, features.getUint16(record + 4));
    for (let at = 0; at < feature.getUint16(2); at++) indexes.add(feature.getUint16(4 + at * 2));
  }
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => tableAt(lookups, lookups.getUint16(2 + index * 2)));
}

function pairTables(lookup: DataView): PairTable[] {
  const tables: PairTable[] = [];
  for (let at = 0; at < lookup.getUint16(4); at++) {
    let kind = lookup.getUint16(0);
    let table = tableAt(lookup, lookup.getUint16(6 + at * 2));
    if (kind === EXTENSION) {
      kind = table.getUint16(2);
      table = tableAt(table, table.getUint32(4));
    }
    if (kind === PAIR_ADJUSTMENT)
      tables.push(table.getUint16(0) === 1 ? glyphPairs(table) : classPairs(table));
  }
  return tables;
}

/** Bytes of a value record, and where in it the advance stands. */
function valueLayout(format: number): { size: number; advance: number | null } {
  let size = 0;
  let advance: number | null = null;
  for (let bit = 1; bit <= 0x80; bit <<= 1) {
    if ((format & bit) === 0) continue;
    if (bit === X_ADVANCE) advance = size;
    size += 2;
  }
  return { size, advance };
}

function glyphPairs(table: DataView): PairTable {
  const coverage = readCoverage(tableAt(table, table.getUint16(2)));
  const first = valueLayout(table.getUint16(4));
  const step = 2 + first.size + valueLayout(table.getUint16(6)).size;
  return (left, right) => {
    const index = coverage(left);
    if (index < 0) return undefined;
    const set = tableAt(table, table.getUint16(10 + index * 2));
    const record = findPair(set, step, right);
    if (record === null) return undefined;
    return first.advance === null ? 0 : set.getInt16(record + 2 + first.advance);
  };
}

/** Where in a sorted set of pairs that of a second glyph stands. */
function findPair(set: DataView, step: number, right: number): number | null {
  let low = 0;
  let high = set.getUint16(0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = 2 + middle * step;
    const glyph = set.getUint16(record);
    if (glyph === right) return record;
    if (glyph < right) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function classPairs(table: DataView): PairTable {
  const coverage = readCoverage(tableAt(table, table.getUint16(2)));
  const first = valueLayout(table.getUint16(4));
  const size = first.size + valueLayout(table.getUint16(6)).size;
  const leftClass = readClasses(tableAt(table, table.getUint16(8)));
  const rightClass = readClasses(tableAt(table, table.getUint16(10)));
  const columns = table.getUint16(14);
  return (left, right) => {
    if (coverage(left) < 0) return undefined;
    if (first.advance === null) return 0;
    const cell = leftClass(left) * columns + rightClass(right);
    return table.getInt16(16 + cell * size + first.advance);
  };
}

/** Index of a glyph in a coverage table, −1 when it is not in it. */
function readCoverage(table: DataView): (glyph: number) => number {
  const indexes = new Map<number, number>();
  const count = table.getUint16(2);
  if (table.getUint16(0) === 1)
    for (let at = 0; at < count; at++) indexes.set(table.getUint16(4 + at * 2), at);
  else
    for (let at = 4; at < 4 + count * 6; at += 6) {
      const start = table.getUint16(at);
      for (let glyph = start; glyph <= table.getUint16(at + 2); glyph++)
        indexes.set(glyph, table.getUint16(at + 4) + glyph - start);
    }
  return (glyph) => indexes.get(glyph) ?? -1;
}

/** Class of a glyph; 0 is the class of every glyph that is not named. */
function readClasses(table: DataView): (glyph: number) => number {
  const classes = new Map<number, number>();
  if (table.getUint16(0) === 1) {
    const start = table.getUint16(2);
    for (let at = 0; at < table.getUint16(4); at++)
      classes.set(start + at, table.getUint16(6 + at * 2));
  } else
    for (let at = 4; at < 4 + table.getUint16(2) * 6; at += 6)
      for (let glyph = table.getUint16(at); glyph <= table.getUint16(at + 2); glyph++)
        classes.set(glyph, table.getUint16(at + 4));
  return (glyph) => classes.get(glyph) ?? 0;
}
