// Checks the doors between rooms, and that the checker has seen every module: one that reads
// nothing finds nothing, and would be green.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    '.dependency-cruiser.mjs',
  ],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(run.stdout);
process.stderr.write(run.stderr);

const modules = readdirSync(`${root}src`, { recursive: true }).filter((name) =>
  name.endsWith('.ts'),
).length;
const cruised = Number(/\((\d+) modules/.exec(run.stdout)?.[1] ?? 0);
if (cruised < modules) {
  process.stderr.write(`doors: only ${cruised} of ${modules} modules were seen\n`);
  process.exit(1);
}
process.exit(run.status ?? 1);
