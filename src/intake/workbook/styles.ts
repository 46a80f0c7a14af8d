import { builtInFormat, formatOf, type NumberFormat } from './number-format.js';
import type { PackageParts } from './package-parts.js';

/** What each style of a cell shows a number as. */
export function readStyles(parts: PackageParts, part: string): readonly NumberFormat[] {
  const own = new Map<string, NumberFormat>();
  const used: string[] = [];
  // Formats and styles of other uses stand in lists of their own.
  let list = '';
  parts.walk(part, 'lists', {
    open(name, { numFmtId: id = '0', formatCode: code }) {
      if (name === 'numFmts' || name === 'cellXfs') list = name;
      else if (list === 'numFmts' && name === 'numFmt' && code) own.set(id, formatOf(code));
      else if (list === 'cellXfs' && name === 'xf') used.push(id);
    },
    close(name) {
      if (name === list) list = '';
    },
  });
  return used.map((id) => own.get(id) ?? builtInFormat(Number(id)));
}
