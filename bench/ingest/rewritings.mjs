// Meaning-preserving rewritings: every figure must come out the same, and nothing new be said.
// node bench/ingest/rewritings.mjs [--kind WORDS] [--all]
import { parseArgs } from 'node:util';
import { loadRooms } from '../build.mjs';
import { templates } from '../sample.mjs';
import { differences, judgeOf } from './judge.mjs';
import { plants, textsOf } from './plants/plants.mjs';
import { rewrittenFolder } from './rewritings/apply.mjs';
import { rewritings } from './rewritings/kinds.mjs';

const { values: options } = parseArgs({
  options: { kind: { type: 'string' }, all: { type: 'boolean' } },
});
const TOLERANCE = 1e-12;
const rooms = await loadRooms();
const { library } = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');
const judge = judgeOf(rooms, library);

const counted = (diagnostics, severity) => diagnostics.filter((one) => one.severity === severity);

/** Lines move, so what was said is compared by code and item, not by place. */
const causesOf = ({ diagnostics }) =>
  new Set(
    diagnostics
      .filter(({ severity }) => severity !== 'note')
      .map(({ code, args }) => `${code} ${JSON.stringify(args.item ?? args.month ?? '')}`),
  );

function outcomeOf(clean, seen) {
  if (seen.crash) return { verdict: 'crashed', why: String(seen.crash.stack).slice(0, 300) };
  const [errors, before] = [seen, clean].map(({ diagnostics }) => counted(diagnostics, 'error'));
  if (errors.length > before.length) {
    const [{ code, span, args }] = errors;
    return {
      verdict: 'refused',
      why: `${code} ${span.file}:${span.line ?? ''} ${JSON.stringify(args).slice(0, 160)} (${errors.length})`,
    };
  }
  const { changed, withheld } = differences(clean.figures, seen.figures, TOLERANCE);
  const [first] = [...changed, ...withheld];
  if (first)
    return {
      verdict: 'differs',
      why: `${first.place} ${first.was} → ${first.is} (${changed.length + withheld.length})`,
    };
  return {
    verdict: 'equal',
    alarms: [...causesOf(seen)].filter((cause) => !causesOf(clean).has(cause)),
  };
}

const marks = {
  equal: '=',
  differs: 'DIFFERS',
  refused: 'refused',
  crashed: 'CRASHED',
  skipped: '',
};
const all = plants();
const cleans = await Promise.all(all.map((plant) => judge(textsOf(plant), plant.name)));
console.log(
  `| kind | ${all.map(({ name }) => name).join(' | ')} | false alarms |\n|---|${all.map(() => ':-:').join('|')}|---|`,
);
const counts = { equal: 0, differs: 0, refused: 0, crashed: 0, skipped: 0 };
const notes = [];
let alarmed = 0;
for (const rewriting of rewritings.filter(({ kind }) => kind.includes(options.kind ?? ''))) {
  const cells = [];
  const alarms = [];
  for (const [index, plant] of all.entries()) {
    const files = rewrittenFolder(plant, rewriting);
    const outcome = files
      ? outcomeOf(cleans[index], await judge(files, plant.name))
      : { verdict: 'skipped' };
    counts[outcome.verdict]++;
    cells.push(marks[outcome.verdict]);
    if (outcome.why)
      notes.push(`- ${rewriting.kind}: ${plant.name}: ${outcome.verdict}: ${outcome.why}`);
    if (outcome.alarms?.length > 0) alarms.push(`${plant.name}: ${outcome.alarms.join(', ')}`);
  }
  alarmed += alarms.length;
  console.log(`| ${rewriting.kind} | ${cells.join(' | ')} | ${alarms.join('; ')} |`);
}
console.log(
  `\n${rewritings.length} kinds × ${all.length} plants: ${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}; ${alarmed} with a false alarm`,
);
if (options.all) console.log(notes.join('\n'));
