import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { tidyText } from '../../src/render/font/clean-text.js';
import { fontFiles, fonts } from '../support/fonts.js';
import { accented, plain } from '../support/vietnamese.js';

interface Shaped {
  readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[];
  readonly positions: readonly { readonly xAdvance: number }[];
}

/** Every letter beside every other, so that each pair stands once. */
const letters = [...accented, ...plain];

describe.each(['regular', 'semibold', 'italic'] as const)('%s', (name) => {
  const face = fonts[name];
  const reference = create(fontFiles[name]);
  // Ligatures (ft, ff, and l·l of Catalan) are not drawn: every letter stands for itself.
  const shape = (text: string) =>
    (reference.layout as (text: string, features: object) => Shaped)(text, {
      liga: false,
      calt: false,
      ccmp: false,
    });

  it('finds the glyph and advance of every letter that fontkit finds', () => {
    expect(accented).toHaveLength(134);
    for (const letter of letters) {
      const codePoint = letter.codePointAt(0) as number;
      const [glyph] = shape(letter).glyphs;
      expect([letter, face.glyph(codePoint), face.advance(codePoint)]).toEqual([
        letter,
        glyph?.id,
        glyph?.advanceWidth,
      ]);
    }
  });

  it('kerns every pair as fontkit does', () => {
    let kerned = 0;
    for (const first of letters) {
      const text = letters.map((second) => first + second).join('');
      const { positions } = shape(text);
      const codePoints = [...text].map((letter) => letter.codePointAt(0) as number);
      const expected = positions.slice(0, -1).map(({ xAdvance }) => xAdvance);
      const actual = codePoints
        .slice(0, -1)
        .map((one, index) => face.advance(one) + face.kern(one, codePoints[index + 1] as number));
      expect(actual).toEqual(expected);
      kerned += actual.filter(
        (advance, index) => advance !== face.advance(codePoints[index] as number),
      ).length;
    }
    expect(kerned).toBeGreaterThan(1000);
  });

  it('is as wide as the sum of its words and spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1 })),
        (words) => {
          const space = face.advance(0x20) / face.unitsPerEm;
          const sum = words.reduce((total, word) => {
            const last = word.codePointAt(word.length - 1) as number;
            return total + face.width(word) + space + face.kern(last, 0x20) / face.unitsPerEm;
          }, 0);
          expect(face.width(words.map((word) => `${word} `).join(''))).toBeCloseTo(sum, 9);
        },
      ),
    );
  });
});

describe('clean text', () => {
  const { clean } = fonts.regular;

  it.each([
    ['đã soạn', 'đã soạn'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['a\tb\r\nc', 'a b c'],
    ['tro\u200bn\u00adg', 'trong'],
    ['📈 tăng', '\ufffd tăng'],
    ['\u0007x\u0000', 'x'],
    ['水', '\ufffd'],
    ['CO₂ ≤ 5 m³', 'CO₂ ≤ 5 m³'],
  ])('%j is drawn as %j', (text, drawn) => {
    expect(clean(text)).toBe(drawn);
  });

  it('piles no more than two marks on a letter', () => {
    const piled = `e${'\u0302\u0303'.repeat(250)}n${'\u0301'.repeat(500)}`;
    expect(tidyText(piled)).toBe('ễ\u0302\u0303ń\u0301\u0301');
  });

  it.each([
    ['one long word', 'đ'.repeat(5_000_000)],
    ['letters of two units', `a${'📈'.repeat(20_000)}`],
  ])('cuts %s with an ellipsis', (_, text) => {
    const tidy = tidyText(text);
    expect(tidy.length).toBeLessThanOrEqual(5000);
    expect(tidy).toMatch(/(đ|📈)…$/u);
    expect(tidy).not.toMatch(/\p{Surrogate}/u);
  });

  it('leaves only what the face can show, or the mark that says it cannot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const character of clean(text)) {
          const codePoint = character.codePointAt(0) as number;
          expect(character === '\ufffd' || fonts.regular.glyph(codePoint) > 0).toBe(true);
        }
      }),
    );
  });
});
