import { msg } from '../../lang/message.js';
import type { Language, Speaker } from '../../lang/speaker.js';
import type { ExitCode } from '../exit-code.js';
import { exitCode } from '../exit-code.js';
import { harmlessLines } from './display-width.js';
import type { Styles } from './styles.js';
import { loadStyles, wantsColour } from './styles.js';
import type { Words } from './words.js';

/** Switches that every command knows. */
export interface Switches {
  readonly quiet?: true;
  readonly verbose?: true;
  readonly color: boolean;
}

/** Screen, language and exit code, so that no command touches the process. */
export interface Terminal {
  readonly words: Words;
  /** How this program is called here: `sxsh`, or `npx sxsh` where that is how it was started. */
  readonly self: string;
  /** The languages asked for; none where that was left open. */
  readonly asked: readonly Language[];
  readonly isVerbose: boolean;
  /** Whether someone sits there who can be asked. */
  readonly isInteractive: boolean;
  /** Aborted by Ctrl-C: long work stops at the next whole file. */
  readonly interruption: AbortSignal;
  obey(switches: Switches): void;
  /** The language asked for, else the facility's own, else Vietnamese. */
  languages(facility: Language | undefined): readonly Language[];
  speaker(facility?: Language): Promise<Speaker>;
  styles(): Promise<Styles>;
  /** A result, to stdout. */
  print(text: string): void;
  /** Talk, to stderr; silent with `--quiet`. */
  talk(text: string): void;
  /** What must be heard, to stderr. */
  warn(text: string): void;
  /** How far long work is: a line that the next one replaces on a terminal, a plain line elsewhere. */
  progress(text: string): void;
  exit(code: ExitCode): void;
}

const eraseLine = '\r\u001B[2K';

/** Exit codes from light to grave: the gravest of a run stands. */
const gravity: readonly ExitCode[] = [
  exitCode.ok,
  exitCode.data,
  exitCode.usage,
  exitCode.environment,
  exitCode.interrupted,
  exitCode.internal,
];

const { stdin, stdout, stderr, env } = process;

/** The process as a terminal: standard streams, environment and exit code. */
export function createTerminal(words: Words, asked: readonly Language[]): Terminal {
  let switches: Switches = { color: true };
  const interruption = new AbortController();
  const { npm_command: startedBy, CI, TERM } = env;
  const isLive = stderr.isTTY === true && !CI && TERM !== 'dumb';
  const wipe = isLive ? eraseLine : '';
  const terminal: Terminal = {
    words,
    self: startedBy === 'exec' ? 'npx sxsh' : 'sxsh',
    asked,
    interruption: interruption.signal,
    get isVerbose() {
      return switches.verbose === true;
    },
    isInteractive: stdin.isTTY === true && isLive,
    obey: (given) => {
      switches = given;
    },
    languages: (facility) => (asked.length > 0 ? asked : [facility ?? 'vi']),
    speaker: async (facility) => {
      const { createSpeaker } = await import('../../lang/speaker.js');
      return createSpeaker(asked[0] ?? facility ?? 'vi');
    },
    styles: () => loadStyles(wantsColour(!switches.color, env, stdout.isTTY === true)),
    print: (text) => {
      if (isLive) stderr.write(wipe);
      stdout.write(`${harmlessLines(text)}\n`);
    },
    talk: (text) => {
      if (!switches.quiet) terminal.warn(text);
    },
    warn: (text) => void stderr.write(`${wipe}${harmlessLines(text)}\n`),
    progress: (text) => {
      const shown = harmlessLines(text);
      if (!switches.quiet) stderr.write(isLive ? wipe + shown : `${shown}\n`);
    },
    exit: (code) => {
      const present = (process.exitCode ?? exitCode.ok) as ExitCode;
      if (gravity.indexOf(code) > gravity.indexOf(present)) process.exitCode = code;
    },
  };
  listen(interruption, terminal);
  return terminal;
}

/** Ctrl-C, or a polite kill, lets the file at hand be finished; a second one ends the process at once. */
function listen(interruption: AbortController, terminal: Terminal): void {
  const stop = (): void => {
    interruption.abort();
    terminal.exit(exitCode.interrupted);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no error; a full disk is.
    if (code === 'EPIPE') return;
    terminal.exit(exitCode.environment);
    terminal.warn(terminal.words(msg('cli.outputRefused', { reason: code })));
  });
  // Where even this stream is gone there is nobody left to tell.
  stderr.on('error', () => undefined);
}
