import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeaker } from '../../src/lang/speaker.js';
import type { Amount, AmountStyle } from '../../src/model/text.js';

const vi = createSpeaker('vi');
const en = createSpeaker('en');

const amount = (
  value: number,
  unit: string,
  style: AmountStyle,
  more?: Partial<Amount>,
): Amount => ({
  kind: 'amount',
  value,
  unit,
  style,
  of: 'test',
  ...more,
});

/** Blanks stand for no-break spaces, so that the table can be read. */
const said = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a recorded total', () => {
  it.each([
    [4565606.8, 'kWh', '4.565.607 kWh', '4,565,607 kWh'],
    [125191, 'm3', '125.191 m³', '125,191 m³'],
    [0, 'm3', '0 m³', '0 m³'],
    [3.5, '%', '3,5%', '3.5%'],
    [41, '1', '41,0', '41.0'],
    [30.85, 't', '30,9 t', '30.9 t'],
    [99.94, 't', '99,9 t', '99.9 t'],
    [99.96, 't', '100 t', '100 t'],
    [3885.247, 't', '3.885 t', '3,885 t'],
    [0.556, 't', '0,56 t', '0.56 t'],
    [0.00041, 't', '0,00041 t', '0.00041 t'],
    [-12863, 'm3', '−12.863 m³', '−12,863 m³'],
    [999.95, 't', '1.000 t', '1,000 t'],
    [738.1, 'TOE', '738 TOE', '738 TOE'],
    [3101.8, 't CO2e', '3.102 t CO₂tđ', '3,102 t CO₂e'],
    [3101.8, 'tCO2e', '3.102 t CO₂tđ', '3,102 t CO₂e'],
    [0.9345, 'fraction', '0,93', '0.93'],
    [505844, 'm2', '505.844 m²', '505,844 m²'],
    [1e12, 'kWh', '1.000.000.000.000 kWh', '1,000,000,000,000 kWh'],
  ])('%d %s', (value, unit, vietnamese, english) => {
    expect(said(vi.say(amount(value, unit, 'recorded')))).toBe(vietnamese);
    expect(said(en.say(amount(value, unit, 'recorded')))).toBe(english);
  });
});

describe('an indicator', () => {
  it.each([
    [2198.385, 'kWh/t', '2.198 kWh/t', '2,198 kWh/t'],
    [60.2807, 'm3/t', '60,3 m³/t', '60.3 m³/t'],
    [45.8506, 'GJ/t', '45,85 GJ/t', '45.85 GJ/t'],
    [0.0239069, 'GJ/m2', '0,0239 GJ/m²', '0.0239 GJ/m²'],
    [5.04653, 'kWh/m2', '5,05 kWh/m²', '5.05 kWh/m²'],
    [0.0527, 'm3/t', '0,0527 m³/t', '0.0527 m³/t'],
    [1493.549, 'kg CO2e/t', '1.494 kg CO₂tđ/t', '1,494 kg CO₂e/t'],
    [21.71899, 'kg/t', '21,7 kg/t', '21.7 kg/t'],
    [9.996, 'kg/t', '10,0 kg/t', '10.0 kg/t'],
    [999.95, 'kg/t', '1.000 kg/t', '1,000 kg/t'],
    [0, 'kg/t', '0 kg/t', '0 kg/t'],
    [0.559452, 'fraction', '55,9%', '55.9%'],
  ])('%d %s', (value, unit, vietnamese, english) => {
    expect(said(vi.say(amount(value, unit, 'indicator')))).toBe(vietnamese);
    expect(said(en.say(amount(value, unit, 'indicator')))).toBe(english);
  });
});

describe('an estimate is three figures, whole digits too', () => {
  it.each([
    [8725, 'm3', '8.730 m³'],
    [177812, 'kWh', '178.000 kWh'],
    [0.04567, 't', '0,0457 t'],
    [-42.25, 't', '−42,3 t'],
    [0.155, 'fraction', '16%'],
    [0.054, 'fraction', '5,4%'],
  ])('%d %s', (value, unit, vietnamese) => {
    expect(said(vi.say(amount(value, unit, 'estimate')))).toBe(vietnamese);
  });
});

describe('changes, points and shares', () => {
  it.each([
    ['change', 0.24601, '+24,6%', '+24.6%'],
    ['change', -0.00927, '−0,9%', '−0.9%'],
    ['change', 0, '0,0%', '0.0%'],
    ['change', -0.0004, '0,0%', '0.0%'],
    ['change', 1.32, '+132%', '+132%'],
    ['change', 0.9996, '+100%', '+100%'],
    ['points', -0.02449, '−2,4 điểm', '−2.4 points'],
    ['points', 0.0312, '+3,1 điểm', '+3.1 points'],
    ['share', 0.2099, '21%', '21%'],
    ['share', 0.0954, '9,5%', '9.5%'],
    ['share', 0.0997, '10%', '10%'],
    ['share', 0, '0%', '0%'],
  ] as const)('%s %d', (style, value, vietnamese, english) => {
    expect(said(vi.say(amount(value, 'fraction', style)))).toBe(vietnamese);
    expect(said(en.say(amount(value, 'fraction', style)))).toBe(english);
  });
});

describe('money', () => {
  it.each([
    ['money', 493_600_000, '494 triệu đồng', '494 million VND'],
    ['money', 2_652_400_000, '2.652 triệu đồng', '2,652 million VND'],
    ['money', 0, '0 đồng', '0 VND'],
    ['money', 310_000, '0,3 triệu đồng', '0.3 million VND'],
    ['money', -59_000_000, '−59 triệu đồng', '−59 million VND'],
    ['headline', 2_652_400_000, '2,65 tỷ đồng', '2.65 billion VND'],
    ['headline', 14_480_000_000, '14,5 tỷ đồng', '14.5 billion VND'],
    ['headline', 999_400_000, '999 triệu đồng', '999 million VND'],
    ['headline', 999_600_000, '1,00 tỷ đồng', '1.00 billion VND'],
    ['headline', 387_000_000, '387 triệu đồng', '387 million VND'],
    ['headline', 0, '0 đồng', '0 VND'],
    ['headline', -1_250_000_000, '−1,25 tỷ đồng', '−1.25 billion VND'],
  ] as const)('%s %d', (style, value, vietnamese, english) => {
    expect(said(vi.say(amount(value, 'VND', style)))).toBe(vietnamese);
    expect(said(en.say(amount(value, 'VND', style)))).toBe(english);
  });

  it('stands bare in a column of millions', () => {
    expect(vi.say(amount(2_652_400_000, 'VND', 'money', { bare: true }))).toBe('2.652');
  });

  it('takes the scale of the number that it stands beside', () => {
    const low = amount(940_000_000, 'VND', 'headline', { bare: true, scale: 1.2e9 });
    expect(vi.say(low)).toBe('0,94');
  });

  it('names another currency by its code', () => {
    expect(said(vi.say(amount(2_400_000, 'USD', 'money')))).toBe('2 triệu USD');
  });
});

describe('payback', () => {
  it.each([
    [0, 'ngay', 'at once'],
    [0.02, '<1 tháng', '<1 month'],
    [0.09, '1 tháng', '1 month'],
    [0.5, '6 tháng', '6 months'],
    [0.95, '11 tháng', '11 months'],
    [0.97, '1,0 năm', '1.0 year'],
    [1.42, '1,4 năm', '1.4 years'],
    [12.34, '12,3 năm', '12.3 years'],
  ])('%d years', (value, vietnamese, english) => {
    expect(said(vi.say(amount(value, 'yr', 'payback')))).toBe(vietnamese);
    expect(said(en.say(amount(value, 'yr', 'payback')))).toBe(english);
  });
});

describe('every amount', () => {
  const styles: readonly AmountStyle[] = [
    'recorded',
    'indicator',
    'estimate',
    'change',
    'points',
    'share',
    'payback',
    'money',
    'headline',
  ];
  const anyAmount = fc.record({
    value: fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
    unit: fc.constantFrom('kWh', 't', 'm3/t', 'fraction', 'VND', 'yr'),
    style: fc.constantFrom(...styles),
  });

  it('breaks nowhere, and holds no hyphen for a minus, no e and no negative zero', () => {
    fc.assert(
      fc.property(anyAmount, ({ value, unit, style }) => {
        const text = vi.say(amount(value, unit, style));
        expect(text).not.toMatch(/[ -]|\de[+-]?\d|NaN|Infinity|undefined/);
        expect(text).not.toMatch(/^[−+]0([.,]0*)?(?![\d.,])/);
      }),
    );
  });

  it('swaps nothing but marks and words between the languages', () => {
    fc.assert(
      fc.property(anyAmount, ({ value, unit, style }) => {
        const digits = (text: string) => text.replaceAll(/[^0-9−+]/g, '');
        const shown = amount(value, unit, style);
        expect(digits(en.say(shown))).toBe(digits(vi.say(shown)));
      }),
    );
  });
});

describe('a number beyond reading', () => {
  it.each([
    [6.128097707835618e294, 'kWh', 'recorded', '6,13×10²⁹⁴ kWh', '6.13×10²⁹⁴ kWh'],
    [-1e21, 'kWh/t', 'indicator', '−1,00×10²¹ kWh/t', '−1.00×10²¹ kWh/t'],
    [1.23456789e30, 't', 'exact', '1,23456789×10³⁰ t', '1.23456789×10³⁰ t'],
    [2.5e-12, 't', 'exact', '2,5×10⁻¹² t', '2.5×10⁻¹² t'],
    [4.56e-15, 'm3/t', 'indicator', '4,56×10⁻¹⁵ m³/t', '4.56×10⁻¹⁵ m³/t'],
    [1.25e-5, 't', 'exact', '0,0000125 t', '0.0000125 t'],
    [1e300, 'fraction', 'change', '+1,00×10³⁰²%', '+1.00×10³⁰²%'],
    [1e-30, 'fraction', 'indicator', '<0,0001%', '<0.0001%'],
    [0.0004, 'fraction', 'share', '<0,1%', '<0.1%'],
    [0.0006, 'fraction', 'share', '0,1%', '0.1%'],
    [0, 'fraction', 'indicator', '0%', '0%'],
  ] as const)('%d %s %s', (value, unit, style, vietnamese, english) => {
    expect(said(vi.say(amount(value, unit, style)))).toBe(vietnamese);
    expect(said(en.say(amount(value, unit, style)))).toBe(english);
  });
});
