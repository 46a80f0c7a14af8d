import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** When the newest of these was written; what is not there was never written. */
function writtenAt(paths: readonly string[]): number {
  const times = paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.max(0, ...times);
}

/** Builds the program where a source is newer than it: tests run what `bin/` runs, never a stale one. */
export default function buildFirst(): void {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const builder = join(root, 'scripts', 'build.mjs');
  const newest = writtenAt([builder, ...sources.map((name) => join(root, 'src', name))]);
  if (newest > writtenAt([join(root, 'dist', 'main.js')]))
    execFileSync(process.execPath, [builder], { stdio: 'inherit' });
}
