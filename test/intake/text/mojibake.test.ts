import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/intake/text/decode.js';
import { mojibakeIn } from '../../../src/intake/text/mojibake.js';

/** Of 0x80 to 0x9F; decoders differ in whether they know them. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asLatin1 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
const broken = (text: string): string =>
  asLatin1(text).replace(/[\u0080-\u009f]/g, (one) => signs.charAt(one.charCodeAt(0) - 0x80));

describe('UTF-8 that was read as windows-1252', () => {
  test.each([
    ['bao bì', 'bÃ¬', 'bì'],
    ['điện', 'Ä‘iá»‡n', 'điện'],
    ['ĐIỆN', 'Ä\u0090Iá»†N', 'ĐIỆN'],
    ['Chất thải;áo', 'Cháº¥t', 'Chất'],
    ['vải và sợi', 'váº£i', 'vải'],
    ['đường', 'Ä‘Æ°á»\u009dng', 'đường'],
    ['sợi – “a”, 5 m², 20 °C', 'sá»£i', 'sợi'],
    ['tháng'.normalize('NFD'), 'thaÌ\u0081ng', 'tháng'],
  ])('%s', (text, found, meant) => {
    const letters = broken(text);
    expect(mojibakeIn(letters)).toEqual({ found, meant, at: letters.indexOf(found) });
  });

  test('the example is one that can be shown, where there is one', () => {
    expect(mojibakeIn(broken('đường, bì'))).toMatchObject({ found: 'bÃ¬' });
  });

  test('with control characters in place of signs', () => {
    const letters = asLatin1('điện, đường');
    expect(mojibakeIn(letters)).toMatchObject({ found: asLatin1('điện'), meant: 'điện' });
  });

  test('one such word among right ones', () => {
    const letters = `nhựa, thùng, ${broken('bì')} và giấy`;
    expect(mojibakeIn(letters)).toMatchObject({ found: 'bÃ¬', meant: 'bì' });
  });

  test('the line is told, of text in UTF-8 and in UTF-16', () => {
    const text = `month,material\n2024-01,${broken('bao bì')}\n`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
    ]);
    for (const bytes of [new TextEncoder().encode(text), wide])
      expect(decode(bytes)).toMatchObject({
        fault: 'mojibake',
        line: 2,
        mojibake: { found: 'bÃ¬', meant: 'bì' },
      });
  });

  test.each([
    ['Vietnamese', 'Tháng;Loại năng lượng;Đơn vị tính;Điện;ĐÃ TRẢ;ÁO;SẢN PHẨM;Ã;Æ;Å'],
    ['French', 'Électricité;«déjà»;«à»;VOILÀ »;œuvre;cœur;CAFÉ»;l’été;Noël – 5 €;n°;Nº 5;1ª'],
    ['Portuguese', 'Não;São Paulo;PRODUÇÃO;«maçã»;MAÇÃ»;Irmã®;Ã ;Ãª;Pão™;AÇÃO–2'],
    ['German', 'Größe;Wärme;Öl;MÄ–1;„Ä“;Ä‘;»Fläche«;Stück²'],
    ['Spanish', 'Año;Ñ°;«Señal»;NIÑA»;Nª'],
    ['Scandinavian', 'Å–1;Ærø;Å°;»Å«;må;ÅÅ;Åre™'],
    ['signs', '5 m²; 20 °C; ±5 %; µg/L; ½; ×2; “a”; ‘b’; 10 €; Â°; 5 mÂ²'],
    ['TCVN3', 'Th¸ng;Lo¹i n¨ng l­îng;Sè l­îng;§¬n vÞ tÝnh;Thµnh tiÒn;§iÖn;DÇu DO;Cñi trÊu;tÊn'],
    ['VNI', 'Thaùng;Loaïi naêng löôïng;Soá löôïng;Ñôn vò tính;Thaønh tieàn;Ñieän;CUÛI TRAÁU'],
    ['Polish that was broken', broken('Zużycie;Źródło;Łódź;świeże;gałąź')],
  ])('%s is none', (_, text) => {
    expect(mojibakeIn(text)).toBeUndefined();
  });
});

const words =
  'bao bì,điện,nước thải,dầu mỡ,giẻ lau,xút vảy,phèn nhôm,thùng các-tông,bùn,tro xỉ,gỗ xẻ';

test('right text of Vietnamese is none, and any word of it that was broken is', () => {
  const text = fc
    .array(fc.constantFrom(...words.split(',')), { minLength: 1, maxLength: 9 })
    .map((some) => some.join(';'));
  fc.assert(
    fc.property(text, fc.boolean(), (right, isCapital) => {
      const letters = isCapital ? right.toUpperCase() : right;
      expect(mojibakeIn(letters)).toBeUndefined();
      const found = mojibakeIn(broken(letters));
      expect(found).toBeDefined();
      expect(letters).toContain(found?.meant);
    }),
  );
});
