// Synthetic plants with known truth: what is found, when, how large, and what is claimed falsely.
// node bench/assess/detect.mjs [--plants 1000] [--grid 500] [--class WORDS] [--from baselines|findings|reference] [--seeds]
import { parseArgs } from 'node:util';
import { loadRooms } from '../build.mjs';
import { hireCrew } from './crew.mjs';
import { networkClasses } from './generate-network.mjs';
import { plantClasses, shareClasses, sigmaClasses } from './plant-classes.mjs';
import { printChanges, printGrid, printNetworks, printSeeds } from './print-detection.mjs';

const { values: options } = parseArgs({
  options: {
    plants: { type: 'string', default: '1000' },
    grid: { type: 'string', default: '500' },
    class: { type: 'string', default: '' },
    from: { type: 'string', default: 'baselines' },
    seeds: { type: 'boolean' },
  },
});
const plants = Number(options.plants);
const inGrid = Number(options.grid);
const start = performance.now();
await loadRooms();
const crew = await hireCrew();

/** Classes one after the other, so that both processes are busy with each. */
async function scored(classes, count) {
  const results = [];
  for (const one of classes.filter(({ name }) => name.includes(options.class)))
    results.push({ ...one, scores: await crew.score(one.name, count, options.from) });
  return results;
}

const changes = await scored(plantClasses, plants);
const sigmas = await scored(sigmaClasses, inGrid);
const shares = await scored(shareClasses, inGrid);
const networks = await scored(networkClasses, plants);
crew.dismiss();
if (changes.length > 0) printChanges(changes);
if (sigmas.length === sigmaClasses.length)
  printGrid('Steps in standard deviations of the monthly noise', sigmas);
if (shares.length === shareClasses.length)
  printGrid('Steps in per cent of the use, 24 months', shares);
if (networks.length > 0) printNetworks(networks);
if (options.seeds) printSeeds([...changes, ...networks]);
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`);
