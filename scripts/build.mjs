// Bundles src/ into dist/ with lazily loaded chunks. Runs as `prepare`, so `npm ci` leaves a program that starts.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

rmSync(`${root}dist`, { recursive: true, force: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // pdfkit and fontkit find data files of their own beside their code, so they stay in node_modules.
  external: ['pdfkit', 'fontkit'],
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
  logLevel: 'warning',
});
