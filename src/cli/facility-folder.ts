import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { msg } from '../lang/message.js';
import { prose } from './terminal/prose.js';
import type { Terminal } from './terminal/terminal.js';

/** A path that ends in `.` or `..` names no folder, and a facility is called by its folder's name. */
const nameless = /(^|[\\/])\.{1,2}[\\/]*$/;

/** The folder as it was typed, but by its real name where that was left open. */
export const facilityFolder = (typed: string): string =>
  nameless.test(typed) ? resolve(typed) : typed;

/**
 * The folders that are meant, each once: a file stands for the one that it lies in, which is said on
 * stderr.
 */
export function foldersMeant(typed: readonly string[], terminal: Terminal): readonly string[] {
  return [...new Set(typed.map((one) => folderMeant(one, terminal)))];
}

/** The same for one. */
export function folderMeant(typed: string, { talk, words }: Terminal): string {
  if (!isFile(typed)) return typed;
  const folder = dirname(typed);
  talk(prose(words(msg('cli.folder.ofFile', { file: typed, folder }))));
  return folder;
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;
