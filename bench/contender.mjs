// One contender in a process of its own: `contender.mjs NAME` makes one report and ends (cold),
// `contender.mjs NAME warm` prints the median of many. Each reads what bench/report.mjs laid out
// for it: ours the report as data, stock pdfkit our finished layout, typst its finished markup.
import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { inTurn, timed } from './measure.mjs';
import { fontFile, fontFiles } from './sample.mjs';

const input = (name) => readFileSync(new URL(`./.built/${name}`, import.meta.url), 'utf8');

const contenders = {
  async ours() {
    const { createSpeaker, loadFontSet, renderPdf } = await import('./.built/print.mjs');
    const model = JSON.parse(input('model.json'));
    const [speaker, fonts] = [createSpeaker('vi'), loadFontSet(fontFiles())];
    return () => renderPdf(model, speaker, fonts);
  },
  async pdfkit() {
    const { stockPdfkit } = await import('./peers/pdfkit.mjs');
    const pages = JSON.parse(input('layout.json'));
    const print = stockPdfkit({ fontFile });
    return () => print(pages, 'report');
  },
  async typst() {
    const { typst } = await import('./peers/typst.mjs');
    const source = input('report.typ');
    const print = typst({ fontFile });
    return () => print(source);
  },
  floor,
};

/** What a writer of our bytes cannot do without: compressing streams, subsetting fonts, building text. */
async function floor() {
  const { create } = await import('fontkit');
  const streams = streamsOf(Buffer.from(await (await contenders.ours())()));
  const content = streams.map((stream) => stream.toString('latin1').split('\n'));
  const marks = JSON.parse(input('layout.json')).flatMap(({ boxes }) =>
    boxes.flatMap((box) => box.marks),
  );
  const faces = Object.entries(fontFiles()).map(([name, file]) => ({
    font: create(file),
    letters: lettersOf(marks.filter(({ face }) => face === name)),
  }));
  return () => {
    for (const stream of streams) deflateSync(stream);
    for (const { font, letters } of faces) subset(font, letters);
    return content.map(built).join('').length;
  };
}

const streamsOf = (pdf) =>
  [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, body]) => Buffer.from(body, 'latin1'))
    .filter((body) => body[0] === 0x78)
    .map((body) => inflateSync(body));

const lettersOf = (marks) =>
  [...new Set(marks.map(({ text }) => text).join(''))].map((letter) => letter.codePointAt(0));

function subset(face, letters) {
  const part = face.createSubset();
  for (const letter of letters) part.includeGlyph(face.glyphForCodePoint(letter).id);
  part.encode();
}

function built(lines) {
  let text = '';
  for (const line of lines) text += `${line}\n`;
  return text;
}

const [name, mode] = process.argv.slice(2);
const make = await contenders[name]();
if (mode === 'warm') {
  const medians = await inTurn({ [name]: () => timed(make) }, 60, 25);
  process.stdout.write(String(medians[name]));
} else process.stdout.write(String((await make()).length));
