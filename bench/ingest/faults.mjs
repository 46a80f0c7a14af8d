// Seeded faults: what becomes of one fault in a plant's folder, and what general tools see of it.
// node bench/ingest/faults.mjs [--seed N] [--silent] [--class WORDS] [--json FILE]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadRooms } from '../build.mjs';
import { templates } from '../sample.mjs';
import { faultClasses } from './faults/classes.mjs';
import { evidenceAgainst } from './faults/knowable.mjs';
import { differences, judgeOf, newsOf } from './judge.mjs';
import { peers } from './peers/peers.mjs';
import { plants, textsOf } from './plants/plants.mjs';
import { randomOf, seedOf } from './random.mjs';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    silent: { type: 'boolean' },
    class: { type: 'string' },
    json: { type: 'string' },
  },
});
const SLOW = 1000;
const rooms = await loadRooms();
const { library } = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');
const judge = judgeOf(rooms, library);

const faultsOf = (plant) =>
  faultClasses
    .filter(({ kind }) => kind.includes(options.class ?? ''))
    .flatMap(({ kind, count, ...maker }) => {
      const random = randomOf(seedOf(options.seed, plant.name, kind));
      const made = Array.from({ length: count }, () => maker.make(plant, random)).filter(Boolean);
      const { unknowable } = maker;
      return [
        ...new Map(made.map((fault) => [fault.about, { ...fault, kind, unknowable }])).values(),
      ];
    });

/** Doubts that hold two items against each other: either may be the one at fault. */
const betweenItems = new Set(['SX2507', 'SX2508', 'SX5005']);

const isAt = ({ at, lines }, { file, line }, code = '') =>
  at.some((name) => file === name) &&
  (lines === null || line === undefined || lines.has(line) || betweenItems.has(code));

/** What became of a fault; a table that is empty or absent is said in a note, by the contract. */
function verdictOf(fault, clean, seen) {
  if (seen.crash) return 'crashed';
  if (seen.time > SLOW) return 'hung';
  const news = newsOf(clean.diagnostics, seen.diagnostics);
  const doubts = news.filter(({ severity }) => severity !== 'note');
  const places = ({ span, related = [] }) => [span, ...related];
  const { changed, withheld } = differences(clean.figures, seen.figures);
  if (doubts.some((one) => places(one).some((place) => isAt(fault, place, one.code))))
    return 'caught';
  if (changed.length + withheld.length === 0) return doubts.length > 0 ? 'misplaced' : 'harmless';
  if (doubts.length > 0) return 'misplaced';
  const isNoted = news.some((one) => isAt(fault, one.span));
  if (isNoted && (changed.length === 0 || news.some(({ code }) => code === 'SX1205')))
    return 'withheld';
  return isNoted ? 'noted' : 'silent';
}

const grids = new Map();
const results = [];
for (const plant of plants()) {
  const clean = await judge(textsOf(plant), plant.name);
  grids.set(plant.name, plant);
  for (const fault of faultsOf(plant)) {
    const seen = await judge(fault.files, plant.name);
    const verdict = verdictOf(fault, clean, seen);
    const known = Object.keys(peers).filter((name) =>
      fault.at.some((file) => peers[name](fault.files[file], plant.grids[file])),
    );
    const evidence =
      ['silent', 'noted', 'misplaced'].includes(verdict) && !fault.unknowable
        ? evidenceAgainst(plant, fault)
        : null;
    const { changed = [] } = seen.crash ? {} : differences(clean.figures, seen.figures);
    const said = seen.crash
      ? []
      : newsOf(clean.diagnostics, seen.diagnostics).map(
          ({ code, span }) => `${code} ${span.file}:${span.line ?? ''}`,
        );
    results.push({ ...fault, verdict, known, evidence, changed, said, crash: seen.crash });
  }
}

const verdicts = [
  'caught',
  'harmless',
  'withheld',
  'misplaced',
  'noted',
  'silent',
  'crashed',
  'hung',
];
const count = (list, verdict) => list.filter((one) => one.verdict === verdict).length;
const isUnknowable = (one) => ['silent', 'noted'].includes(one.verdict) && one.evidence === null;
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

row(['class', 'faults', ...verdicts, 'of silent: unknowable', ...Object.keys(peers)]);
row(['---', ...Array(verdicts.length + 2 + Object.keys(peers).length).fill('---:')]);
const line = (name, list) =>
  row([
    name,
    list.length,
    ...verdicts.map((verdict) => count(list, verdict) || ''),
    list.filter(isUnknowable).length || '',
    ...Object.keys(peers).map((peer) => list.filter(({ known }) => known.includes(peer)).length),
  ]);
for (const { kind } of faultClasses) {
  const list = results.filter((one) => one.kind === kind);
  if (list.length > 0) line(kind, list);
}
line('**all**', results);

const sound = count(results, 'caught') + count(results, 'harmless') + count(results, 'withheld');
const knowable = results.length - results.filter(isUnknowable).length;
console.log(
  `\n${results.length} faults of ${new Set(results.map(({ kind }) => kind)).size} classes; caught, harmless or withheld: ${sound} of ${knowable} that a program could know (${((100 * sound) / knowable).toFixed(2)} %)`,
);
for (const peer of Object.keys(peers))
  console.log(
    `${peer}: ${results.filter(({ known }) => known.includes(peer)).length} of ${results.length} noticed`,
  );

const shown = results.filter(
  ({ verdict }) => !['caught', 'harmless', 'withheld'].includes(verdict),
);
if (options.silent)
  for (const one of shown) {
    const first = one.changed[0];
    console.log(
      `- ${one.verdict}: ${one.kind}: ${one.plant}/${one.about}: ${one.crash?.stack?.slice(0, 300) ?? ''}${one.evidence ?? one.unknowable ?? 'within the noise of level and price'}; ${one.changed.length} figures${first ? `, ${first.place} ${first.was} → ${first.is}` : ''}; said: ${one.said.slice(0, 3).join(', ')}`,
    );
  }
if (options.json)
  writeFileSync(
    options.json,
    JSON.stringify(
      results.map(({ files, changed, lines, ...rest }) => ({ ...rest, changed: changed.length })),
    ),
  );
