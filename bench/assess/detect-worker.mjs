// A process that assesses the plants of a class, every n-th of them, and hands back their scores.
import { judgeOf } from '../ingest/judge.mjs';
import { templates } from '../sample.mjs';
import { sourcesOfClaims } from './claims.mjs';
import { generateNetwork, networkClasses } from './generate-network.mjs';
import { generatePlant } from './generate-plant.mjs';
import { plantClasses, shareClasses, sigmaClasses } from './plant-classes.mjs';
import { scoreChanges } from './score-changes.mjs';
import { scoreNetwork } from './score-networks.mjs';

const rooms = await import('../.built/rooms.mjs');
const { library } = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');
const judge = judgeOf(rooms, library);
const classes = new Map(
  [...plantClasses, ...sigmaClasses, ...shareClasses, ...networkClasses].map((one) => [
    one.name,
    one,
  ]),
);
const isNetwork = (one) => networkClasses.includes(one);

async function scoreOf(one, seed, source) {
  const truth = isNetwork(one) ? generateNetwork(one, seed) : generatePlant(one, seed);
  if (source === 'reference' && isNetwork(one)) return { seed };
  const { core, crash, diagnostics } =
    source === 'reference'
      ? { core: {}, diagnostics: [] }
      : await judge(truth.files, `${one.name} ${seed}`);
  if (!core) return { seed, crash: String(crash?.stack ?? 'refused').slice(0, 300) };
  // Quiet because its data were refused would be no proof of anything.
  const isRefused = diagnostics.some(({ severity }) => severity === 'error');
  return isNetwork(one)
    ? { seed, isRefused, ...scoreNetwork(truth, core) }
    : { seed, isRefused, ...scoreChanges(truth, sourcesOfClaims[source](core, truth)) };
}

process.on('message', async ({ name, first, step, count, source }) => {
  const scores = [];
  for (let seed = first; seed < count; seed += step)
    scores.push(await scoreOf(classes.get(name), seed, source));
  process.send({ name, scores });
});
process.send('ready');
