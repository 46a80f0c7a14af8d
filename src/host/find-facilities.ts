import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Folders below `root` that are meant as facilities: they hold a facility.json, or tables without
 * one, which is a fault to be told and not a folder to be passed over. What lies inside a facility,
 * hidden folders, links and `except` are not entered. A folder that cannot be listed is named too: what
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

function entriesOf(folder: string): Entries | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function below(root: string, way: string, entries: Entries, except: string): string[] {
  if (entries.some((entry) => !entry.isDirectory() && isTable(entry.name))) return [way];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => (way === '' ? entry.name : `${way}/${entry.name}`))
    .filter((deeper) => resolve(root, deeper) !== except)
    .flatMap((deeper) => {
      const inside = entriesOf(join(root, deeper));
      return inside === undefined ? [deeper] : below(root, deeper, inside, except);
    });
}
