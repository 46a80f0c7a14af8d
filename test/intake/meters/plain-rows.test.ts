import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/intake/csv/parse-csv.js';
import { DateMemo } from '../../../src/intake/meters/date-memo.js';
import type { Layout } from '../../../src/intake/meters/layout.js';
import { LineFeed } from '../../../src/intake/meters/line-feed.js';
import { RowReader } from '../../../src/intake/meters/row-reader.js';

interface Row {
  readonly minute: number;
  readonly value: number;
  readonly line: number;
}

const collector = () => {
  const rows: Row[] = [];
  return {
    rows,
    take: (minute: number, value: number, line: number) => rows.push({ minute, value, line }),
  };
};

const counts = (reader: RowReader) => ({
  refused: reader.refused,
  faults: [...reader.faults].toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

/** Straight through csv-parse, cell by cell. */
function byCsvParse(text: string, layout: Layout) {
  const taker = collector();
  const reader = new RowReader(layout, taker, null);
  const records = parseCsv(text.replace(/\r\n?/g, '\n'), layout.delimiter);
  if (typeof records === 'string') return null;
  let line = 1;
  for (const cells of records) {
    reader.read(cells, line);
    line += cells.join('').split('\n').length;
  }
  return { rows: taker.rows, all: reader.rows, ...counts(reader) };
}

/** Through the scanner, in pieces of this size. */
function byScanner(text: string, layout: Layout, size: number) {
  const taker = collector();
  const reader = new RowReader(layout, taker, null);
  const feed = new LineFeed(layout, reader, taker, 1, false, new DateMemo());
  const bytes = new TextEncoder().encode(text);
  const piece = new Uint8Array(size);
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    piece.set(part);
    feed.push(piece.subarray(0, part.length));
  }
  feed.end();
  if (feed.broken !== null) return null;
  const all = reader.rows + feed.plain.rows;
  return { rows: taker.rows, all, fast: feed.plain.rows, ...counts(reader) };
}

const layout: Layout = {
  delimiter: ',',
  width: 2,
  time: 0,
  value: 1,
  unit: null,
  decimal: 'point',
  order: 'day-first',
};

const digits = (most: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: 0, maxLength: most })
    .map((all) => all.join(''));
const date = fc.oneof(
  fc
    .date({ min: new Date('1989-12-01'), max: new Date('2101-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc
    .tuple(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 13 }), fc.boolean())
    .map(
      ([day, month, isPadded]) =>
        `${String(day).padStart(isPadded ? 2 : 1, '0')}/${String(month).padStart(isPadded ? 2 : 1, '0')}/2025`,
    ),
  fc.constantFrom(
    '2025-01-15',
    '2025-1-5',
    '2025/02/30',
    '1.2.2025',
    '2025-01/15',
    '45672.302',
    '',
  ),
);
const clock = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 61 }), fc.boolean())
    .map(
      ([hour, minute, isPadded]) =>
        `${String(hour).padStart(isPadded ? 2 : 1, '0')}:${String(minute).padStart(2, '0')}`,
    ),
  fc.constantFrom(
    '07:15:00',
    '7:15:31',
    '23:59:59',
    '24:00',
    '24:00:00',
    '24:01',
    '7:5',
    '07:15:60',
    '07:15Z',
    '07:15+07:00',
    '007:15',
    '',
  ),
);
const number = fc.oneof(
  fc.double({ min: 0, max: 1e7, noNaN: true }).map(String),
  fc.tuple(digits(6), digits(5)).map(([whole, part]) => `${whole}.${part}`),
  fc.tuple(digits(10), digits(9)).map(([whole, part]) => `${whole}.${part}`),
  digits(20),
  fc.constantFrom(
    '',
    '-',
    '-1.5',
    '+2',
    '1,5',
    '1.234',
    '0.125',
    '1e3',
    'NaN',
    '12.5.1',
    ' 3.5',
    '3.5 ',
    '.5',
    '5.',
  ),
);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(date, fc.constantFrom(' ', 'T', '  '), clock, number)
      .map(([a, b, c, d]) => `${a}${b}${c},${d}`),
  },
  { weight: 4, arbitrary: number.map((value) => `2025-01-15 07:15,${value}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(date, clock, number)
      .map(([a, b, c]) => `${quoted(`${a} ${b}`)},${quoted(c)}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '  ',
      ',',
      ',,',
      'x',
      '2025-01-15 07:15',
      '2025-01-15 07:15,1,2',
      '2025-01-15 07:15,1,',
      '"a\nb",1',
      '"2025-01-15 07:15",1.5',
    ),
  },
);
const file = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, isEnded]) => lines.join(end) + (isEnded ? end : ''));

describe('the scanner of plain rows', () => {
  it('takes what csv-parse and the reader of cells take, row by row, for any file', () => {
    fc.assert(
      fc.property(
        file,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom('point' as const, 'comma' as const),
        fc.constantFrom('day-first' as const, 'month-first' as const),
        (text, size, decimal, order) => {
          const [expected, found] = [
            byCsvParse(text, { ...layout, decimal, order }),
            byScanner(text, { ...layout, decimal, order }, size),
          ];
          if (expected === null) return;
          const { fast: _, ...same } = found ?? { fast: 0 };
          expect(same).toEqual(expected);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('the same with semicolons, decimal commas and a column of units', () => {
    const wide: Layout = { ...layout, delimiter: ';', width: 3, unit: 2, decimal: 'comma' };
    const row = fc.tuple(clock, number, fc.constantFrom('kWh', 'kWh', 'kWh', 'KWH', '', 'MWh'));
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40 }),
        fc.integer({ min: 1, max: 400 }),
        (rows, size) => {
          const text = rows
            .map(([time, value, unit]) => `15/01/2025 ${time};${value.replace('.', ',')};${unit}\n`)
            .join('');
          const expected = byCsvParse(text, wide);
          const { fast: _, ...same } = byScanner(text, wide, size) ?? { fast: 0 };
          expect(same).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads plain rows itself', () => {
    const rows = Array.from(
      { length: 96 },
      (_, at) =>
        `2025-01-15 ${String(at >> 2).padStart(2, '0')}:${String((at & 3) * 15).padStart(2, '0')},${at / 4}`,
    );
    expect(byScanner(`${rows.join('\r\n')}\r\n`, layout, 61)?.fast).toBe(96);
  });

  it('gives the numbers that reading their text gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), digits(6), (whole, part) => {
        const text = part === '' ? String(whole) : `${whole}.${part}`;
        const found = byScanner(`2025-01-15 07:15,0.5\n2025-01-15 07:30,${text}\n`, layout, 500);
        expect(found?.rows[1]?.value).toBe(Number(text));
      }),
    );
  });

  it('stops at a quote that is never closed, however long the file', () => {
    const text = `2025-01-15 07:15,1\n"2025-01-15 07:30,2\n${'x,y\n'.repeat(30_000)}`;
    expect(byScanner(text, layout, 1000)).toBeNull();
  });
});
