import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Folders below `root` that are meant as facilities: they hold a facility.json, or tables without
 * one, which is a fault to be told and not a folder to be passed over. A folder with nothing but
 * workbooks is one as well, as its profile may be a sheet; unless facilities lie below it, for then
 * these are lists beside them. What lies inside a facility, hidden folders, links and `except` are
 * not entered. A folder that cannot be listed is named too: what
 * is in it is not known, and passing over it would be silence about a plant.
 *
 * @returns Paths below `root` with `/`, sorted by code unit; `''` where the root itself is one;
 *   `undefined` where there is no such folder.
 */
export function findFacilities(root: string, except: string): readonly string[] | undefined {
  const entries = entriesOf(root);
  return entries && below(root, '', entries, resolve(except)).sort();
}

type Entries = readonly { readonly name: string; isDirectory(): boolean }[];

const isTable = (name: string): boolean => name === 'facility.json' || name.endsWith('.csv');

/** `~$…` is the mark of a workbook that is open in Excel. */
const isWorkbook = (name: string): boolean => /^(?!~\$|\.).*\.xlsx$/i.test(name);

/** Folders within a facility. */
const parts: ReadonlySet<string> = new Set(['meters', 'photos']);

function entriesOf(folder: string): Entries | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function below(root: string, way: string, entries: Entries, except: string): string[] {
  const holds = (kind: (name: string) => boolean): boolean =>
    entries.some((entry) => !entry.isDirectory() && kind(entry.name));
  if (holds(isTable)) return [way];
  const isShelf = !holds(isWorkbook);
  const deeper = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .filter((entry) => isShelf || !parts.has(entry.name))
    .map((entry) => (way === '' ? entry.name : `${way}/${entry.name}`))
    .filter((each) => resolve(root, each) !== except)
    .flatMap((each) => {
      const inside = entriesOf(join(root, each));
      return inside === undefined ? [each] : below(root, each, inside, except);
    });
  return isShelf || deeper.length > 0 ? deeper : [way];
}
