import { describe, expect, test } from 'vitest';
import { codesOf, readPlant } from '../../support/intake.js';

const energy = (...bills: readonly string[]) => {
  const { tables, diagnostics } = readPlant({
    'energy.csv': ['from,to,carrier,quantity,unit,cost,note', ...bills, ''].join('\n'),
  });
  const known = tables.energy.rows.map(({ month, quantity }) => [month, quantity]);
  return { known, codes: codesOf(diagnostics) };
};

describe('months that bills cover in part', () => {
  test('are not known, at either end', () => {
    const { known, codes } = energy(
      '26/12/2023,25/01/2024,điện,3100,kWh,6200,',
      '26/01/2024,25/02/2024,điện,3100,kWh,6200,',
    );
    expect(known).toEqual([
      ['2023-12', null],
      ['2024-01', 2500],
      ['2024-01', 600],
      ['2024-02', null],
    ]);
    expect(codes.filter((code) => code === 'SX2027')).toHaveLength(2);
  });

  test('are whole where three bills share the month', () => {
    const { known, codes } = energy(
      '01/01/2024,10/01/2024,điện,10,kWh,1,',
      '11/01/2024,20/01/2024,điện,20,kWh,1,',
      '21/01/2024,31/01/2024,điện,30,kWh,1,',
    );
    expect(known.map(([, quantity]) => quantity)).toEqual([10, 20, 30]);
    expect(codes).not.toContain('SX2027');
  });

  test('where one of three is missing, none of the month is known', () => {
    const { known, codes } = energy(
      '01/01/2024,10/01/2024,điện,10,kWh,1,',
      '21/01/2024,31/01/2024,điện,30,kWh,1,',
    );
    expect(known.map(([, quantity]) => quantity)).toEqual([null, null]);
    expect(codes).toContain('SX2510');
  });

  test('bills of another meter do not complete them', () => {
    const { known } = energy(
      '01/01/2024,15/01/2024,điện,10,kWh,1,',
      '16/01/2024,31/01/2024,than,2,t,1,',
    );
    expect(known.map(([, quantity]) => quantity)).toEqual([null, null]);
  });
});

test('a credit note of money alone takes no quantity away', () => {
  const { tables } = readPlant({
    'energy.csv':
      'month,carrier,quantity,unit,cost,note\n2024-01,điện,100,kWh,200000,\n2024-01,điện,,kWh,-20000,điều chỉnh\n',
  });
  expect(tables.energy.rows.map(({ quantity, cost }) => [quantity, cost])).toEqual([
    [100, 200_000],
    [0, -20_000],
  ]);
});
