// The same report by typst: its own markup for text, tables and pages, charts as SVG from the same
// geometry. Fonts are loaded once; the cache of the compiler is emptied between reports, as each
// plant's report is another.
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export function typst({ fontFile }) {
  const folder = fileURLToPath(new URL('.', `file://${fontFile('Regular')}`));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [folder] }] });
  return (source) => {
    const pdf = compiler.pdf({ mainFileContent: source });
    compiler.evictCache(0);
    return pdf;
  };
}

const escaped = (text) => text.replace(/[\\#$*_@<>`[\]~"'=+\-/]/g, '\\$&');
const content = (text) => `[${escaped(text)}]`;

/** Markup of a report model: what our own renderer is given, in typst's words. */
export function markup(model, { studio, drawChart }) {
  const say = (text) => (text == null ? '' : studio.say(text));
  const say2 = (text) => escaped(say(text));
  const blocks = (list) => list.map((block) => kinds[block.kind](block)).join('\n\n');
  const kinds = {
    heading: ({ text, unitLine }) => `== ${say2(text)}\n${say2(unitLine)}`,
    paragraph: ({ text }) => say2(text),
    headline: ({ items }) =>
      `#grid(columns: ${items.length}, gutter: 12pt, ${items
        .map(
          ({ label, value, low, high, note }) =>
            `[${say2(label)} \\ #text(size: 31pt)${content(say(value))} \\ ${say2(low)} – ${say2(high)} \\ ${say2(note)}]`,
        )
        .join(', ')})`,
    facts: ({ items }) =>
      `#grid(columns: ${items.length}, gutter: 12pt, ${items
        .map(({ value, note }) => `[*${say2(value)}* \\ ${say2(note)}]`)
        .join(', ')})`,
    steps: ({ items }) =>
      items
        .map(({ text, note, right }) => `+ ${say2(text)} ${say2(right)} \\ ${say2(note)}`)
        .join('\n'),
    details: ({ items }) =>
      `#grid(columns: (1fr, 3fr), gutter: 6pt, ${items.map(({ term, text }) => `${content(say(term))}, ${content(say(text))}`).join(', ')})`,
    table: ({ columns, rows, source }) =>
      `#table(columns: (${columns.map(({ width }) => `${width * 100}fr`).join(', ')},), stroke: none, inset: 3pt, align: (${columns
        .map(({ align }) => align)
        .join(
          ', ',
        )},), table.header(${columns.map(({ head }) => content(say(head))).join(', ')}), table.hline(), ${rows
        .map(({ cells, note, noteColumn = 0 }) =>
          cells
            .map((cell, at) =>
              note && at === noteColumn ? `[${say2(cell)} \\ ${say2(note)}]` : content(say(cell)),
            )
            .join(', '),
        )
        .join(', ')})\n${say2(source)}`,
    chart: ({ title, unitLine, chart, source }) =>
      `*${say2(title)}*\n\n${say2(unitLine)}\n\n${drawChart(chart, 486, studio)
        .map((part) => `#image(bytes(${JSON.stringify(svg(part))}), format: "svg", width: 486pt)`)
        .join('\n')}\n\n${say2(source)}`,
    panel: ({ title, blocks: inside }) => `*${say2(title)}*\n\n${blocks(inside)}`,
    split: ({ columns, left, right }) =>
      `#grid(columns: (${columns[0]}fr, ${columns[1]}fr), gutter: 24pt, [${blocks(left)}], [${blocks(right)}])`,
  };
  const head = `#set page(paper: "a4", margin: (left: 62pt, right: 47pt, y: 59pt), numbering: "1/1", header: ${content(say(model.subject))})
#set text(font: "Source Sans 3", size: 10pt, lang: "vi")
#set document(title: ${JSON.stringify(say(model.title))}, date: none)\n`;
  return (
    head +
    model.sections
      .map(
        ({ question, title, lead, blocks: inside }, index) =>
          `${index ? '#pagebreak()\n' : ''}${say2(question)}\n\n= ${say2(title)}\n\n${say2(lead)}\n\n${blocks(inside)}`,
      )
      .join('\n\n')
  );
}

const attributes = ({ fill, stroke }) =>
  `fill="${fill ?? 'none'}"${stroke ? ` stroke="${stroke.color}" stroke-width="${stroke.width}"${stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''}` : ''}`;
const data = (path) =>
  path
    .map(
      ({ points, isClosed }) =>
        `M${points.map((point) => point.join(' ')).join('L')}${isClosed ? 'Z' : ''}`,
    )
    .join('');
const entities = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const shapes = {
  text: (m) =>
    `<text x="${m.x}" y="${m.baseline}" font-size="${m.size}" fill="${m.color}"${m.face === 'semibold' ? ' font-weight="600"' : ''}>${entities(m.text)}</text>`,
  rect: (m) =>
    `<rect x="${m.x}" y="${m.y}" width="${m.width}" height="${m.height}" ${attributes(m)}/>`,
  line: (m) => `<line x1="${m.x1}" y1="${m.y1}" x2="${m.x2}" y2="${m.y2}" ${attributes(m)}/>`,
  circle: (m) => `<circle cx="${m.x}" cy="${m.y}" r="${m.radius}" ${attributes(m)}/>`,
  path: (m) => `<path d="${data(m.path)}" ${attributes(m)}/>`,
  // A pattern of lines costs typst more than a flat tint: the cheaper one stands in, to its advantage.
  hatch: (m) => `<path d="${data(m.path)}" fill="${m.color}" fill-opacity="0.3"/>`,
};

const svg = ({ marks, height }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 486 ${height}" width="486" height="${height}" font-family="Source Sans 3">${marks.map((mark) => shapes[mark.kind](mark)).join('')}</svg>`;
