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
  /** Four hexadecimal digits. */
  code(codePoint: number): string;
}

const encoder = new TextEncoder();
const parsed = new WeakMap<FontFace, Font>();

/** Parsing costs more than a page: once per process, and only for faces that are used. */
function parsedFont(face: FontFace): Font {
  let font = parsed.get(face);
  if (font === undefined) {
    font = create(face.file);
    parsed.set(face, font);
  }
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
      inside.page.write(encoder.encode(`1 0 0 -1 0 ${size[1]} cm\n${content}`));
      if (bookmark !== null) document.outline.addItem(bookmark, { fit: true } as never);
    },
    finish() {
      document.end();
      return finished;
    },
  };
}

function embeddedGlyphs(face: FontFace, font: EmbeddedFont): EmbeddedGlyphs {
  const codes = new Map<number, string>();
  const code = (codePoint: number): string => {
    let found = codes.get(codePoint);
    if (found === undefined) {
      const index = font.subset.includeGlyph(face.glyph(codePoint));
      font.widths[index] ??= (face.advance(codePoint) * 1000) / face.unitsPerEm;
      font.unicode[index] ??= [codePoint];
      found = index.toString(16).padStart(4, '0');
      codes.set(codePoint, found);
    }
    return found;
  };
  return { id: font.id, code };
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
