import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { library, periods, plantOf, tableOf } from '../support/plant-of.js';

describe('an assessment', () => {
  test('of an empty folder has no number', () => {
    const { core } = assess(plantOf({ production: tableOf('production') }), library);
    expect(core).toMatchObject({ periods: null, figures: [], totals: null, currency: 'VND' });
  });

  test('takes the newest factors and says so, unless they are pinned', () => {
    const newest = assess(plantOf({}, { periods }), library);
    expect(newest.core.factorSet).toBe('2026');
    expect(newest.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['SX5002', { set: '2026' }],
    ]);
    const pinned = assess(plantOf({}, { periods, factors: '2025' }), library);
    expect(pinned.core.factorSet).toBe('2025');
    expect(pinned.diagnostics).toEqual([]);
  });

  test('has output by month, and the coverage of every item', () => {
    const { core } = assess(plantOf({}, { periods }), library);
    expect(core.series[0]).toMatchObject({ id: 'production.total', unit: 't' });
    expect(core.series[0]?.values).toEqual(new Array(24).fill(10));
    expect(core.coverage).toEqual([
      {
        series: 'production.total',
        known: 24,
        months: 24,
        gaps: [],
        grade: 'B',
        relativeUncertainty: 0.01,
      },
    ]);
  });
});
