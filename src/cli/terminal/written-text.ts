import type { Written } from '../../host/write-whole.js';
import { msg } from '../../lang/message.js';
import { warnOf } from '../check/diagnostics-text.js';
import type { Terminal } from './terminal.js';
import type { Words } from './words.js';

const outcomes = {
  written: 'cli.written',
  unchanged: 'cli.unchanged',
  beside: 'cli.written.beside',
} as const;

/** Says what became of a file, and warns where it could not take its own name. */
export async function sayWritten(
  written: Written,
  terminal: Terminal,
  say: Words = terminal.words,
): Promise<void> {
  terminal.print(say(msg(outcomes[written.outcome], { path: written.path })));
  if (written.diagnostics.length > 0) await warnOf(written.diagnostics, terminal);
}
