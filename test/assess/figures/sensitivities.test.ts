import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/assess/figures/compute-figures.js';
import type { Book } from '../../../src/assess/figures/draft.js';
import { factorPrefix } from '../../../src/assess/figures/quality.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import type { Factor } from '../../../src/model/library.js';
import type { PlantData, Table, Tables } from '../../../src/model/plant.js';
import { library, periods } from '../../support/plant-of.js';

const pilots = ['thuy-san-dong-lanh', 'det-nhuom', 'do-go-noi-that', 'de-giay-cao-su', 'xi-ma'];
const factors = library.factors(library.factorSets.at(-1) ?? '');

type Item =
  | 'product'
  | 'meter'
  | 'material'
  | 'grade'
  | 'stream'
  | 'reading'
  | 'parameter'
  | 'from'
  | 'to'
  | 'substance'
  | 'month'
  | 'date';
type Cell = 'quantity' | 'cost' | 'opening' | 'closing' | 'inProduct' | 'revenue' | 'value';
type Row = Partial<Record<Item, string> & Record<Cell, number | null>>;

function itemOf(file: string, row: Row): string {
  if (file === 'flows.csv') return `${file}#${row.from}>${row.to}:${row.substance}`;
  const { product, material, grade, stream, reading, parameter, meter } = row;
  const ofMeter = meter == null || meter === 'main' ? '' : `:${meter}`;
  return `${file}#${product ?? material ?? grade ?? stream ?? reading ?? parameter}${ofMeter}`;
}

/** What a source errs in: the same scales weigh what is bought, paid by weight and in stock. */
function cellsOf(source: string): readonly Cell[] {
  if (source.endsWith(':inProduct')) return ['inProduct'];
  if (source.endsWith(':revenue')) return ['revenue'];
  const isReading = /^(readings|effluent)\.csv/.test(source);
  return isReading ? ['value'] : ['quantity', 'cost', 'opening', 'closing'];
}

const changeRows = (plant: PlantData, change: (file: string, row: Row) => Row): PlantData => {
  const tables = Object.entries(plant.tables).map(([name, table]: [string, Table<Row>]) => [
    name,
    { ...table, rows: table.rows.map((row) => change(table.file, row)) },
  ]);
  return { ...plant, tables: Object.fromEntries(tables) as Tables };
};

/** The plant as it would be had the source read more, all through the reporting period. */
function readingMore(plant: PlantData, source: string, scale: number): PlantData {
  const item = source.replace(/:(inProduct|revenue|value)$/, '');
  const cells = cellsOf(source);
  return changeRows(plant, (file, row) => {
    const isLater = (row.month ?? row.date ?? '') >= periods.reporting.from;
    if (!isLater || itemOf(file, row) !== item) return row;
    const scaled = cells.flatMap((cell) => {
      const value = row[cell];
      return typeof value === 'number' ? [[cell, value * scale]] : [];
    });
    return { ...row, ...Object.fromEntries(scaled) };
  });
}

/** Every source of the plant's own errs by this much. */
const uncertainty = 0.02;

function evenlyUncertain(plant: PlantData): PlantData {
  const files = Object.values(plant.tables).map(({ file }) => file);
  const accuracy = Object.fromEntries(files.map((file) => [file, uncertainty]));
  const even = changeRows(plant, (file, row) =>
    file === 'flows.csv' ? ({ ...row, uncertainty } as Row) : row,
  );
  return { ...even, facility: { ...plant.facility, accuracy } };
}

const bookOf = (plant: PlantData, set: ReadonlyMap<string, Factor> = factors): Book =>
  computeFigures({ plant, library, factors: set, periods }).book;

const step = 1e-6;

/**
 * That each figure moves as its errors say, where a source is off by a small step either way: a step of
 * the plant that passes on just what it receives is at a corner, and moves one way only.
 */
function expectMoves(
  before: Book,
  booked: (scale: number) => Book,
  source: string,
  ofSource: number,
): void {
  const [above, below] = [booked(1 + step), booked(1 - step)];
  for (const [id, { reporting, quality }] of before) {
    if (reporting.value === null || reporting.value === 0 || quality.errors === null) continue;
    const [up, down] = [above, below].map((book) => book.get(id)?.reporting.value ?? 0);
    const relative = (Number(up) - Number(down)) / (2 * step) / reporting.value;
    const expected = (quality.errors.get(source) ?? 0) / ofSource;
    const tolerance = 1e-4 * Math.max(1, expected * expected);
    expect(Math.abs(relative - expected), `${id} by ${source}`).toBeLessThan(tolerance);
  }
}

describe.each(pilots)('in %s', (pilot) => {
  const plant = evenlyUncertain(readFacility(nodeHost, `fixtures/pilots/${pilot}`, library));
  const book = bookOf(plant);
  const drafts = [...book.values()];
  const sources = new Set(drafts.flatMap(({ quality }) => [...(quality.errors?.keys() ?? [])]));

  test('every figure moves with each meter and weighing as its errors say', () => {
    const own = [...sources].filter(
      (source) => !source.startsWith(factorPrefix) && !source.endsWith('@base'),
    );
    expect(own.length).toBeGreaterThan(8);
    for (const source of own)
      expectMoves(book, (scale) => bookOf(readingMore(plant, source, scale)), source, uncertainty);
  });

  test('every figure moves with each factor as its errors say', () => {
    const used = [...factors.values()].filter(({ id }) => sources.has(factorPrefix + id));
    for (const factor of used) {
      const { id, value, low, high } = factor;
      if (value === null || low === null || high === null || low === high) continue;
      const changed = (scale: number) =>
        new Map(factors).set(id, { ...factor, value: value * scale });
      const ofFactor = (high - low) / (2 * Math.sqrt(3) * value);
      const booked = (scale: number) => bookOf(plant, changed(scale));
      expectMoves(book, booked, factorPrefix + id, ofFactor);
    }
  });
});
