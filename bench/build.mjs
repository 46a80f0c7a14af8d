// Bundles the rooms that the benchmarks call, outside of the program's own dist/.
import { fileURLToPath } from 'node:url';
import { bundleOptions } from '../scripts/bundle-options.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @returns The exports of bench/rooms.ts. */
export async function loadRooms() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: here,
    entryPoints: ['rooms.ts', 'print.ts'],
    outdir: '.built',
    outExtension: { '.js': '.mjs' },
    ...bundleOptions,
  });
  return import('./.built/rooms.mjs');
}
