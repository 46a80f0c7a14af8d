import { diagnose } from '../model/diagnostic.js';
import { Fault } from '../model/fault.js';
import type { Host } from '../model/host.js';
import { splitTable } from './template-table.js';

/** A folder of templates, and the host that reads it. */
export interface Shelf {
  readonly host: Host;
  readonly folder: string;
}

/** A fault in a file that comes with the program: it names the file, the place in it, and why. */
export function templateFault(file: string, field: string, reason: string, line?: number): Fault {
  return new Fault([
    diagnose('SX4001', { file, field, ...(line !== undefined && { line }) }, { reason }),
  ]);
}

/**
 * Names of the files with this ending, in order of code units.
 *
 * @throws Fault SX4001 where there is no such folder, or no such file in it.
 */
export function templateNames({ host, folder }: Shelf, ending: string): readonly string[] {
  const names = host.list(folder);
  if (names === undefined) throw templateFault(folder, '', 'no such folder');
  const found = names.filter((name) => name.endsWith(ending));
  if (found.length === 0) throw templateFault(folder, '', `no *${ending}`);
  return found;
}

/**
 * Reads a file that comes with the program.
 *
 * @throws Fault SX4001 where it is absent or cannot be read.
 */
export function readTemplate({ host, folder }: Shelf, name: string): Uint8Array {
  const found = host.read(folder, name);
  if (found === undefined) throw templateFault(`${folder}/${name}`, '', 'no such file');
  if ('refused' in found) throw templateFault(`${folder}/${name}`, '', found.detail);
  return found.bytes;
}

const readText = (shelf: Shelf, name: string): string =>
  new TextDecoder().decode(readTemplate(shelf, name));

/**
 * Reads a JSON template.
 *
 * @throws Fault SX4001 where it is absent or not JSON.
 */
export function readJson(shelf: Shelf, name: string): unknown {
  const text = readText(shelf, name);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw templateFault(`${shelf.folder}/${name}`, '', String(cause));
  }
}

/**
 * Reads a CSV template as one record of text a row. The n-th row stands in line n + 2, as no cell
 * of a template holds a line break.
 *
 * @throws Fault SX4001 where it is absent or not a table.
 */
export function readTable(shelf: Shelf, name: string): readonly Record<string, string>[] {
  const rows = splitTable(readText(shelf, name));
  if (rows === undefined) throw templateFault(`${shelf.folder}/${name}`, '', 'not a table');
  return rows;
}
