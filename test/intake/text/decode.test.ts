import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/intake/text/decode.js';

const text = 'Tháng;Điện tiêu thụ;Đơn vị\nT1/2024;1.234,5;kWh\nT2/2024;Nước giếng;m³';

const utf16 = (from: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(from, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

/** What windows-1258 writes by its own code page; the marks of tones follow their letter. */
const own1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

function windows1258(from: string): Uint8Array {
  const letters = [...from.normalize('NFC')].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    const isTaken = Object.values(own1258).includes(code);
    if (own1258[letter] !== undefined || (code < 0x100 && !isTaken)) return [letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => own1258[mark] !== undefined) as string;
    return [(base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC'), tone];
  });
  return Uint8Array.from(letters.map((letter) => own1258[letter] ?? letter.charCodeAt(0)));
}

const bytesOf = (from: string): Uint8Array => new TextEncoder().encode(from);

describe('one text in every encoding of the contract', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\ufeff${text}`)],
    ['UTF-8 with two marks', bytesOf(`\ufeff\ufeff${text}`)],
    ['decomposed', bytesOf(text.normalize('NFD'))],
    ['CRLF', bytesOf(text.replaceAll('\n', '\r\n'))],
    ['CR', bytesOf(text.replaceAll('\n', '\r'))],
    ['invisible marks', bytesOf(text.replaceAll(';', '\u200b;\u200e'))],
    ['UTF-16 LE', utf16(`\ufeff${text}`, false)],
    ['UTF-16 BE', utf16(`\ufeff${text}`, true)],
    [
      'UTF-16 decomposed, CRLF',
      utf16(`\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`, false),
    ],
    ['windows-1258', windows1258(text)],
    ['windows-1258, CRLF', windows1258(text.replaceAll('\n', '\r\n'))],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ text });
  });
});

test('every letter of Vietnamese comes back from windows-1258', () => {
  const vowels = [...'aăâeêioôơuưy'];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const all = [...letters, ...letters.map((one) => one.toUpperCase()), 'đi', 'Đi'].join(';');
  expect(decode(windows1258(all))).toMatchObject({ text: all });
});

test('signs alike in all Western code pages need no words', () => {
  expect(
    decode(Uint8Array.from([0x6d, 0xb3, 0x2c, 0xb0, 0x43, 0x2c, 0x31, 0xa0, 0x32])),
  ).toMatchObject({
    text: 'm³,°C,1\u00a02',
  });
});

describe('what is refused, by name', () => {
  test.each<[string, Uint8Array, object]>([
    ['a NUL byte', bytesOf('a\nb\0c'), { fault: 'not-text', reason: 'NUL (0x00)', line: 2 }],
    [
      'NUL bytes at random',
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0]),
      { fault: 'not-text', line: 1 },
    ],
    ['UTF-16 LE without its mark', utf16(text, false), { fault: 'no-mark', encoding: 'UTF-16 LE' }],
    ['UTF-16 BE without its mark', utf16(text, true), { fault: 'no-mark', encoding: 'UTF-16 BE' }],
    [
      'UTF-16 that breaks off',
      utf16(`\ufeff${text}`, false).subarray(0, 9),
      { fault: 'not-text', reason: 'UTF-16 LE' },
    ],
    [
      'UTF-16 with a NUL',
      utf16('\ufeffa\n\0', true),
      { fault: 'not-text', reason: 'NUL (0x00)', line: 2 },
    ],
    [
      'French in Latin-1',
      Buffer.from('Mois;Unité\n1;élevé', 'latin1'),
      { fault: 'not-text', reason: '0xE9', line: 1 },
    ],
    [
      'a Þ, which windows-1258 has not',
      Uint8Array.from([0x61, 0x0a, 0x20, 0xde]),
      { fault: 'not-text', reason: '0xDE', line: 2 },
    ],
    [
      'a sign within a word',
      Buffer.from('2024-01,t«m', 'latin1'),
      { fault: 'not-text', reason: '0xAB' },
    ],
    [
      'TCVN3 whose letters are all signs',
      Buffer.from('t«m c¸ ®«ng l¹nh', 'latin1'),
      { fault: 'legacy', legacy: { meant: 'tôm' } },
    ],
    [
      'control characters',
      Uint8Array.from([0x61, 0x81, 0x01]),
      { fault: 'not-text', reason: '0x81', line: 1 },
    ],
    [
      'TCVN3 as bytes',
      Buffer.from('T\n§¬n vÞ tÝnh;Th¸ng;S¶n phÈm', 'latin1'),
      { fault: 'legacy', line: 2, legacy: { encoding: 'TCVN3 (ABC)', found: '§¬n', meant: 'Đơn' } },
    ],
    [
      'VNI as bytes',
      Buffer.from('Thaùng;Ñôn vò tính;Löôïng;Saûn phaåm', 'latin1'),
      { fault: 'legacy', line: 1, legacy: { encoding: 'VNI', found: 'Thaùng' } },
    ],
    ['TCVN3 as UTF-8', bytesOf('a\n\n§¬n vÞ tÝnh;Th¸ng'), { fault: 'legacy', line: 3 }],
    ['VNI as UTF-16', utf16('\ufeffThaùng;Ñôn vò tính', false), { fault: 'legacy', line: 1 }],
  ])('%s', (_, bytes, expected) => {
    expect(decode(bytes)).toMatchObject(expected);
  });
});

test('any bytes are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decode(bytes);
      expect('text' in decoded || 'fault' in decoded).toBe(true);
      if ('text' in decoded) expect(decoded.text).not.toMatch(/[\0\r]/);
    }),
    { numRuns: 2000 },
  );
});

test('any composed text of UTF-8 comes back as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aZ09;,"\n-đĐạễừỵƯ³₫€') }), (one) => {
      expect(decode(bytesOf(one))).toMatchObject({ text: one });
    }),
  );
});
