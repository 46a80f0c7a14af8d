import { refuseDamaged } from './refusal.js';
import { fullBudget, MiB, MOST_UNPACKED, unpack } from './unpack.js';
import { walkXml, type XmlVisitor } from './walk-xml.js';
import type { ZipEntry } from './zip-directory.js';

/** Styles of workbooks that have been copied together for years. [bytes] */
const LARGEST_LIST = 32 * MiB;

/** The parts of a workbook, which are XML files in a zip. Names are in lower case. */
export interface PackageParts {
  readonly file: string;
  has(part: string): boolean;
  /**
   * @param holds - Lists of parts and styles are kept whole and may not be large; cells and texts may.
   * @throws Refusal where there is no such part, or it is damaged or too large.
   */
  walk(part: string, holds: 'lists' | 'cells', visitor: XmlVisitor): void;
}

/** Parts are unpacked when they are asked for, within one budget. */
export function packageParts(file: string, entries: ReadonlyMap<string, ZipEntry>): PackageParts {
  const budget = fullBudget();
  return {
    file,
    has: (part) => entries.has(part),
    walk(part, holds, visitor) {
      const entry = entries.get(part) ?? refuseDamaged(file, part, 'missing');
      const xml = walkXml(file, part, visitor);
      const allowed = holds === 'lists' ? LARGEST_LIST : MOST_UNPACKED;
      unpack(file, entry, budget, allowed, xml.take);
      xml.end();
    },
  };
}
