// Damage done by reading and saving in the wrong encoding.
import { inOneText } from './fault.mjs';
import { toTcvn3, toVni } from './legacy-encodings.mjs';

const cp1252 = new TextDecoder('windows-1252');
const spliced = (text, at, piece) => text.slice(0, at) + piece + text.slice(at);
const all = ['energy.csv', 'water.csv', 'materials.csv', 'waste.csv', 'production.csv'];
const hasAccents = (text) => /\P{ASCII}/u.test(text);

const damaged = (kind, change, count = 1) =>
  inOneText(kind, {
    tables: all,
    count,
    change: (text, { random }) => {
      const content = hasAccents(text) ? change(text, random) : undefined;
      return content === undefined ? undefined : { content };
    },
  });

const inside = (kind, piece) =>
  inOneText(kind, {
    count: 2,
    change: (text, { random }) => {
      const at = text.indexOf('\n') + 1 + random.below(text.length >> 1);
      return { content: spliced(text, at, piece), about: `at character ${at}` };
    },
  });

export const encodingFaults = [
  damaged('UTF-8 read as windows-1252', (text) => cp1252.decode(Buffer.from(text)), 2),
  damaged('question marks for letters', (text) => text.replace(/\P{ASCII}/gu, '?'), 2),
  damaged('replacement characters', (text) => text.replace(/\P{ASCII}/gu, '\ufffd')),
  damaged('TCVN3 bytes', (text) => Buffer.from(toTcvn3(text), 'latin1')),
  damaged('TCVN3 saved as UTF-8', (text) => toTcvn3(text)),
  damaged('VNI bytes', (text) => Buffer.from(toVni(text), 'latin1')),
  damaged('VNI saved as UTF-8', (text) => toVni(text)),
  damaged('a byte lost inside a letter', (text) => {
    const bytes = Buffer.from(text);
    const at = bytes.findIndex((byte) => byte >= 0xc0);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  }),
  inside('byte order mark inside', '\ufeff'),
  inside('NUL inside', '\0'),
  inside('zero-width space inside', '\u200b'),
  inside('control character inside', '\u0007'),
  inOneText('UTF-16 without its mark', {
    change: (text) => ({ content: Buffer.from(text, 'utf16le') }),
  }),
  inOneText('UTF-16 cut off within a letter', {
    change: (text) => ({ content: Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1) }),
  }),
];
