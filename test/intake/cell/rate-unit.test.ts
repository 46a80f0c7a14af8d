import { describe, expect, test } from 'vitest';
import { currencyOf, moneyUnit } from '../../../src/intake/cell/money.js';
import { priceUnit } from '../../../src/intake/cell/price-unit.js';
import { rateUnit } from '../../../src/intake/cell/rate-unit.js';

describe('one unit per another', () => {
  test.each([
    ['kg/h', 1000, 't/h', 1],
    ['m3/phút', 1, 'm3/h', 60],
    ['L/min', 1000, 'm3/h', 60],
    ['kWh/t', 5, 'kWh/t', 5],
    ['kWh/kg', 1, 'kWh/t', 1000],
    ['kcal/kg', 6000, 'kWh/t', 6000 * 1.163],
    ['GJ/t', 9, 'kWh/t', 2500],
    ['TOE/1000 L', 1, 'kWh/m3', 11_630],
    ['MJ / 1000 Nm3', 36_000, 'kWh/m3', 10],
    ['h/yr', 4800, 'h/yr', 4800],
    ['kg / bao 50 kg', 50, 't/t', 1],
  ])('%s', (text, value, symbol, expected) => {
    const rate = rateUnit(text);
    expect(rate?.symbol).toBe(symbol);
    expect(rate?.inBase(value)).toBeCloseTo(expected, 6);
  });

  test.each(['kg', 'kg/', '/h', 'kg/xyz', 'xyz/kg', 'kg/h/m2', 'kWh/VND', ''])(
    '%j is none',
    (text) => {
      expect(rateUnit(text)).toBeUndefined();
    },
  );
});

describe('the unit of a price', () => {
  test.each([
    ['VND/kWh', 1833, 'VND', 'energy', 'VND/kWh', 1833],
    ['đ/kWh', 1833, 'VND', 'energy', 'VND/kWh', 1833],
    ['₫ / kWh', 1833, 'VND', 'energy', 'VND/kWh', 1833],
    ['đồng/số điện', 1833, 'VND', 'energy', 'VND/kWh', 1833],
    ['nghìn đồng/MWh', 1833, 'VND', 'energy', 'VND/kWh', 1833],
    ['VND/kg', 3200, 'VND', 'mass', 'VND/t', 3_200_000],
    ['triệu đồng/tấn', 3.2, 'VND', 'mass', 'VND/t', 3_200_000],
    ['VND/L', 20, 'VND', 'volume', 'VND/m3', 20_000],
    ['đồng/m³', 12_000, 'VND', 'volume', 'VND/m3', 12_000],
    ['VND/TOE', 11_630, 'VND', 'energy', 'VND/kWh', 1],
    ['VND/yr', 8.5e8, 'VND', 'year', 'VND/yr', 8.5e8],
    ['VND/đôi', 99, 'VND', 'pair', 'VND/pair', 99],
    ['USD/MWh', 80, 'USD', 'energy', 'USD/kWh', 0.08],
    ['$/MMBtu', 293.07107017, 'USD', 'energy', 'USD/kWh', 1],
    ['EUR/t', 5, 'EUR', 'mass', 'EUR/t', 5],
  ])('%s', (text, value, currency, dimension, symbol, expected) => {
    const price = priceUnit(text);
    expect(price).toMatchObject({ currency, symbol, per: { dimension } });
    expect(price?.inBase(value) as number).toBeCloseTo(expected, 8);
  });

  test.each([
    'kWh',
    'VND',
    'VND/',
    'VND/xyz',
    'kWh/VND',
    'MWh/t',
    'VND/VND',
    'usd/kWh',
    'xyz/kWh',
    'TOE/t',
  ])('%j is none', (text) => {
    expect(priceUnit(text)).toBeUndefined();
  });
});

describe('money beside a number', () => {
  test.each([
    ['đ', 'VND', 'VND'],
    ['₫', 'VND', 'VND'],
    ['VNĐ', 'VND', 'VND'],
    ['nghìn đồng', 'VND', '1000 VND'],
    ['tr', 'VND', 'million VND'],
    ['tỷ', 'VND', 'billion VND'],
    ['$', 'USD', 'VND'],
    ['US$', 'USD', 'VND'],
    ['usd', 'USD', 'VND'],
    ['€', 'EUR', 'VND'],
  ])('%s in %s', (text, currency, symbol) => {
    expect(moneyUnit(text, currency)?.symbol).toBe(symbol);
  });

  test.each([
    ['$', 'VND'],
    ['USD', 'VND'],
    ['đ', 'USD'],
    ['€', 'USD'],
    ['¥', 'JPY'],
    ['kWh', 'VND'],
    ['%', 'VND'],
  ])('%s is not %s', (text, currency) => {
    expect(moneyUnit(text, currency)).toBeUndefined();
  });

  test('a code names a currency, a unit in capitals does not', () => {
    expect([currencyOf('THB'), currencyOf('đồng'), currencyOf('₩')]).toEqual(['THB', 'VND', 'KRW']);
    expect([currencyOf('TOE'), currencyOf('MWH'), currencyOf('¥')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
