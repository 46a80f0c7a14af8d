// One report of twelve pages: ours, stock pdfkit, typst; warm in one process, and each as a cold
// process. `node bench/report.mjs ours|pdfkit|typst` makes one, as the cold runs do.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import { create } from 'fontkit';
import { inTurn, printTable, timed } from './measure.mjs';
import { fontFile, sampleReport } from './sample.mjs';

const here = fileURLToPath(import.meta.url);
const single = process.argv[2];
// A cold process must not pay for the bundler: the parent has bundled the rooms.
const rooms = single
  ? await import('./.built/rooms.mjs')
  : await (await import('./build.mjs')).loadRooms();
const sample = sampleReport(rooms);

async function contender(name) {
  if (name === 'ours') return () => rooms.renderPdf(sample.model, sample.speaker, sample.fonts);
  if (name === 'pdfkit') {
    const { stockPdfkit } = await import('./peers/pdfkit.mjs');
    const print = stockPdfkit({ fontFile });
    return () => print(rooms.layOutReport(sample.model, sample.studio), 'report');
  }
  const { markup, typst } = await import('./peers/typst.mjs');
  const print = typst({ fontFile });
  return () => print(markup(sample.model, { studio: sample.studio, drawChart: rooms.drawChart }));
}

if (single) {
  const bytes = await (await contender(single))();
  if (process.argv[3]) writeFileSync(process.argv[3], bytes);
} else {
  const [ours, pdfkit, typst] = [
    await contender('ours'),
    await contender('pdfkit'),
    await contender('typst'),
  ];
  const made = { ours: await ours(), 'stock pdfkit': await pdfkit(), typst: await typst() };
  const warm = await inTurn(
    {
      ours: () => timed(ours),
      'stock pdfkit (given our layout)': () => timed(pdfkit),
      typst: () => timed(typst),
      'floor: deflate + subsetting + building strings': () => timed(floorOf(made.ours)),
    },
    31,
    10,
  );
  printTable(`One report, ${sample.pages} pages, warm (31 rounds)`, warm, 'ours');
  console.log(
    `\nBytes: ${Object.entries(made)
      .map(([name, bytes]) => `${name} ${bytes.length}`)
      .join(', ')}`,
  );

  const cold = (name) => () =>
    timed(() => spawnSync(process.execPath, [here, name], { stdio: 'inherit' }));
  printTable(
    'The same as a cold process, reading the plant included (15 rounds)',
    await inTurn(
      {
        ours: cold('ours'),
        'stock pdfkit (given our layout)': cold('pdfkit'),
        typst: cold('typst'),
      },
      15,
    ),
    'ours',
  );
}

/** What no writer of these bytes can avoid: compressing its streams, subsetting its fonts, building its text. */
function floorOf(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1'))];
    } catch {
      return [];
    }
  });
  const font = create(Buffer.from(sample.fonts.regular.file));
  const letters = [
    ...new Set(JSON.stringify(sample.model.sections.map(({ title }) => sample.studio.say(title)))),
  ];
  return () => {
    for (const stream of streams) deflateSync(stream);
    for (let face = 0; face < 2; face++) {
      const subset = font.createSubset();
      for (const letter of letters)
        subset.includeGlyph(font.glyphForCodePoint(letter.codePointAt(0)).id);
      subset.encode();
    }
    let built = '';
    for (const stream of streams.slice(0, sample.pages))
      for (const line of stream.toString('latin1').split('\n')) built += `${line}\n`;
    return built.length;
  };
}
