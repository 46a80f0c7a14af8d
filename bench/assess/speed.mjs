// Time to assess by length of record, and to reconcile by number of flows, warm; with the slope, which
// is 1 where the cost is linear.
// node bench/assess/speed.mjs
import { fileURLToPath } from 'node:url';
import { bundleOptions } from '../../scripts/bundle-options.mjs';
import { loadRooms } from '../build.mjs';
import { hostOf } from '../ingest/folder.mjs';
import { inTurn, timed } from '../measure.mjs';
import { templates } from '../sample.mjs';
import { networkOver, plantOver } from './speed-sample.mjs';

const ROUNDS = 41;
const WARMUPS = 15;
const goals = { months: { at: 36, within: 10 }, flows: { at: 500, within: 50 } };

const { build } = await import('esbuild');
await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: { speed: 'assess/speed-rooms.ts' },
  outdir: '.built',
  outExtension: { '.js': '.mjs' },
  ...bundleOptions,
});
const rooms = await loadRooms();
const { assess, reconcile } = await import('../.built/speed.mjs');
const { library } = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');

/** Medians by size, each beside the growth from the size before. */
async function measure(what, sizes, make, work) {
  const contenders = Object.fromEntries(
    sizes.map((size) => {
      const input = make(size);
      return [`${size} ${what}`, () => timed(() => work(input))];
    }),
  );
  const medians = await inTurn(contenders, ROUNDS, WARMUPS);
  console.log(`\n| ${what} | median ms | slope |\n|---:|---:|---:|`);
  for (const [index, size] of sizes.entries()) {
    const time = medians[`${size} ${what}`];
    const before = sizes[index - 1];
    const slope =
      before === undefined
        ? ''
        : (Math.log(time / medians[`${before} ${what}`]) / Math.log(size / before)).toFixed(2);
    console.log(`| ${size} | ${time.toFixed(2)} | ${slope} |`);
  }
  const { at, within } = goals[what];
  const time = medians[`${at} ${what}`];
  console.log(
    `\nGoal: ${at} ${what} within ${within} ms: ${time <= within ? 'met' : '**not met**'}`,
  );
}

/** A plant that is refused for what stands in it would be assessed in no time. */
function plantOf(count) {
  const plant = rooms.readFacility(hostOf(plantOver(count)), 'plant', library);
  const faults = plant.diagnostics.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new Error(`${faults[0].code} in the plant of ${count} months`);
  return plant;
}

await measure('months', [12, 24, 36, 60, 120], plantOf, (plant) => assess(plant, library));
await measure('flows', [10, 50, 100, 500, 1000, 2000], networkOver, reconcile);
