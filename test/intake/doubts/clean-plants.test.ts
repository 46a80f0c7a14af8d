import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Files, profile, readPlant } from '../../support/intake.js';

const month = (index: number): string =>
  `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** What drives a series month by month: a season, a Tết, growth and noise. */
interface Course {
  readonly size: number;
  readonly season: number;
  readonly peak: number;
  readonly tet: number;
  readonly growth: number;
  readonly noise: readonly number[];
}

/** Numbers from 0 to 1 that a seed settles: drawn one by one, none of them would be noise. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MONTHS = 30;

/** Factors about 1 with a standard deviation. */
const noiseOf = (draw: () => number, deviation: number): number[] =>
  Array.from({ length: MONTHS }, () => {
    const sum = Array.from({ length: 12 }, draw).reduce((all, one) => all + one, -6);
    return Math.exp(sum * deviation);
  });

const courseOf = (draw: () => number, noise: number): Course => ({
  size: 10 ** (1 + 3 * draw()),
  season: 0.5 * draw(),
  peak: Math.floor(12 * draw()),
  tet: 0.4 + 0.6 * draw(),
  growth: 0.04 * draw() - 0.02,
  noise: noiseOf(draw, noise),
});

const valuesOf = ({ size, season, peak, tet, growth, noise }: Course): number[] =>
  noise.map((factor, index) => {
    const wave = 1 + season * Math.cos(((index - peak) / 6) * Math.PI);
    const low = index % 12 === 1 ? tet : 1;
    return size * wave * low * (1 + growth) ** index * factor;
  });

/** Two decimals, which pass for no thousands. */
const digits = (value: number): string => value.toFixed(2);

const table = (heading: string, rows: readonly (readonly string[])[]): string =>
  `${heading}\n${rows.map((row) => row.join(',')).join('\n')}\n`;

/** A plant of which every table follows its production, each with a noise of its own. */
function plantOf(courses: readonly Course[], price: number, wander: readonly number[]): Files {
  const [product, energy, water, waste, reading] = courses.map(valuesOf) as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  const paid = (value: number, index: number, unit: number): string =>
    String(Math.round(Number(digits(value)) * unit * (wander[index] ?? 1)));
  return {
    'facility.json': profile(),
    'production.csv': table(
      'month,product,quantity,unit,revenue',
      product.map((value, index) => [
        month(index),
        'tôm',
        digits(value),
        't',
        paid(value, index, price),
      ]),
    ),
    'energy.csv': table(
      'month,carrier,quantity,unit,cost',
      energy.map((value, index) => [
        month(index),
        'than cám 5',
        digits(value),
        't',
        paid(value, index, 3_200_000),
      ]),
    ),
    'water.csv': table(
      'month,stream,quantity,unit,cost',
      water.map((value, index) => [
        month(index),
        'municipal',
        digits(value),
        'm3',
        paid(value, index, 13_000),
      ]),
    ),
    'waste.csv': table(
      'month,stream,kind,quantity,unit,cost',
      waste.map((value, index) => [month(index), 'bùn', 'solid', digits(value), 't', '0']),
    ),
    'readings.csv': table(
      'month,reading,value,unit',
      reading.map((value, index) => [month(index), 'nước đá', digits(value), 't']),
    ),
  };
}

const plant = fc.integer().map((seed) => {
  const draw = dice(seed);
  const courses = [0.06, 0.06, 0.06, 0.1, 0.1].map((noise) => courseOf(draw, noise));
  return plantOf(courses, 10 ** (6 + 2 * draw()), noiseOf(draw, 0.03));
});

/** The contract's own measure of an outlier, which a season or a Tết may meet. */
const isSeason = (code: string): boolean => code === 'SX2502';

test('a plant with seasons, a Tết, growth and noise raises none of the doubts about causes', () => {
  fc.assert(
    fc.property(plant, (files) => {
      const codes = readPlant(files).diagnostics.map(({ code }) => code);
      expect(codes.filter((code) => !isSeason(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('whichever cell of a plant slips by a thousand is doubted, with the number that it was', () => {
  fc.assert(
    fc.property(
      plant,
      fc.constantFrom('production.csv', 'energy.csv', 'water.csv', 'waste.csv', 'readings.csv'),
      fc.integer({ min: 3, max: 28 }),
      fc.constantFrom(1000, 1 / 1000),
      (files, name, line, factor) => {
        const lines = String(files[name]).split('\n');
        const cells = (lines[line] as string).split(',');
        const at = cells.findIndex((cell) => /^\d+(?:\.\d+)?$/.test(cell));
        const before = cells[at] as string;
        const slipped = String(Number((Number(before) * factor).toPrecision(8)));
        lines[line] = cells.with(at, slipped).join(',');
        const { diagnostics } = readPlant({ ...files, [name]: lines.join('\n') });
        const doubts = diagnostics.filter(
          ({ code, span }) => /SX25(?:03|15)/.test(code) && span.line === line + 1,
        );
        expect(doubts.map(({ suggestion }) => Number(suggestion?.corrected))).toEqual([
          Number(before),
        ]);
      },
    ),
    { numRuns: 100 },
  );
});
