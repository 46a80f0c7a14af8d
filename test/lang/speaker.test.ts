import { describe, expect, it } from 'vitest';
import { en as english } from '../../src/lang/en.js';
import { createSpeaker } from '../../src/lang/speaker.js';
import { vi as vietnamese } from '../../src/lang/vi.js';

const vi = createSpeaker('vi');
const en = createSpeaker('en');

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).toSorted();

describe('the speaker', () => {
  it('says months and dates as each language writes them', () => {
    expect(vi.say({ kind: 'month', month: '2024-09' })).toBe('9/2024');
    expect(en.say({ kind: 'month', month: '2024-09' })).toBe('Sep\u00a02024');
    expect(vi.say({ kind: 'date', date: '2026-01-04' })).toBe('04/01/2026');
    expect(en.say({ kind: 'date', date: '2026-01-04' })).toBe('4\u00a0Jan\u00a02026');
  });

  it('says units alone, part by part', () => {
    expect(vi.say({ kind: 'unit', unit: 'm3/t' })).toBe('m³/t');
    expect(vi.say({ kind: 'unit', unit: 'kg CO2e/m2' })).toBe('kg\u00a0CO₂tđ/m²');
    expect(vi.say({ kind: 'unit', unit: 'VND/kWh' })).toBe('đồng/kWh');
  });

  it('picks its language of words that come in both, and leaves the words of the plant alone', () => {
    expect([vi, en].map(({ say }) => say({ vi: 'điện', en: 'electricity' }))).toEqual([
      'điện',
      'electricity',
    ]);
    expect(en.say('niken quy ra Ni')).toBe('niken quy ra Ni');
  });

  const list = (items: readonly string[]) =>
    ({ kind: 'message', id: 'report.list', args: { items } }) as const;

  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a và b', 'a and b'],
    [['a', 'b', 'c'], 'a, b và c', 'a, b and c'],
  ])('joins %j', (items, inVietnamese, inEnglish) => {
    expect(vi.say(list(items))).toBe(inVietnamese);
    expect(en.say(list(items))).toBe(inEnglish);
  });

  it('says counts grouped, and other numbers in six figures at most', () => {
    const count = (n: number) => vi.say({ kind: 'message', id: 'report.list', args: { items: n } });
    expect([count(1234), count(12.5), count(1 / 3), count(-0.25)]).toEqual([
      '1.234',
      '12,5',
      '0,333333',
      '−0,25',
    ]);
  });

  it('begins with a capital where the placeholder does', () => {
    const name = { vi: 'điện', en: 'electricity' };
    expect(vi.say({ kind: 'message', id: 'report.capital', args: { Text: name } })).toBe('Điện');
  });
});

describe('the catalogues', () => {
  it('hold the same messages with the same placeholders', () => {
    expect(Object.keys(vietnamese).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [id, text] of Object.entries<string>(english))
      expect([id, placeholders((vietnamese as Record<string, string>)[id] ?? '')]).toEqual([
        id,
        placeholders(text),
      ]);
  });

  it('hold no empty sentence and no blank at an end', () => {
    for (const catalogue of [english, vietnamese])
      for (const [id, text] of Object.entries<string>(catalogue))
        expect([id, text]).toEqual([id, text.trim() || 'a sentence']);
  });
});
