import inquirer from 'inquirer';
import { msg } from '../../lang/message.js';
import type { Terminal } from '../terminal/terminal.js';
import { today } from '../today.js';
import { UsageError } from '../usage-error.js';
import type { Acceptance } from './corrections-text.js';

/** What was typed of it. */
export interface AcceptFlags {
  readonly reason?: string;
  readonly by?: string;
}

/**
 * Who takes the suggestions, and why: as typed, else as facility.json names its assessors, else asked.
 *
 * @throws UsageError where that is open and nobody sits there to be asked.
 */
export async function askAcceptance(
  flags: AcceptFlags,
  assessors: readonly string[],
  terminal: Terminal,
): Promise<Acceptance> {
  const { words } = terminal;
  const given = { reason: said(flags.reason), by: said(flags.by) || said(assessors[0]) };
  const absent = (['reason', 'by'] as const).filter((name) => given[name] === '');
  if (absent.length > 0 && !terminal.isInteractive)
    throw new UsageError(
      msg('cli.accept.missing', { flags: absent.map((name) => `--${name}`).join(', ') }),
      'check',
    );
  const asked: Partial<Acceptance> = await inquirer.prompt(
    absent.map((name) => ({
      type: 'input' as const,
      name,
      message: words(msg(`cli.accept.ask.${name}`)),
      validate: (text: string) => said(text) !== '' || words(msg('cli.accept.ask.needed')),
    })),
  );
  return {
    reason: given.reason || said(asked.reason),
    by: given.by || said(asked.by),
    date: today(),
  };
}

/** On one line; dots and dashes in place of words, as in the command that is shown, say nothing. */
const said = (text = ''): string =>
  /[\p{L}\p{N}]/u.test(text) ? text.replace(/\s+/g, ' ').trim() : '';
