import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseUnit, convert, findUnit } from '../../../src/intake/cell/unit.js';
import { fold } from '../../../src/intake/text/fold.js';
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
    [3, '1000m3', 3000, 'm3'],
    [3, '1.000 m³', 3000, 'm3'],
    [3, '10³ m³', 3000, 'm3'],
    [3, '10^6 m3', 3e6, 'm3'],
    [3, 'Nm³', 3, 'm3'],
    [3, 'nghìn lít', 3, 'm3'],
    [25, 'kg gas', 0.025, 't'],
    [2, 'KG', 0.002, 't'],
    [2, 'tá', 24, 'piece'],
    [2, 'tr', 2e6, 'VND'],
    [2, '1.000đ', 2000, 'VND'],
    [2, '₫', 2, 'VND'],
    [2, 'trieu đồng', 2e6, 'VND'],
    [2, 'nghi\u0300n do\u0302\u0300ng', 2000, 'VND'],
    [28, '℃', 28, '°C'],
    [28, 'ºC', 28, '°C'],
    [2, 'µg/L', 0.002, 'mg/L'],
    [2, 'tấn CO2', 2, 'tCO2e'],
    [20, 'bao 50 kg', 1, 't'],
    [2, 'Bình 12kg', 0.024, 't'],
    [2, 'bình (45 kg)', 0.09, 't'],
    [3, 'phuy 200 lít', 0.6, 'm3'],
    [4, 'chai 0,5 L', 0.002, 'm3'],
    [5, 'thùng 24 lon', 120, 'can'],
  ])('%d %s', (value, raw, expected, symbol) => {
    const [found, base] = inBase(value, raw);
    expect(base).toBe(symbol);
    expect(found).toBeCloseTo(expected, 9);
  });

  test.each([
    'kwhh',
    'xyz',
    '',
    'kg/tháng',
    'bó',
    'cá',
    'tâ',
    'bao 50',
    'bao 0 kg',
    'bao 1.000 kg',
    'tấn 50 kg',
    'bao 50 bao 2 kg',
    'MT',
  ])('nobody knows %j', (raw) => {
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

test('every dimension has one base unit, and every unit a source', () => {
  for (const { dimension, symbol, source } of units) {
    const base = baseUnit(dimension);
    expect(base.times, symbol).toBe(base.over);
    expect(source).not.toBe('');
  }
});

test('every spelling leads to its own unit, in any case, with and without its diacritics', () => {
  for (const unit of units)
    for (const name of [unit.symbol, ...unit.names.split('|')])
      for (const written of [
        name,
        name.toUpperCase(),
        ` ${name} `,
        fold(name),
        name.normalize('NFD'),
      ])
        expect(findUnit(written, [unit.dimension])?.symbol, written).toBe(unit.symbol);
});

test('no two units of one dimension are written alike, and none is of no size', () => {
  const seen = new Map<string, string>();
  for (const { symbol, dimension, names, times, over } of units) {
    expect(times > 0 && over > 0, symbol).toBe(true);
    for (const name of new Set(
      [symbol, ...names.split('|')].map((one) => fold(one).replace(/[\s.·^*]/g, '')),
    )) {
      const key = `${dimension} ${name}`;
      expect([undefined, symbol], key).toContain(seen.get(key));
      seen.set(key, symbol);
    }
  }
});

describe('sizes, against what others say of them', () => {
  test.each([
    [1, 'TOE', 41.868, 'GJ'],
    [1, 'TOE', 10, 'Gcal'],
    [1, 'kWh', 859.845, 'kcal'],
    [1, 'kcal', 4.1868, 'kJ'],
    [1, 'MMBtu', 293.0711, 'kWh'],
    [1, 'TJ', 277_777.78, 'kWh'],
    [1, 'lb', 453.59237, 'g'],
    [1, 'tạ', 100, 'kg'],
    [1, 'yến', 10, 'kg'],
    [1, 'kt', 1e6, 'kg'],
    [1, 'Nm3', 1.0549, 'Sm3'],
    [1, 'hL', 100, 'L'],
    [1, 'm3', 1e6, 'mL'],
    [1, 'sqft', 929.0304, 'cm2'],
    [1, 'yd', 91.44, 'cm'],
    [1, 'kgf/cm2', 98.0665, 'kPa'],
    [1, 'MPa', 10, 'bar'],
    [1, 'h', 60, 'min'],
    [1, 'g/L', 1e6, 'µg/L'],
    [1, 'tỷ đồng', 1000, 'triệu đồng'],
    [1, 'MVA', 1000, 'kVA'],
  ])('%d %s is %d %s', (value, from, expected, to) => {
    const [source, target] = [findUnit(from), findUnit(to)];
    if (!source || !target) throw new Error(`${from} ${to}`);
    expect(target.dimension).toBe(source.dimension);
    expect(convert(value, source, target) / expected).toBeCloseTo(1, 4);
  });
});

test('every unit of the glossary that a table may hold is known', () => {
  const words =
    'kWh|MWh|kWp|kVArh|GJ|MJ|TOE|kg|tấn|t|tạ|yến|lít|L|m3|m³|ster củi|đôi|cái|m2|m²|mét|chai|bình|đồng|nghìn đồng|triệu đồng|tỷ đồng|giờ|ngày|tháng|năm|ca|bar|kgf/cm2|kg/cm2|mg/L|tCO2e|tCO2tđ|KWh|Kwh|kW.h|số điện|ký|kí|TẤN|tan|lit|khối|chiếc|SP|pcs|VNĐ|ngàn đồng|1.000đ|ngđ|trđ|tr.đ';
  for (const word of words.split('|')) expect(findUnit(word), word).toBeDefined();
});
