// One report of twelve pages by three contenders: warm in processes of their own that take turns,
// so that none collects another's garbage, and each as a cold process.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRooms } from './build.mjs';
import { inTurn, printTable, timed } from './measure.mjs';
import { markup } from './peers/typst.mjs';
import { fontFiles, sampleReport } from './sample.mjs';

const contender = fileURLToPath(new URL('./contender.mjs', import.meta.url));
const names = {
  ours: 'ours',
  'stock pdfkit, given our layout': 'pdfkit',
  'typst, given its markup': 'typst',
};

const rooms = await loadRooms();
const { createSpeaker, loadFontSet } = await import('./.built/print.mjs');
const speaker = createSpeaker('vi');
const studio = {
  fonts: loadFontSet(fontFiles()),
  say: (text) => speaker.say(text).normalize('NFC'),
};
const { model, pages } = sampleReport(rooms, studio);
const hand = (name, text) => writeFileSync(new URL(`./.built/${name}`, import.meta.url), text);
hand('model.json', JSON.stringify(model));
hand('layout.json', JSON.stringify(pages));
hand('report.typ', markup(model, { studio, drawChart: rooms.drawChart }));

const run = (...args) => {
  const { stdout, status, stderr } = spawnSync(process.execPath, [contender, ...args]);
  if (status !== 0) throw new Error(String(stderr));
  return Number(stdout);
};
const each = (measure) =>
  Object.fromEntries(Object.entries(names).map(([title, name]) => [title, () => measure(name)]));

printTable(
  `One report, ${pages.length} pages, warm (9 sessions in turn, 60 reports each)`,
  await inTurn(
    {
      ...each((name) => run(name, 'warm')),
      'floor: deflate + subsetting + building strings': () => run('floor', 'warm'),
    },
    9,
    0,
  ),
  'ours',
);
printTable(
  'One report, cold process (21 rounds)',
  await inTurn(
    each((name) => timed(() => run(name))),
    21,
  ),
  'ours',
);
for (const [title, name] of Object.entries(names)) console.log(`${title}: ${run(name)} bytes`);
