// Start-up as a user feels it: whole processes, in turn.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inTurn, printTable, timed } from './measure.mjs';

const sxsh = fileURLToPath(new URL('../bin/sxsh.js', import.meta.url));
const node =
  (...args) =>
  () =>
    timed(() => {
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    });

const medians = await inTurn(
  {
    'node -e 0': node('-e', '0'),
    'sxsh --version': node(sxsh, '--version'),
    'sxsh --help': node(sxsh, '--help'),
  },
  41,
  3,
);
printTable('Start-up, whole process (41 rounds)', medians, 'node -e 0');
