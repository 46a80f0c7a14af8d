// Faults that run through several months of an item, or between two of them.
import { indexOf, lineOf, numberIn, written } from '../grid.mjs';
import { faultInTable, inOneItem, tried } from './fault.mjs';

/** Multiplies a column of some rows. */
function scaled(grid, rows, column, factor) {
  const at = indexOf(grid, column);
  if (at < 0) return undefined;
  const touched = rows.filter((row) => numberIn(grid.rows[row][at], grid.style));
  for (const row of touched)
    grid.rows[row][at] = written(numberIn(grid.rows[row][at], grid.style) * factor, grid.style);
  return touched.length > 0 ? touched : undefined;
}

const inBlock = (kind, column, factor) =>
  inOneItem(kind, {
    change: (grid, rows, random) => {
      const from = random.below(rows.length - 5);
      const touched = scaled(grid, rows.slice(from, from + 3 + random.below(4)), column, factor);
      return touched && { rows: touched, about: `${column} × ${factor}, ${touched.length} months` };
    },
  });

const allMonths = (kind, column, factor, options = {}) =>
  inOneItem(kind, {
    ...options,
    change: (grid, rows) => {
      const touched = scaled(grid, rows, column, factor);
      return (
        touched && {
          rows: touched,
          about: `${column} × ${factor}, all ${touched.length} months of an item`,
        }
      );
    },
  });

/** Every row of a table, whatever its item. */
const allRows = (kind, column, factor, tables) => ({
  kind,
  count: tables.length,
  make: (plant, random) =>
    tried(random, () => {
      const grid = plant.grids[random.pick(tables)];
      if (!grid) return undefined;
      const all = grid.rows.map((_, row) => row);
      return faultInTable(plant, grid, `${grid.file} ${column} × ${factor} throughout`, (copy) =>
        scaled(copy, all, column, factor),
      );
    }),
});

const swapped = (kind, columns) =>
  inOneItem(kind, {
    change: (grid, rows, random) => {
      const at = random.below(rows.length - 1);
      const pair = [rows[at], rows[random.below(2) ? at + 1 : random.below(rows.length)]];
      const [a, b] = pair.map((row) => grid.rows[row]);
      const indexes = columns.map((column) => indexOf(grid, column)).filter((index) => index >= 0);
      if (a === b || indexes.every((index) => a[index] === b[index])) return undefined;
      for (const index of indexes) [a[index], b[index]] = [b[index], a[index]];
      return {
        rows: pair,
        about: `${columns.join(', ')} of lines ${pair.map(lineOf).join(' and ')}`,
      };
    },
  });

const repeated = (kind, columns) =>
  inOneItem(kind, {
    change: (grid, rows, random) => {
      const from = random.below(rows.length - 3);
      const block = rows.slice(from, from + 3 + random.below(2));
      const indexes = columns.map((column) => indexOf(grid, column)).filter((index) => index >= 0);
      if (!numberIn(grid.rows[block[0]][indexes[0]], grid.style)) return undefined;
      for (const row of block.slice(1))
        for (const index of indexes) grid.rows[row][index] = grid.rows[block[0]][index];
      return { rows: block, about: `lines ${block.map(lineOf).join(', ')}` };
    },
  });

/** A meter that cannot read more than another reads more. */
const above = (kind, file, isPart, isWhole) => ({
  kind,
  count: 1,
  make: (plant, random) => {
    const grid = plant.grids[file];
    const parts = grid?.rows.flatMap((cells, row) => (isPart(cells, grid) ? row : [])) ?? [];
    if (parts.length === 0) return undefined;
    const row = random.pick(parts);
    const at = indexOf(grid, 'quantity');
    const month = grid.rows[row][0];
    const wholes = grid.rows.filter((cells) => cells[0] === month && isWhole(cells, grid));
    const whole = wholes.reduce((sum, cells) => sum + (numberIn(cells[at], grid.style) ?? 0), 0);
    if (whole === 0) return undefined;
    return faultInTable(plant, grid, `${file}:${lineOf(row)} above the whole`, (copy) => {
      copy.rows[row][at] = written(Math.round(whole * 1.12), grid.style);
      return [row];
    });
  },
});

const cell = (cells, grid, column) => cells[indexOf(grid, column)] ?? '';
const isWaste = (cells, grid) => ['wastewater', 'nước thải'].includes(cell(cells, grid, 'stream'));
const isMetered = (cells, grid) => cell(cells, grid, 'meter') !== '';

export const seriesFaults = [
  inBlock('a thousandth in a block of months', 'quantity', 1 / 1000),
  inBlock('a thousandfold in a block of months', 'quantity', 1000),
  inBlock('cost in thousands in a block of months', 'cost', 1 / 1000),
  allMonths('a thousandth in all months of an item', 'quantity', 1 / 1000),
  allMonths('a thousandfold in all months of an item', 'quantity', 1000),
  allRows('cost in thousands throughout a table', 'cost', 1 / 1000, [
    'energy.csv',
    'water.csv',
    'materials.csv',
  ]),
  allRows('cost with VAT throughout a table', 'cost', 1.08, ['energy.csv']),
  allRows('cost with VAT of 10 % throughout a table', 'cost', 1.1, ['energy.csv']),
  swapped('quantities swapped between months', ['quantity']),
  swapped('costs swapped between months', ['cost']),
  swapped('quantity and cost swapped between months', ['quantity', 'cost', 'revenue']),
  repeated('stale copy of the quantity', ['quantity']),
  repeated('stale copy of quantity and cost', ['quantity', 'cost', 'revenue']),
  above('wastewater above intake', 'water.csv', isWaste, (cells, grid) => !isWaste(cells, grid)),
  above(
    'sub-meter above its meter',
    'energy.csv',
    isMetered,
    (cells, grid) =>
      !isMetered(cells, grid) && /điện|electricity/i.test(cell(cells, grid, 'carrier')),
  ),
  {
    kind: 'items swapped in one month',
    count: 2,
    make: (plant, random) =>
      tried(random, () => {
        const grid =
          plant.grids[random.pick(['energy.csv', 'materials.csv', 'waste.csv', 'water.csv'])];
        const row = random.below(grid.rows.length - 1);
        if (grid.rows[row][0] !== grid.rows[row + 1][0]) return undefined;
        const about = `${grid.file} quantities of lines ${lineOf(row)} and ${lineOf(row + 1)}`;
        return faultInTable(plant, grid, about, ({ rows }) => {
          const at = indexOf(grid, 'quantity');
          [rows[row][at], rows[row + 1][at]] = [rows[row + 1][at], rows[row][at]];
          return [row, row + 1];
        });
      }),
  },
];
