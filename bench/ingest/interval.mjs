// Interval data: more than 100 MB of a hundred meters, and of one, summed by meter and month. Ours
// against DuckDB, csv-parse, papaparse and udsv; each in a process of its own, in turn, medians, with
// the peak of memory.
// `node bench/ingest/interval.mjs [ROUNDS]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleOptions } from '../../scripts/bundle-options.mjs';
import { sampleFolder } from './interval-sample.mjs';

const bench = fileURLToPath(new URL('..', import.meta.url));
const contender = fileURLToPath(new URL('interval-contender.mjs', import.meta.url));
const names = ['ours', 'duckdb', 'duckdb, 1 thread', 'udsv', 'papaparse', 'csv-parse', 'floor'];
const rounds = Number(process.argv[2] ?? 5);
/** The slow ones run less often: their medians do not decide. */
const slow = new Set(['csv-parse', 'papaparse']);

const { build } = await import('esbuild');
await build({
  absWorkingDir: bench,
  entryPoints: { interval: 'ingest/interval-rooms.ts' },
  outdir: '.built',
  outExtension: { '.js': '.mjs' },
  ...bundleOptions,
});

for (const shape of ['hundred', 'one']) compare(shape);

function compare(shape) {
  const folder = `${bench}/.built/interval-${shape}`;
  const { meters, rows, bytes } = sampleFolder(folder, shape);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) if (!slow.has(name) || round < 2) runs[name].push(run(name, folder));

  const of = (name, field) => median(runs[name].map((one) => one[field]));
  const sums = names.filter((name) => name !== 'floor').map((name) => of(name, 'sum'));
  if (sums.some((sum) => Math.abs(sum / sums[0] - 1) > 1e-9)) throw new Error(`sums: ${sums}`);
  const megabytes = bytes / 1e6;
  console.log(
    `\n${meters} meter(s), ${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB; ${rounds} rounds, median`,
  );
  console.log(row('reader', 's', 'MB/s', '× ours', 'peak MB', '× ours'));
  for (const name of names) {
    const [time, peak] = [of(name, 'time'), of(name, 'peak')];
    console.log(
      row(
        name,
        (time / 1000).toFixed(2),
        (megabytes / (time / 1000)).toFixed(0),
        (time / of('ours', 'time')).toFixed(2),
        peak.toFixed(0),
        (peak / of('ours', 'peak')).toFixed(2),
      ),
    );
  }
}

function run(name, folder) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [contender, name, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function row(name, ...cells) {
  return name.padEnd(18) + cells.map((cell) => cell.padStart(9)).join('');
}
