import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseUnit, convert, findUnit } from '../../../src/intake/cell/unit.js';
import { units } from '../../../src/intake/vocabulary/units.js';

const inBase = (value: number, raw: string): [number, string] => {
  const unit = findUnit(raw);
  if (!unit) throw new Error(raw);
  const base = baseUnit(unit.dimension);
  return [convert(value, unit, base), base.symbol];
};

describe('units as plants write them', () => {
  test.each([
    [1500, 'KWh', 1500, 'kWh'],
    [1500, 'kW.h', 1500, 'kWh'],
    [12, 'số điện', 12, 'kWh'],
    [1.5, 'MWh', 1500, 'kWh'],
    [3.6, 'MJ', 1, 'kWh'],
    [9, 'GJ', 2500, 'kWh'],
    [1, 'TOE', 11630, 'kWh'],
    [3271, 'kg', 3.271, 't'],
    [2, 'tạ', 0.2, 't'],
    [5, 'yến', 0.05, 't'],
    [7, 'Tấn', 7, 't'],
    [7, 'tan', 7, 't'],
    [3, 'khối', 3, 'm3'],
    [3, 'm³', 3, 'm3'],
    [3, 'nghìn m3', 3000, 'm3'],
    [250, 'lít', 0.25, 'm3'],
    [12, 'hl', 1.2, 'm3'],
    [2, 'triệu đồng', 2e6, 'VND'],
    [2, 'ngđ', 2000, 'VND'],
    [2, 'tr.đ', 2e6, 'VND'],
    [10, 'đôi', 10, 'pair'],
    [10, 'mét vuông', 10, 'm2'],
    [2, 'g/L', 2000, 'mg/L'],
  ])('%d %s', (value, raw, expected, symbol) => {
    const [found, base] = inBase(value, raw);
    expect(base).toBe(symbol);
    expect(found).toBeCloseTo(expected, 9);
  });

  test.each(['kwhh', 'xyz', '', 'kg/tháng'])('nobody knows %j', (raw) => {
    expect(findUnit(raw)).toBeUndefined();
  });

  test('a spelling of two meanings takes the one that fits', () => {
    expect(findUnit('d', ['money'])?.symbol).toBe('VND');
    expect(findUnit('d', ['day'])?.symbol).toBe('d');
  });
});

test('kilograms become tonnes exactly, as the decimal says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (grams) => {
      expect(inBase(grams / 1000, 'kg')[0]).toBeCloseTo(grams / 1e6, 12);
      expect(inBase(grams, 'kg')[0]).toBe(Number(`${grams}e-3`));
    }),
  );
});

test('there and back again is the same, for every pair of one dimension', () => {
  const pairs = units.flatMap((from) =>
    units.filter(({ dimension }) => dimension === from.dimension).map((to) => [from, to] as const),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      ([from, to], value) => {
        const back = convert(convert(value, from, to), to, from);
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-12);
      },
    ),
  );
});

test('every dimension has a base unit, and every unit a source', () => {
  for (const { dimension, source } of units) {
    expect(baseUnit(dimension).times).toBe(baseUnit(dimension).over);
    expect(source).not.toBe('');
  }
});
