import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { msg } from '../lang/message.js';
import { commands as modules } from './commands.js';
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
  const program = createProgram(modules, terminal);
  try {
    if ('unknown' in asked)
      throw new UsageError(msg('cli.unknown.language', { word: asked.unknown, by: asked.by }));
    if (asksVersion(argv, program)) terminal.print(await version());
    else await program.parseAsync(argv, { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) await explainFailure(cause, terminal);
    else if (cause.exitCode !== 0 && cause.code !== 'commander.help')
      await explainFailure(
        new UsageError(usageMessage(cause, program), commandIn(argv, program)),
        terminal,
      );
  }
}

/** The command that was typed, for its own help. */
const commandIn = (argv: readonly string[], { commands }: Command): string | undefined =>
  commands.map((command) => command.name()).find((name) => argv.includes(name));

/** Behind other flags the launcher leaves the question to us; behind a command it is none. */
const asksVersion = (argv: readonly string[], program: Command): boolean =>
  commandIn(argv, program) === undefined &&
  argv.some((word) => word === '--version' || word === '-V');

async function version(): Promise<string> {
  const { programFiles } = await import('../host/program-files.js');
  return programFiles().version;
}
