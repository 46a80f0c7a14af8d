import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.js';

/**
 * Copies a folder's files to where they do not stand yet. A file that stands there and differs is
 * the user's own by now: it is left as it is.
 *
 * @returns Paths of the files that were left for that reason.
 * @throws Fault `SX6001` where a file cannot be written.
 */
export async function copyFolder(from: string, to: string): Promise<string[]> {
  const kept: string[] = [];
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    const source = join(from, name);
    if (!lstatSync(source).isFile()) continue;
    const target = join(to, name);
    const bytes = readFileSync(source);
    const present = presentAt(target);
    if (present === 'absent') await writeWhole(target, bytes);
    else if (present === 'unreadable' || !present.equals(bytes)) kept.push(target);
  }
  return kept;
}

/** What cannot be read is someone's own too, and is not written over. */
function presentAt(path: string): Buffer | 'absent' | 'unreadable' {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    return ['ENOENT', 'ENOTDIR'].includes(code) ? 'absent' : 'unreadable';
  }
}
