import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { FontFace } from '../font/font-face.js';

/**
 * The only file that reaches into pdfkit (0.20.2, pinned): pages take finished content streams, and
 * fonts take glyphs, past pdfkit's own text layout. What is used of its insides is written down here.
 */
interface Internals {
  readonly page: {
    readonly fonts: Record<string, unknown>;
    write(content: Uint8Array): void;
  };
  readonly _font: EmbeddedFont;
  appendXML(xml: string): void;
  _addInfo(): void;
}

interface EmbeddedFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): unknown;
}

/** What a subset asks of a font of fontkit (2.0.4, pinned). */
interface GlyphSource {
  getGlyph(id: number, codePoints?: readonly number[]): DecodedGlyph;
}

interface DecodedGlyph {
  _decode(): unknown;
}

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** BCP 47 */
  readonly locale: string;
  readonly created: Date;
}

export interface PdfWriter {
  /** Begins a page; `bookmark` names it in the outline. */
  addPage(content: string, faces: Iterable<FontFace>, bookmark: string | null): void;
  font(face: FontFace): EmbeddedGlyphs;
  /** Ends the document. */
  finish(): Promise<Uint8Array>;
}

/** A face in one document: its name in content streams, and the code of each glyph. */
export interface EmbeddedGlyphs {
  readonly id: string;
  /** What shows a letter behind another: its code, in hexadecimal, and the kerning before it. */
  after(previous: number, codePoint: number): string;
}

/** Last code point that is one unit of a string. */
const BASIC = 0xffff;

const parsed = new WeakMap<FontFace, Font>();

/** Parsing costs more than a page: once per process, and only for faces that are used. */
function parsedFont(face: FontFace): Font {
  let font = parsed.get(face);
  if (font === undefined) {
    font = decodedOnce(create(face.file));
    parsed.set(face, font);
  }
  return font;
}

/** A subset asks fontkit to decode its glyphs; they are the same in the next report. */
function decodedOnce(font: Font): Font {
  const inside = font as unknown as GlyphSource;
  const getGlyph = inside.getGlyph.bind(font);
  const known = new Set<DecodedGlyph>();
  inside.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints);
    if (known.has(glyph)) return glyph;
    known.add(glyph);
    const decode = glyph._decode.bind(glyph);
    let outline: { found: unknown } | undefined;
    glyph._decode = () => {
      outline ??= { found: decode() };
      return outline.found;
    };
    return glyph;
  };
  return font;
}

/** Opens a document whose bytes depend on nothing but what is put in. */
export function openPdf(facts: DocumentFacts, size: readonly [number, number]): PdfWriter {
  const document = new PDFDocument({
    size: [...size],
    margin: 0,
    // An empty name keeps pdfkit from loading Helvetica.
    font: '',
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: facts.locale,
    displayTitle: true,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Keywords: facts.keywords,
      Creator: 'sxsh',
      CreationDate: facts.created,
      ModDate: facts.created,
    },
  });
  const inside = document as unknown as Internals;
  inside._addInfo = () => inside.appendXML(metadataXml(facts));
  const finished = collect(document);
  const fonts = new Map<FontFace, EmbeddedFont>();
  const glyphs = new Map<FontFace, EmbeddedGlyphs>();

  const embed = (face: FontFace): EmbeddedFont => {
    let font = fonts.get(face);
    if (font === undefined) {
      document.registerFont(face.name, parsedFont(face) as unknown as Uint8Array);
      document.font(face.name);
      font = inside._font;
      // The box of a missing glyph is read as what the text says there: U+FFFD.
      font.unicode[0] = [0xfffd];
      fonts.set(face, font);
    }
    return font;
  };
  return {
    font(face) {
      let found = glyphs.get(face);
      if (found === undefined) {
        found = embeddedGlyphs(face, embed(face));
        glyphs.set(face, found);
      }
      return found;
    },
    addPage(content, faces, bookmark) {
      document.addPage();
      for (const face of faces) inside.page.fonts[embed(face).id] ??= embed(face).ref();
      // pdfkit turns the page upside down; turn it back, so that text needs no mirror.
      inside.page.write(Buffer.from(`1 0 0 -1 0 ${size[1]} cm\n${content}`, 'latin1'));
      if (bookmark !== null) document.outline.addItem(bookmark, { fit: true } as never);
    },
    finish() {
      document.end();
      return finished;
    },
  };
}

function embeddedGlyphs(face: FontFace, font: EmbeddedFont): EmbeddedGlyphs {
  const code = (codePoint: number): string => {
    const index = font.subset.includeGlyph(face.glyph(codePoint));
    font.widths[index] ??= (face.advance(codePoint) * 1000) / face.unitsPerEm;
    font.unicode[index] ??= [codePoint];
    return index.toString(16).padStart(4, '0');
  };
  const written = (previous: number, codePoint: number): string => {
    const kern = face.kern(previous, codePoint);
    return kern === 0 ? code(codePoint) : `>${-(kern * 1000) / face.unitsPerEm}<${code(codePoint)}`;
  };
  const pairs = new Map<number, string>();
  const after = (previous: number, codePoint: number): string => {
    if (previous > BASIC || codePoint > BASIC) return written(previous, codePoint);
    const pair = (previous << 16) | codePoint;
    let found = pairs.get(pair);
    if (found === undefined) {
      found = written(previous, codePoint);
      pairs.set(pair, found);
    }
    return found;
  };
  return { id: font.id, after };
}

/** All bytes of a document, when it has ended. */
function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  document.on('data', (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  return new Promise((resolve, reject) => {
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/** pdfkit's own metadata does not escape what it writes, and says no language. */
function metadataXml({ title, author, subject, keywords, locale, created }: DocumentFacts): string {
  const date = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${locale}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>
<xmp:CreatorTool>sxsh</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
