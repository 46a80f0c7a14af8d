import { fileAndSheet } from '../source-name.js';
import { shellWord } from '../terminal/shell-word.js';

/** The command that asks what a file or sheet of a folder means. */
export function mapCommandFor(sxsh: string, folder: string, source: string): string {
  const { file, sheet } = fileAndSheet(source);
  const command = `${sxsh} map ${shellWord(folder)} ${shellWord(file)}`;
  return sheet === undefined ? command : `${command} --sheet ${shellWord(sheet)}`;
}
