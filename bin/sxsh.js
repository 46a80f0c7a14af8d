#!/usr/bin/env node
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
const main = new URL('../dist/main.js', import.meta.url);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `sxsh cần Node.js 20.19 trở lên (đang có ${process.version}). / sxsh needs Node.js 20.19 or newer.\n`,
  );
  process.exitCode = 2;
} else if (!existsSync(main)) {
  process.stderr.write(
    'sxsh chưa được dựng: chạy "npm run build". / sxsh is not built yet: run "npm run build".\n',
  );
  process.exitCode = 2;
} else {
  await import(main.href);
}
