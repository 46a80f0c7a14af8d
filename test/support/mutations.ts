import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (random: Random, count: number): number => Math.floor(random() * count);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/** What breaks readers: marks of CSV, JSON and XML, and numbers beyond all bounds. */
const tokens = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\n\n\n',
    '\0',
    '\ufeff',
    'sep=;\n',
    "'",
    '=',
    '-',
    '–',
  ],
  ...[
    '1e999',
    '-1e999',
    'NaN',
    'Infinity',
    '9'.repeat(400),
    '0.0000001',
    '1.234',
    '1,234',
    '1.234.567,89',
  ],
  ...[
    '2024-01',
    'T13/2024',
    '31/02/2024',
    'Jan-24',
    '45292',
    '999999999',
    'Năm',
    'Chỉ tiêu',
    'Tổng cộng',
    'T1',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    'null',
    'true',
    '"__proto__"',
    '"constructor"',
    '\\u0000',
    '<',
    '>',
    '&',
    '</row>',
  ],
  ...[
    '<c r="ZZZZ99999999"><v>1</v></c>',
    '<mergeCell ref="A1:XFD1048576"/>',
    '&#x110000;',
    't="s"',
    'ệ',
    '😀',
    '\ud800',
  ],
];

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const changes: readonly Change[] = [
  function flip(bytes, random) {
    // A Buffer of Node is a view of what it was cut from: its slice is no copy.
    const made = Uint8Array.from(bytes);
    const at = below(random, bytes.length);
    made[at] = (made[at] ?? 0) ^ (1 << below(random, 8));
    return made;
  },
  function insert(bytes, random) {
    const at = below(random, bytes.length + 1);
    const piece = new TextEncoder().encode(pick(random, tokens));
    return joined([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  },
  function drop(bytes, random) {
    const at = below(random, bytes.length);
    const size = 1 + below(random, random() < 0.2 ? bytes.length : 12);
    return joined([bytes.subarray(0, at), bytes.subarray(at + size)]);
  },
  function splice(bytes, random) {
    const [from, to] = [below(random, bytes.length), below(random, bytes.length)];
    const piece = bytes.slice(from, from + below(random, 80));
    return joined([bytes.subarray(0, to), piece, bytes.subarray(to)]);
  },
  function repeatLines(bytes, random) {
    const from = bytes.indexOf(10, below(random, bytes.length)) + 1;
    const to = bytes.indexOf(10, from) + 1 || bytes.length;
    const line = bytes.subarray(from, to);
    return joined([
      bytes.subarray(0, to),
      ...Array(1 + below(random, 4)).fill(line),
      bytes.subarray(to),
    ]);
  },
];

/** Bytes with one to six small changes. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let made = bytes;
  for (let left = 1 + below(random, 6); left > 0; left--)
    made = pick(random, changes)(made, random);
  return made;
}

export const randomBytes = (random: Random, most = 400): Uint8Array =>
  Uint8Array.from({ length: below(random, most) }, () => below(random, 256));

/** An archive one of whose entries is changed, so that the change gets past the checksums. */
export function mutatedZip(archive: Uint8Array, random: Random): Uint8Array {
  const entries = unzipSync(archive);
  const name = pick(random, Object.keys(entries));
  const rest = random() < 0.05 ? {} : { [name]: mutated(entries[name] as Uint8Array, random) };
  const { [name]: _, ...others } = entries;
  return zipSync({ ...others, ...rest }, { level: 0 });
}
