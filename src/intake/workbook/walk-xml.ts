import { SaxesParser } from 'saxes';
import { refuse, refuseDamaged } from './refusal.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is called while a part is walked through; names stand without their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Takes the bytes of one XML part, in pieces. */
export interface XmlWalk {
  take(piece: Uint8Array): void;
  end(): void;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** A cell of 65 536 letters, each spelt `&#x1EA1;`, has a quarter of that. [bytes] */
const LONGEST_TOKEN = 2 * 1024 * 1024;
const PIECE = 64 * 1024;
/** A sheet is seven elements deep; each open one takes memory. */
const DEEPEST = 64;

/**
 * Walks through an XML part without ever holding it whole. Entities of its own are not expanded: a part
 * that declares any, or a document type at all, is refused.
 *
 * @throws Refusal where the part is no well-formed XML, or a single text or tag in it is endless.
 */
export function walkXml(file: string, part: string, visitor: XmlVisitor): XmlWalk {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let silent = 0;
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0;
    if (++depth > DEEPEST) refuseDamaged(file, part, 'xml');
    visitor.open(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    silent = 0;
    depth--;
    visitor.close?.(withoutPrefix(name));
  });
  const pass = (text: string): void => visitor.text?.(text);
  parser.on('text', pass);
  parser.on('cdata', pass);
  parser.on('doctype', () => refuse('SX1308', { file }, { part }));
  parser.on('error', () => refuseDamaged(file, part, 'xml'));

  let decoder: Decoder | undefined;
  const write = (piece?: Uint8Array): void => {
    decoder ??= decoderOf(piece ?? new Uint8Array());
    const text = decode(file, part, decoder, piece);
    silent += text.length;
    parser.write(text);
    if (silent > LONGEST_TOKEN)
      refuse('SX1006', { file }, { limit: 'characters', found: silent, allowed: 65_536 });
  };
  return {
    take(piece) {
      for (let at = 0; at < piece.length; at += PIECE) write(piece.subarray(at, at + PIECE));
    },
    end() {
      write();
      parser.close();
    },
  };
}

/** UTF-8, or UTF-16 where a mark at the beginning says so: XML of a workbook may be nothing else. */
function decoderOf([first, second]: Uint8Array): Decoder {
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function decode(file: string, part: string, decoder: Decoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    return refuseDamaged(file, part, 'xml');
  }
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
