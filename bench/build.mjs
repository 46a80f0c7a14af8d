// Bundles the rooms that the benchmarks call, outside of the program's own dist/.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @returns The exports of bench/rooms.ts. */
export async function loadRooms() {
  await build({
    absWorkingDir: here,
    entryPoints: ['rooms.ts'],
    outfile: '.built/rooms.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['pdfkit', 'fontkit'],
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
    logLevel: 'warning',
  });
  return import('./.built/rooms.mjs');
}
