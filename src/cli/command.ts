import type { Command } from 'commander';
import type { Terminal } from './terminal/terminal.js';

/** One verb. `declare` must stay cheap: it runs at every start, `--help` included. */
export interface CommandModule {
  declare(program: Command, terminal: Terminal): void;
}
