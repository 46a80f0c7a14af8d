import { CommanderError } from 'commander';
import { msg } from '../lang/message.js';
import { commands } from './commands.js';
import { explainFailure } from './failure.js';
import { createProgram } from './program.js';
import { askedLanguages } from './terminal/language.js';
import { createTerminal } from './terminal/terminal.js';
import { loadWords } from './terminal/words.js';
import { UsageError } from './usage-error.js';
import { usageMessage } from './usage-errors.js';

/**
 * Does what was typed. Every way out passes here: nothing below ends the process, and nothing that
 * is thrown, now or later, reaches the user as a stack trace.
 */
export async function run(argv: readonly string[]): Promise<void> {
  const asked = askedLanguages(argv, process.env);
  const languages = 'languages' in asked ? asked.languages : [];
  const terminal = createTerminal(await loadWords(languages[0] ?? 'vi'), languages);
  process.once('uncaughtException', (cause) => void explainFailure(cause, terminal));
  const program = createProgram(commands, terminal);
  try {
    if ('unknown' in asked)
      throw new UsageError(msg('cli.unknown.language', { word: asked.unknown, by: asked.by }));
    await program.parseAsync(argv, { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) await explainFailure(cause, terminal);
    else if (cause.exitCode !== 0 && cause.code !== 'commander.help')
      await explainFailure(new UsageError(usageMessage(cause, program)), terminal);
  }
}
