import { describe, expect, it } from 'vitest';
import type { Grounds } from '../../../src/assess/findings/grounds.js';
import { measureFirst } from '../../../src/assess/findings/measure-first.js';
import type { OptionResult } from '../../../src/model/assessment-schema.js';
import { diagnose } from '../../../src/model/diagnostic.js';
import { library, periods, plantOf } from '../../support/plant-of.js';
import { option as anyOption } from '../../support/report-input.js';

const option = (id: string, more: Partial<OptionResult> = {}): OptionResult =>
  anyOption(id, {
    savingCost: { low: 100, likely: 200, high: 400, net: 150 },
    grade: 'D',
    inputs: [
      { name: 'share', low: 0.1, likely: 0.2, high: 0.4, unit: 'fraction', from: 'default' },
      { name: 'hours', low: 6000, likely: 6000, high: 6000, unit: 'h/yr', from: 'facility.json:x' },
    ],
    ...more,
  });

const waiting = (id: string): OptionResult =>
  option(id, { status: 'survey', inTotal: false, because: [{ q: 'air.leak_pct', value: null }] });

const grounds = (more: Partial<Grounds> = {}): Grounds => ({
  plant: plantOf(),
  library,
  factors: new Map(),
  periods,
  figures: new Map(),
  baselines: [],
  balances: [],
  impossibleMonths: [],
  benchmarks: [],
  options: [],
  ...more,
});

describe('what to measure first', () => {
  it('adds up what waits for one answer', () => {
    const options = [waiting('AIR01'), waiting('AIR02')];
    const worth = new Map([
      ['AIR01', 700],
      ['AIR02', 50],
    ]);
    expect(measureFirst(grounds({ options }), [], worth)).toEqual([
      {
        input: 'answers.json:air.leak_pct',
        because: 'missing',
        of: ['AIR01', 'AIR02'],
        worth: 750,
      },
    ]);
  });

  it('holds half the range against an estimate, as far as overlap leaves it', () => {
    // (400 − 100) / 2 × 150 / 200
    expect(measureFirst(grounds({ options: [option('AIR01')] }), [], new Map())).toEqual([
      { input: 'options.AIR01.share', because: 'assumed', of: ['AIR01'], worth: 112.5 },
    ]);
  });

  it.each([
    ['was measured', option('AIR01', { grade: 'B' })],
    ['is in no total', option('AIR01', { inTotal: false })],
    ['has no range', option('AIR01', { inputs: [] })],
  ])('asks nothing of an option that %s', (_, one) => {
    expect(measureFirst(grounds({ options: [one] }), [], new Map())).toEqual([]);
  });

  it('puts the money first and what has none last, cells in doubt among them', () => {
    const doubt = diagnose(
      'SX2502',
      { file: 'energy.csv', line: 7, field: 'quantity' },
      { item: 'electricity', value: 9, median: 1, unit: 'kWh' },
    );
    const plant = { ...plantOf(), diagnostics: [doubt] };
    const options = [option('AIR01'), waiting('AIR02')];
    const worth = new Map([['AIR02', 900]]);
    const entries = measureFirst(grounds({ plant, options }), [], worth);
    expect(entries.map(({ because, worth: money }) => [because, money])).toEqual([
      ['missing', 900],
      ['assumed', 112.5],
      ['doubted', null],
    ]);
  });
});
