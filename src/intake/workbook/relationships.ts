import type { PackageParts } from './package-parts.js';
import { refuseTooMany } from './refusal.js';

/** Far beyond what a part points to. */
const MOST = 10_000;

/** A part that another part points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type (`worksheet`), the same in both editions of the standard. */
  readonly kind: string;
  /** Name of the part, or an address outside of the workbook as it is written. */
  readonly target: string;
}

/** What a part points to; nothing where it has no list of that. `''` is the package itself. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(list)) return found;
  parts.walk(list, 'lists', {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || id === undefined || !type || !target) return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (found.length === MOST) refuseTooMany(parts.file, 'parts', MOST);
      found.push({ id, kind, target: mode === 'External' ? target : resolve(folder, target) });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').toLowerCase();
  const way: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') way.pop();
    else if (step !== '' && step !== '.') way.push(step);
  }
  return way.join('/');
}
