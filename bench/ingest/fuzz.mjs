// Broken files through the real reader: nothing may crash it, and nothing may take a second.
// node bench/ingest/fuzz.mjs [--inputs 1000000] [--seconds S] [--seed N]
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadRooms } from '../build.mjs';
import { templates } from '../sample.mjs';
import { hostOf } from './folder.mjs';
import { pilots } from './plants/pilots.mjs';
import { rewrittenFolder } from './rewritings/apply.mjs';
import { workbookRewritings } from './rewritings/workbooks.mjs';

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
  },
});
const SLOW = 1000;
const SHOWN = 5;
const rooms = await loadRooms();
const { library } = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');
const { mutated, mutatedZip, randomBytes, seededRandom } = rooms;
const random = seededRandom(Number(options.seed));
const below = (count) => Math.floor(random() * count);
const pick = (list) => list[below(list.length)];

const root = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const beginning = (bytes) => bytes.subarray(0, 300 + below(2500));
const [pilot] = pilots();
const profile = JSON.stringify({ ...pilot.profile, steps: undefined, endUses: undefined });

/** Every table of the pilots, canonical and as handed over. */
const filesIn = (folder, ending) =>
  readdirSync(`${root}${folder}`, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name.split('/').at(-1), readFileSync(`${root}${folder}/${name}`)]);
const tables = [...filesIn('pilots', '.csv'), ...filesIn('handed-over', '.csv')];
const answers = filesIn('pilots', 'answers.json').map(([, bytes]) => bytes.subarray(0, 3000));

/** Workbooks of the rewritings, of a few rows each so that an input takes no longer than a CSV. */
const short = {
  ...pilot,
  grids: Object.fromEntries(
    Object.entries(pilot.grids).map(([file, grid]) => [
      file,
      { ...grid, rows: grid.rows.slice(0, 8) },
    ]),
  ),
};
const workbooks = workbookRewritings.flatMap((rewriting) =>
  Object.entries(rewrittenFolder(short, rewriting)).filter(
    ([name, bytes]) => bytes && name.endsWith('.xlsx'),
  ),
);

const kinds = {
  'random bytes': () => ({ [pick(tables)[0]]: randomBytes(random) }),
  'mutated CSV': () => {
    const [name, bytes] = pick(tables);
    return { [name]: mutated(beginning(bytes), random) };
  },
  'mutated facility.json': () => ({ 'facility.json': mutated(Buffer.from(profile), random) }),
  'mutated answers.json': () => ({ 'answers.json': mutated(pick(answers), random) }),
  'mutated XLSX, raw': () => {
    const [name, bytes] = pick(workbooks);
    return { [name]: mutated(bytes, random) };
  },
  'mutated XLSX, entries': () => {
    const [name, bytes] = pick(workbooks);
    return { [name]: mutatedZip(bytes, random) };
  },
};

/** @returns What was thrown beside a Fault. */
function thrownBy(files) {
  try {
    const plant = rooms.readFacility(hostOf(files), 'plant', library, rooms.readWorkbook);
    for (const { rows, used, refused } of plant.inputs)
      if (rows !== used + refused)
        return new Error(`${rows} rows, ${used} used, ${refused} refused`);
  } catch (error) {
    if (error?.name !== 'Fault') return error;
  }
  return undefined;
}

const wanted = Number(options.inputs);
const until = performance.now() + 1000 * Number(options.seconds);
const tallies = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, { inputs: 0, crashes: 0, slow: 0, ms: 0 }]),
);
const crashes = new Map();
let longest = 0;

function runOne(kind) {
  const files = { 'facility.json': profile, ...kinds[kind]() };
  const start = performance.now();
  const thrown = thrownBy(files);
  let time = performance.now() - start;
  // A machine that others use stalls; an input is slow that is slow again.
  if (time > SLOW) {
    const again = performance.now();
    thrownBy(files);
    time = Math.min(time, performance.now() - again);
  }
  longest = Math.max(longest, time);
  const tally = tallies[kind];
  tally.inputs++;
  tally.ms += time;
  if (time > SLOW) tally.slow++;
  if (thrown === undefined) return;
  tally.crashes++;
  const place = String(thrown?.stack ?? thrown)
    .split('\n')
    .slice(0, 3)
    .join(' | ');
  if (!crashes.has(place)) crashes.set(place, files);
}

const started = performance.now();
for (let done = 0; done < wanted && performance.now() < until; done++)
  runOne(Object.keys(kinds)[done % Object.keys(kinds).length]);

const seconds = (performance.now() - started) / 1000;
const all = Object.values(tallies).reduce((sum, { inputs }) => sum + inputs, 0);
console.log('| inputs | count | crashes | over a second | µs each |\n|---|---:|---:|---:|---:|');
for (const [kind, { inputs, crashes: count, slow, ms }] of Object.entries(tallies))
  console.log(
    `| ${kind} | ${inputs} | ${count} | ${slow} | ${((1000 * ms) / inputs).toFixed(0)} |`,
  );
console.log(
  `\n${all} inputs in ${seconds.toFixed(0)} s (${(all / seconds).toFixed(0)} a second), longest ${longest.toFixed(0)} ms, ${crashes.size} crashes of different places, seed ${options.seed}`,
);
for (const [place, files] of [...crashes].slice(0, SHOWN)) {
  console.log(`- ${place}`);
  for (const [name, content] of Object.entries(files))
    console.log(`  ${name}: ${Buffer.from(content).toString('base64').slice(0, 4000)}`);
}
