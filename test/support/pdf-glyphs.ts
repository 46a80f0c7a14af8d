import { inflateSync } from 'node:zlib';

/** One character of a page and where it begins. */
export interface PlacedGlyph {
  readonly character: string;
  readonly x: number;
  readonly y: number;
}

interface PdfFont {
  readonly widths: readonly number[];
  readonly characters: readonly string[];
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Objects of a PDF file by number, streams unpacked. */
export function objectsOf(file: Uint8Array): Map<number, { dictionary: string; stream: string }> {
  const text = latin(file);
  const objects = new Map<number, { dictionary: string; stream: string }>();
  for (const match of text.matchAll(/(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('\nendobj', start);
    const body = text.slice(start, end);
    const at = body.indexOf('\nstream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const raw = at < 0 ? '' : body.slice(at + 8, at + 8 + length);
    const stream = dictionary.includes('/FlateDecode')
      ? latin(inflateSync(Buffer.from(raw, 'latin1')))
      : raw;
    objects.set(Number(match[1]), { dictionary, stream });
  }
  return objects;
}

/** Characters of all pages with their places, as a reader of the file would find them. */
export function glyphsOf(file: Uint8Array): PlacedGlyph[][] {
  const objects = objectsOf(file);
  const get = (reference: string | undefined) => objects.get(Number(reference));
  const font = (number: string): PdfFont => {
    const { dictionary } = get(number) ?? { dictionary: '' };
    const unicode = get(/\/ToUnicode (\d+)/.exec(dictionary)?.[1])?.stream ?? '';
    const descendant = get(/\/DescendantFonts \[(\d+)/.exec(dictionary)?.[1])?.dictionary ?? '';
    const widths = /\/W \[0 \[([\d. ]+)\]/.exec(descendant)?.[1] ?? '';
    const entries = [...unicode.matchAll(/\[(.*)\]/g)].flatMap(([, list]) => [
      ...(list as string).matchAll(/<([0-9a-f ]*)>/g),
    ]);
    const characters = entries.map(([, hex]) =>
      String.fromCharCode(...(hex as string).split(' ').map((unit) => Number.parseInt(unit, 16))),
    );
    return { widths: widths.split(' ').map(Number), characters };
  };
  return [...objects.values()]
    .filter(({ dictionary }) => dictionary.includes('/Type /Page\n'))
    .map(({ dictionary }) => {
      const content = get(/\/Contents (\d+)/.exec(dictionary)?.[1])?.stream ?? '';
      const resources = get(/\/Resources (\d+)/.exec(dictionary)?.[1])?.dictionary ?? '';
      const fonts = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, id, number]) => [
          id as string,
          font(number as string),
        ]),
      );
      return shown(content, fonts);
    });
}

const OPERATOR =
  /\/(?<id>F\d+) (?<size>[\d.]+) Tf|1 0 0 1 (?<x>[\d.-]+) (?<y>[\d.-]+) Tm|(?:\[(?<array>[^\]]*)\] TJ|(?<single><[^>]*>) Tj)/g;

function shown(content: string, fonts: ReadonlyMap<string, PdfFont>): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  let font: PdfFont = { widths: [], characters: [] };
  let size = 0;
  let [x, y] = [0, 0];
  for (const { groups } of content.matchAll(OPERATOR)) {
    const found = groups as Record<'id' | 'size' | 'x' | 'y' | 'array' | 'single', string>;
    if (found.id !== undefined) {
      font = fonts.get(found.id) ?? font;
      size = Number(found.size);
    } else if (found.x !== undefined) [x, y] = [Number(found.x), Number(found.y)];
    else {
      const run = runOf(found.array ?? found.single, font, size);
      for (const { character, advance } of run) glyphs.push({ character, x: x + advance, y });
    }
  }
  return glyphs;
}

/** Characters of one operand, each with its distance from where the operand begins. */
function runOf(operand: string, { widths, characters }: PdfFont, size: number) {
  let advance = 0;
  return [...operand.matchAll(/<(\w*)>|(-?[\d.]+)/g)].flatMap(([, hex = '', kern = '0']) => {
    advance -= (Number(kern) / 1000) * size;
    return [...hex.matchAll(/.{4}/g)].map(([code]) => {
      const glyph = Number.parseInt(code, 16);
      const placed = { character: characters[glyph] ?? '', advance };
      advance += ((widths[glyph] ?? 0) / 1000) * size;
      return placed;
    });
  });
}
