// How the program is bundled, for dist/ and for the benchmarks.
import { fileURLToPath } from 'node:url';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

export const bundleOptions = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  // Vietnamese as it is: escaped, every accented letter would take six bytes.
  charset: 'utf8',
  // pdfkit's own fonts are files that no report asks for; bundled, the rest loads in half the time.
  external: ['#standard-fonts/*'],
  alias: {
    'brotli/decompress.js': beside('no-woff2.mjs'),
    'tiny-inflate': beside('native-inflate.cjs'),
  },
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
  logLevel: 'warning',
};
