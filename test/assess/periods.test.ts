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
