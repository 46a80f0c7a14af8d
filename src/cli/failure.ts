import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { msg } from '../lang/message.js';
import { Fault } from '../model/fault.js';
import { exitCode } from './exit-code.js';
import { prose } from './terminal/prose.js';
import type { Terminal } from './terminal/terminal.js';
import { UsageError } from './usage-error.js';

/** Says what went wrong, and sets the exit code that goes with it. */
export async function explainFailure(cause: unknown, terminal: Terminal): Promise<void> {
  if (cause instanceof UsageError) refuse(cause, terminal);
  else if (cause instanceof Fault) {
    const { warnOf } = await import('./check/diagnostics-text.js');
    await warnOf(cause.diagnostics, terminal);
    const isEnvironment = cause.diagnostics.some(({ code }) => code === 'SX6001');
    terminal.exit(isEnvironment ? exitCode.environment : exitCode.data);
  } else if (cause instanceof Error && cause.name === 'ExitPromptError') {
    terminal.warn(terminal.words(msg('cli.stopped')));
    terminal.exit(exitCode.interrupted);
  } else confess(cause, terminal);
}

function refuse({ spoken, command }: UsageError, terminal: Terminal): void {
  const sxsh = command === undefined ? terminal.self : `${terminal.self} ${command}`;
  terminal.warn(prose(terminal.words(spoken)));
  terminal.warn(terminal.words(msg('cli.seeHelp', { sxsh })));
  terminal.exit(exitCode.usage);
}

/** A fault of ours: the stack goes to a file that can be sent to us, never to the screen. */
function confess(cause: unknown, terminal: Terminal): void {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const file = join(tmpdir(), `sxsh-fault-${process.pid}.txt`);
  try {
    writeFileSync(file, `${text}\nnode ${process.version} ${process.platform}\n`);
    terminal.warn(terminal.words(msg('cli.fault', { file })));
  } catch {
    terminal.warn(terminal.words(msg('cli.fault.unsaved', { reason: String(cause) })));
  }
  terminal.exit(exitCode.internal);
}
