import { copyFileSync, existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { msg } from '../../lang/message.js';
import { shellWord } from '../terminal/shell-word.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../usage-error.js';
import { withSuggestion } from '../usage-errors.js';
import { confirms } from './prompts.js';

/** Files of the tool itself. */
const ownFiles: ReadonlySet<string> = new Set(['facility.json', 'answers.json', 'corrections.csv']);

/**
 * The name of the form in the folder. A file from elsewhere is copied there, if whoever sits there
 * wishes so.
 *
 * @param names - Files of the folder.
 * @throws UsageError where it is not there, and nobody can be asked to have it copied.
 */
export async function formFile(
  folder: string,
  typed: string,
  names: readonly string[],
  terminal: Terminal,
): Promise<string> {
  const name = names.find((one) => one.normalize('NFC') === typed.normalize('NFC'));
  const file = name ?? (await fromPath(folder, typed, names, terminal));
  if (ownFiles.has(file.toLowerCase()))
    throw new UsageError(msg('cli.map.ownFile', { file }), 'map');
  return file;
}

async function fromPath(
  folder: string,
  typed: string,
  names: readonly string[],
  terminal: Terminal,
): Promise<string> {
  const file = basename(typed);
  if (isFile(join(folder, typed)))
    throw new UsageError(msg('cli.map.deeper', { file: typed }), 'map');
  if (!isFile(typed)) {
    const message = msg('cli.map.notThere', { folder, file: typed });
    const stem = names.find((name) => name.replace(/\.[^.]+$/, '') === file);
    throw new UsageError(withSuggestion(message, stem ?? file, names), 'map');
  }
  if (realpathSync(dirname(resolve(typed))) === realpathSync(folder)) return file;
  if (existsSync(join(folder, file)))
    throw new UsageError(msg('cli.map.occupied', { folder, file }), 'map');
  const target = join(folder, file);
  if (!terminal.isInteractive) throw outside(folder, typed, file, terminal);
  if (!(await confirms(msg('cli.map.ask.copy', { path: typed }), terminal)))
    throw outside(folder, typed, file, terminal);
  copyFileSync(typed, target);
  terminal.talk(terminal.words(msg('cli.written', { path: target })));
  return file;
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const copyCommand = process.platform === 'win32' ? 'copy' : 'cp';

function outside(folder: string, path: string, file: string, { self }: Terminal): UsageError {
  const copy = `${copyCommand} ${shellWord(path)} ${shellWord(folder)}`;
  const command = `${self} map ${shellWord(folder)} ${shellWord(file)}`;
  return new UsageError(msg('cli.map.outside', { path, copy, command }), 'map');
}
