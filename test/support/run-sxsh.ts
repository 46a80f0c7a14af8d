import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const program = `${repository}bin/sxsh.js`;
export const pilots = `${repository}fixtures/pilots`;

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of a run: this one's, without what would choose colour or language. */
export const environment = (given: Environment = {}): Record<string, string | undefined> => ({
  ...process.env,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  SXSH_LANG: undefined,
  npm_command: undefined,
  NODE_OPTIONS: undefined,
  ...given,
});

/** Runs the built program as a user would, in a folder, without a terminal. */
export function sxsh(
  args: readonly string[],
  { cwd = repository, env = {} }: { cwd?: string; env?: Environment } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
