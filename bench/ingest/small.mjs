// Reading and checking a small folder, warm, beside general tools on the same files.
import { parse } from 'csv-parse/sync';
import papaparse from 'papaparse';
import { loadRooms } from '../build.mjs';
import { inTurn, printTable, timed } from '../measure.mjs';
import { templates } from '../sample.mjs';
import { hostOf } from './folder.mjs';
import { schemaOf } from './peers/peers.mjs';
import { pilots } from './plants/pilots.mjs';
import { textsOf } from './plants/plants.mjs';

const ROUNDS = 101;
const WARMUPS = 40;
const GOAL = 3;
const rooms = await loadRooms();
const { library } = rooms.openWorkshop(rooms.nodeHost, templates, '0.0.0');

/** A peer parses every table and checks it by the schema a programmer would write for it. */
const checked = (plant, texts, recordsOf) => {
  const tables = Object.values(plant.grids).map((grid) => [texts[grid.file], schemaOf(grid)]);
  return () => {
    for (const [text, schema] of tables) schema.safeParse(recordsOf(text));
  };
};
const byCsvParse = (text) => parse(text, { bom: true, columns: true });
const byPapaparse = (text) => papaparse.parse(text, { header: true, skipEmptyLines: true }).data;

const rows = [];
for (const plant of pilots()) {
  const texts = textsOf(plant);
  const host = hostOf(texts);
  const peers = {
    'csv-parse + zod': checked(plant, texts, byCsvParse),
    'papaparse + zod': checked(plant, texts, byPapaparse),
  };
  const medians = await inTurn(
    {
      'sxsh: read + check': () =>
        timed(() => rooms.readFacility(host, plant.name, library, rooms.readWorkbook)),
      ...Object.fromEntries(Object.entries(peers).map(([name, run]) => [name, () => timed(run)])),
    },
    ROUNDS,
    WARMUPS,
  );
  const records = Object.values(plant.grids).reduce((sum, { rows: all }) => sum + all.length, 0);
  printTable(
    `${plant.name}, ${records} rows, warm (${ROUNDS} rounds)`,
    medians,
    'sxsh: read + check',
  );
  rows.push([plant.name, medians['sxsh: read + check']]);
}
const over = rows.filter(([, time]) => time > GOAL);
console.log(
  `\n${rows.length - over.length} of ${rows.length} within ${GOAL} ms${over.map(([name, time]) => `; ${name} ${time.toFixed(2)}`).join('')}`,
);
