#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import * as module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
const main = new URL('../dist/main.js', import.meta.url);

/** The version is asked for by scripts, again and again: it is answered before anything is loaded. */
const isVersion = ['--version', '-V'].includes(process.argv[2]);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `sxsh cần Node.js 20.19 trở lên (đang có ${process.version}). / sxsh needs Node.js 20.19 or newer.\n`,
  );
  process.exitCode = 2;
} else if (isVersion) {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${JSON.parse(text).version}\n`);
} else if (!existsSync(main)) {
  process.stderr.write(
    'sxsh chưa được dựng: chạy "npm run build". / sxsh is not built yet: run "npm run build".\n',
  );
  process.exitCode = 2;
} else {
  // Node 22 keeps compiled code for the next start; Node 20 cannot.
  module.enableCompileCache?.();
  await import(main.href);
}
