import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { library, monthly, periods, plantOf, tableOf } from '../support/plant-of.js';

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

  test('is never made with other factors than those that are pinned', () => {
    const { core, diagnostics } = assess(plantOf({}, { periods, factors: '1999' }), library);
    expect(core).toMatchObject({ periods: null, figures: [], options: [] });
    expect(diagnostics).toEqual([]);
  });

  test('says what it found of its figures, and lists benchmarks that it cannot hold', () => {
    const materials = tableOf(
      'materials',
      monthly({ material: 'zinc', kind: 'raw' as const, quantity: 0.5, unit: 't' }),
    );
    const facility = { periods, factors: '2026', benchmarks: ['tex_st'] };
    const { core, diagnostics } = assess(plantOf({ materials }, facility), library);
    expect(diagnostics.map(({ code }) => code)).toEqual(['SX5005', 'SX5005']);
    expect(core.missing.map(({ id }) => id)).toContain('benchmark.tex_st.gap');
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
