// Bundles src/ into dist/ with lazily loaded chunks. Runs as `prepare`, so `npm ci` leaves a program that starts.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleOptions } from './bundle-options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const esbuild = await import('esbuild').catch(() => undefined);
if (esbuild === undefined) {
  // `npm ci --omit=dev` has no bundler: a packed dist/ is enough, none is an error to be told.
  if (existsSync(`${root}dist/main.js`)) process.exit(0);
  process.stderr.write(
    'sxsh: dist/ is missing and esbuild is not installed; run "npm ci" without --omit=dev\n',
  );
  process.exit(1);
}

const { metafile } = await esbuild.build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  ...bundleOptions,
});

// What an older build left is removed last, so that the program can be started at every moment.
for (const name of readdirSync(`${root}dist`, { recursive: true }))
  if (name.endsWith('.js') && !(`dist/${name.replaceAll('\\', '/')}` in metafile.outputs))
    rmSync(`${root}dist/${name}`);
