import { pageWidth } from './columns.js';
import { wrap } from './display-width.js';

/**
 * Breaks sentences between words so that no line is wider than the page. An indented line is a
 * command or an example to copy: it stays whole.
 */
export const prose = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, pageWidth)))
    .join('\n');
