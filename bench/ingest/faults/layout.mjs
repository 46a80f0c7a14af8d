// Faults of rows, columns and whole files.
import { indexOf, lineOf, numberIn, writeGrid, writeRecord, written } from '../grid.mjs';
import { textsOf } from '../plants/plants.mjs';
import { anyTable, faultIn, faultInTable, inOneText, tried } from './fault.mjs';

const inRow = (kind, change, count = 2) => ({
  kind,
  count,
  make: (plant, random) =>
    tried(random, () => {
      const grid = anyTable(plant, random);
      const row = random.below(grid.rows.length);
      return faultInTable(plant, grid, `${grid.file}:${lineOf(row)}`, (copy) =>
        change(copy, row, random) === false ? undefined : [row, row + 1],
      );
    }),
});

/** A fault of the heading: everything in the file stands below it. */
const inHeading = (kind, change, count = 1) => ({
  kind,
  count,
  make: (plant, random) =>
    tried(random, () => {
      const grid = anyTable(plant, random);
      const headings = [...grid.headings];
      const about = change(headings, random, grid);
      if (!about) return undefined;
      const files = { [grid.file]: writeGrid({ ...grid, headings }) };
      return faultIn(plant, { at: [grid.file], about: `${grid.file} ${about}`, files });
    }),
});

const linesOf = (text) => text.trimEnd().split('\n');
const joined = (lines) => `${lines.join('\n')}\n`;

/** A total row; `factor` 1 is the right total. */
const totalAt = (kind, factor, isInside) =>
  inOneText(kind, {
    count: 2,
    change: (text, { grid, random }) => {
      const columns = ['quantity', 'cost', 'revenue']
        .map((name) => indexOf(grid, name))
        .filter((at) => at >= 0);
      const cells = grid.columns.map((_, at) => {
        if (at === 0) return random.pick(['Tổng cộng', 'Cộng', 'Total']);
        if (!columns.includes(at)) return '';
        const sum = grid.rows.reduce((all, row) => all + (numberIn(row[at], grid.style) ?? 0), 0);
        return written(sum * factor, grid.style);
      });
      const lines = linesOf(text);
      const at = isInside ? 2 + random.below(lines.length - 3) : lines.length;
      lines.splice(at, 0, writeRecord(cells, grid.style.delimiter));
      return { content: joined(lines), about: `total at line ${at + 1}` };
    },
  });

const pair = (headings, a, b) => {
  const [at, other] = [headings.indexOf(a), headings.indexOf(b)];
  return at >= 0 && other >= 0 ? [at, other] : undefined;
};

export const layoutFaults = [
  inRow('row moved a column right', (copy, row) => {
    copy.rows[row] = ['', ...copy.rows[row].slice(0, -1)];
  }),
  inRow('row moved a column right from the middle', (copy, row, random) => {
    const at = 1 + random.below(2);
    copy.rows[row] = [...copy.rows[row].slice(0, at), '', ...copy.rows[row].slice(at, -1)];
  }),
  inRow('row moved a column left', (copy, row) => {
    copy.rows[row] = [...copy.rows[row].slice(1), ''];
  }),
  inRow('row a cell too long', (copy, row, random) => {
    copy.rows[row] = [
      ...copy.rows[row].slice(0, 2),
      random.pick(['', '1', 'x']),
      ...copy.rows[row].slice(2),
    ];
  }),
  inRow('row cut off', (copy, row, random) => {
    copy.rows[row] = copy.rows[row].slice(0, 2 + random.below(2));
  }),
  inRow('quantity and cost swapped in one row', (copy, row) => {
    const [at, other] = pair(copy.columns, 'quantity', 'cost') ?? [];
    if (at === undefined || copy.rows[row][other] === '') return false;
    [copy.rows[row][at], copy.rows[row][other]] = [copy.rows[row][other], copy.rows[row][at]];
    return true;
  }),
  inRow(
    'heading pasted among the rows',
    (copy, row) => {
      copy.rows.splice(row + 1, 0, copy.headings);
    },
    1,
  ),
  inRow('delimiter of another kind in one row', (copy, row) => {
    const other = copy.style.delimiter === ';' ? ',' : ';';
    copy.rows[row] = [copy.rows[row].slice(0, 3).join(other), ...copy.rows[row].slice(3)];
  }),
  inHeading(
    'headings of quantity and cost swapped',
    (headings, _, grid) => {
      const [at, other] = pair(grid.columns, 'quantity', 'cost') ?? [];
      if (at === undefined) return undefined;
      [headings[at], headings[other]] = [headings[other], headings[at]];
      return `${headings[at]} ↔ ${headings[other]}`;
    },
    2,
  ),
  inHeading(
    'heading left blank',
    (headings, random, grid) => {
      const at = indexOf(grid, random.pick(['quantity', 'cost', 'month', 'unit']));
      if (at < 0) return undefined;
      const was = headings[at];
      headings[at] = '';
      return was;
    },
    2,
  ),
  inHeading(
    'two headings merged',
    (headings, random) => {
      const at = random.below(headings.length - 1);
      headings.splice(at, 2, `${headings[at]} ${headings[at + 1]}`, '');
      return headings[at];
    },
    2,
  ),
  inHeading('heading misspelt', (headings, _, grid) => {
    const at = indexOf(grid, 'quantity');
    headings[at] = `${headings[at].slice(0, 3)}x${headings[at].slice(3)}`;
    return headings[at];
  }),
  inHeading('heading twice', (headings, _, grid) => {
    const [at, other] = pair(grid.columns, 'quantity', 'cost') ?? [];
    if (at === undefined) return undefined;
    headings[other] = headings[at];
    return headings[at];
  }),
  inOneText('heading left out', {
    change: (text) => ({ content: joined(linesOf(text).slice(1)) }),
  }),
  inOneText('quote left open', {
    count: 2,
    change: (text, { grid, random }) => {
      const lines = linesOf(text);
      const at = 1 + random.below(lines.length - 1);
      const { delimiter } = grid.style;
      if (lines[at].includes('"')) return undefined;
      lines[at] = lines[at].replace(delimiter, `${delimiter}"`);
      return { content: joined(lines), about: `line ${at + 1}` };
    },
  }),
  inOneText('file cut off half-way', {
    count: 2,
    change: (text) => ({ content: text.slice(0, text.length >> 1) }),
  }),
  inOneText('file cut off at a line', {
    change: (text) => {
      const lines = linesOf(text);
      return { content: joined(lines.slice(0, lines.length >> 1)) };
    },
  }),
  inOneText('file empty', { change: () => ({ content: '' }) }),
  inOneText('only the heading left', {
    change: (text) => ({ content: joined(linesOf(text).slice(0, 1)) }),
  }),
  inOneText('rows pasted twice', {
    change: (text) => ({ content: joined([...linesOf(text), ...linesOf(text).slice(1, 13)]) }),
  }),
  totalAt('right total at the foot', 1, false),
  totalAt('wrong total at the foot', 1.03, false),
  totalAt('total among the rows', 1, true),
  {
    kind: 'two files swapped',
    count: 2,
    make(plant, random) {
      const names = Object.keys(plant.grids).filter((name) => name !== 'measures.csv');
      const [a, b] = [random.pick(names), random.pick(names)];
      if (a === b) return this.make(plant, random);
      const texts = textsOf(plant);
      return faultIn(plant, {
        at: [a, b],
        about: `${a} ↔ ${b}`,
        files: { [a]: texts[b], [b]: texts[a] },
      });
    },
  },
  {
    kind: 'one table in place of another',
    count: 1,
    make(plant, random) {
      const [a, b] = random.pick([
        ['energy.csv', 'water.csv'],
        ['waste.csv', 'materials.csv'],
        ['water.csv', 'production.csv'],
      ]);
      return faultIn(plant, {
        at: [a],
        about: `${b} saved as ${a}`,
        files: { [a]: textsOf(plant)[b] },
      });
    },
  },
];
