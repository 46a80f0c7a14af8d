import { msg } from '../lang/message.js';
import type { Text } from '../model/text.js';

/** How the parts of a basis are said, in the signs that the figures of a load write them in. */
const words: readonly (readonly [RegExp, (...found: string[]) => Text])[] = [
  [/^24\/7$/, () => msg('figure.basis.aroundTheClock')],
  [/^(\d+) min$/, (minutes = '') => msg('figure.basis.window', { minutes })],
  [
    /^max (\S+) (\S+)$/,
    (date = '', clock = '') => msg('figure.basis.peak', { date: { kind: 'date', date }, clock }),
  ],
  [
    /^(\S+) – (\S+), (\d+) d$/,
    (from = '', to = '', days = '') =>
      msg('figure.basis.days', {
        from: { kind: 'date', date: from },
        to: { kind: 'date', date: to },
        days,
      }),
  ],
  [/^regression (\d+) mo$/, (months = '') => msg('figure.basis.regression', { months })],
  [
    /^(\d+)\/(\d+) × (\d+) min$/,
    (known = '', all = '', minutes = '') =>
      msg('figure.basis.intervals', { known: Number(known), all: Number(all), minutes }),
  ],
];

/** What a figure was worked out on; what has no words of its own stands for itself. */
export const basisTexts = (basis: string): readonly Text[] =>
  basis.split('; ').map((part) => {
    for (const [form, say] of words) {
      const found = form.exec(part);
      if (found) return say(...found.slice(1));
    }
    return part;
  });
