// Faults of units, names and closed words.
import { indexOf, lineOf } from '../grid.mjs';
import { anyTable, faultInTable, inOneCell, tried } from './fault.mjs';

/** Two letters change places: the commonest slip of a typist. */
const misspelt = (cell, { random }) => {
  if (cell.length < 4) return undefined;
  const at = 1 + random.below(cell.length - 2);
  return cell.slice(0, at) + cell[at + 1] + cell[at] + cell.slice(at + 2);
};

const otherUnit = { kWh: 'MWh', t: 'kg', tấn: 'kg', kg: 'tấn', m3: 'L', lít: 'm3', L: 'm3' };
const wrongKind = { kWh: 'm3', t: 'kWh', tấn: 'kWh', kg: 'm3', m3: 'kWh', lít: 'kWh', L: 'kWh' };
const unit = { columns: ['unit'] };

/** A column whose every cell, or whose heading, is given another unit. */
const throughout = (kind, change, count = 2) => ({
  kind,
  count,
  make: (plant, random) =>
    tried(random, () => {
      const grid = anyTable(plant, random);
      const about = `${grid.file}`;
      return faultInTable(plant, grid, about, (copy) => {
        const rows = change(copy, random);
        return rows && [...rows, -1];
      });
    }),
});

export const wordFaults = [
  inOneCell('unit changed in one cell', { ...unit, change: (cell) => otherUnit[cell], count: 3 }),
  inOneCell('unit of another kind', { ...unit, change: (cell) => wrongKind[cell] }),
  inOneCell('unknown unit', {
    ...unit,
    change: (_, { random }) => random.pick(['kWg', 'tân/h', 'thùngg', 'm33', 'kw', 'zz']),
  }),
  inOneCell('unit left blank', { ...unit, change: (cell) => (cell === '' ? undefined : '') }),
  throughout('unit changed throughout an item', (copy) => {
    const at = indexOf(copy, 'unit');
    const from = at < 0 ? undefined : copy.rows[0][at];
    if (!otherUnit[from]) return undefined;
    const rows = copy.rows.flatMap((cells, row) =>
      cells[at] === from && cells[1] === copy.rows[0][1] ? row : [],
    );
    for (const row of rows) copy.rows[row][at] = otherUnit[from];
    return rows;
  }),
  throughout('unit in the heading contradicts the cells', (copy) => {
    const at = indexOf(copy, 'unit');
    const other = at < 0 ? undefined : otherUnit[copy.rows[0][at]];
    const heading = indexOf(copy, 'quantity');
    if (!other) return undefined;
    copy.headings[heading] = `${copy.headings[heading]} (${other})`;
    return copy.rows.map((_, row) => row);
  }),
  throughout('unit in the heading changed', (copy) => {
    const at = indexOf(copy, 'quantity');
    const found = /\((m3|kg)\)/.exec(copy.headings[at]);
    if (!found) return undefined;
    copy.headings[at] = copy.headings[at].replace(found[0], found[1] === 'kg' ? '(tấn)' : '(lít)');
    return copy.rows.map((_, row) => row);
  }),
  inOneCell('carrier misspelt', { columns: ['carrier'], tables: ['energy.csv'], change: misspelt }),
  inOneCell('tariff period misspelt', {
    columns: ['period'],
    tables: ['energy.csv'],
    change: misspelt,
  }),
  inOneCell('stream of water misspelt', {
    columns: ['stream'],
    tables: ['water.csv'],
    change: misspelt,
  }),
  inOneCell('kind misspelt', {
    columns: ['kind'],
    tables: ['materials.csv', 'waste.csv'],
    change: misspelt,
  }),
  inOneCell('material misspelt', { columns: ['material'], change: misspelt }),
  inOneCell('waste misspelt', { columns: ['stream'], tables: ['waste.csv'], change: misspelt }),
  inOneCell('product misspelt', { columns: ['product'], change: misspelt }),
  inOneCell('carrier left blank', {
    columns: ['carrier', 'material', 'product'],
    change: () => '',
  }),
  inOneCell('tariff period of another row', {
    columns: ['period'],
    tables: ['energy.csv'],
    change: (cell, { grid }) =>
      cell === ''
        ? undefined
        : grid.rows
            .map((row) => row[indexOf(grid, 'period')])
            .find((other) => other && other !== cell),
  }),
  inOneCell('kind of another row', {
    columns: ['kind'],
    tables: ['materials.csv', 'waste.csv'],
    change: (cell, { grid }) =>
      grid.rows.map((row) => row[indexOf(grid, 'kind')]).find((other) => other !== cell),
  }),
  inOneCell('undeclared meter', {
    columns: ['meter'],
    tables: ['energy.csv', 'water.csv'],
    change: (_, { row }) => `CT-${lineOf(row)}`,
  }),
  inOneCell('spaces around a word', {
    columns: ['carrier', 'stream', 'material', 'product', 'unit', 'month'],
    change: (cell) => (cell === '' ? undefined : ` ${cell}  `),
  }),
];
