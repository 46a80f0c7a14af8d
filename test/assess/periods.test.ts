import { describe, expect, test } from 'vitest';
import { choosePeriods } from '../../src/assess/periods.js';
import { monthly, plantOf, tableOf } from '../support/plant-of.js';

describe('periods', () => {
  test('those of facility.json', () => {
    const periods = {
      base: { from: '2022-04', to: '2023-03' },
      reporting: { from: '2023-04', to: '2024-03' },
    };
    expect(choosePeriods(plantOf({}, { periods }))).toEqual({ periods, diagnostics: [] });
  });

  test('that are not a year are said, and kept', () => {
    const periods = {
      base: { from: '2024-01', to: '2024-11' },
      reporting: { from: '2025-01', to: '2025-12' },
    };
    const { periods: chosen, diagnostics } = choosePeriods(plantOf({}, { periods }));
    expect(chosen).toEqual(periods);
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['SX5004', { reason: '2024-01 – 2024-11' }],
    ]);
  });

  const year = (number: number) => ({ from: `${number}-01`, to: `${number}-12` });

  test.each([
    ['a base that ends before it begins', { from: '2024-12', to: '2024-01' }, year(2025)],
    ['a reporting period that does', year(2024), { from: '2025-12', to: '2025-01' }],
    ['one period twice', year(2025), year(2025)],
    ['a base after the reporting period', year(2025), year(2024)],
    ['a month in both', year(2024), { from: '2024-12', to: '2025-11' }],
  ])('%s: there are none, and that is an error', (_, base, reporting) => {
    const { periods, diagnostics } = choosePeriods(plantOf({}, { periods: { base, reporting } }));
    expect(periods).toBeNull();
    expect(diagnostics).toMatchObject([
      {
        code: 'SX5004',
        severity: 'error',
        args: { reason: `${base.from} – ${base.to}, ${reporting.from} – ${reporting.to}` },
      },
    ]);
  });

  test('else the last twelve months that both output and use are known for, and the twelve before', () => {
    const electricity = { carrier: 'electricity', grade: 'electricity', unit: 'kWh' };
    const energy = monthly({ ...electricity, quantity: 1 as number | null }).map((row) =>
      row.month > '2025-10' ? { ...row, quantity: null } : row,
    );
    expect(choosePeriods(plantOf({ energy: tableOf('energy', energy) })).periods).toEqual({
      base: { from: '2023-11', to: '2024-10' },
      reporting: { from: '2024-11', to: '2025-10' },
    });
  });

  test('of cells that are all blank there are none, and that is an error', () => {
    const production = tableOf('production', monthly({ product: 'x', quantity: null, unit: 't' }));
    const { periods, diagnostics } = choosePeriods(plantOf({ production }));
    expect(periods).toBeNull();
    expect(diagnostics[0]?.code).toBe('SX5004');
  });

  test('of a folder that nobody has filled in there are none, and nothing is wrong', () => {
    const plant = plantOf({ production: tableOf('production') });
    expect(choosePeriods(plant)).toEqual({ periods: null, diagnostics: [] });
  });
});
