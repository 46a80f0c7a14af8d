import type { XmlVisitor } from './walk-xml.js';

/** Gathers a text from its runs; how it is read aloud (Japanese) is not part of it. */
export interface RichText extends Required<XmlVisitor> {
  /** What was gathered, and begins anew. */
  take(): string;
}

export function richText(): RichText {
  let gathered = '';
  let isText = false;
  let isPhonetic = false;
  return {
    open(name) {
      if (name === 't') isText = true;
      else if (name === 'rPh') isPhonetic = true;
    },
    text(text) {
      if (isText && !isPhonetic) gathered += text;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
    },
    take() {
      const text = plainText(gathered);
      gathered = '';
      return text;
    },
  };
}

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Letters composed, `_x000D_` and the like as the characters that they stand for, `\n` the only line end. */
export function plainText(text: string): string {
  const spelt = text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return spelt.replace(/\r\n?/g, '\n').normalize('NFC');
}
