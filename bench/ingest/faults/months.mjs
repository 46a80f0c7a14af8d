// Faults of months and dates.
import { indexOf, lineOf } from '../grid.mjs';
import { monthIn, twoYears } from '../plants/months.mjs';
import { anyTable, faultInTable, inOneCell, tried } from './fault.mjs';

/** The month of a row in the form of its table, as `2024-01`. */
const isoOf = (grid, row) =>
  twoYears.find(
    (month) => monthIn(grid.style.month, month) === grid.rows[row][indexOf(grid, 'month')],
  );

const asDates = (grid, copy) => {
  for (const row of grid.rows.keys()) copy.rows[row][0] = monthIn('first day', isoOf(grid, row));
};

const inOneRow = (kind, change, count = 2) => ({
  kind,
  count,
  make: (plant, random) =>
    tried(random, () => {
      const grid = anyTable(plant, random);
      const row = random.below(grid.rows.length);
      return faultInTable(plant, grid, `${grid.file}:${lineOf(row)}`, (copy) =>
        change(copy, row, { grid, random }),
      );
    }),
});

const month = { columns: ['month'] };

export const monthFaults = [
  inOneRow('month and day swapped in one date', (copy, row, { grid }) => {
    const iso = isoOf(grid, row);
    if (iso?.endsWith('-01') || grid.rows.some((_, each) => !isoOf(grid, each))) return undefined;
    asDates(grid, copy);
    copy.rows[row][0] = `${iso.slice(5)}/01/${iso.slice(0, 4)}`;
    return [row];
  }),
  {
    ...inOneCell('day and month swapped in a lab date', {
      columns: ['date'],
      tables: ['effluent.csv'],
      change: (cell) => cell.replace(/-(\d\d)-(\d\d)$/, '-$2-$1'),
    }),
    unknowable: 'a date that exists, and samples are taken on any day',
  },
  inOneRow('month of a neighbour', (copy, row, { grid, random }) => {
    const at = twoYears.indexOf(isoOf(grid, row));
    const other = twoYears[at + random.pick([-1, 1])];
    if (at < 0 || !other) return undefined;
    copy.rows[row][0] = monthIn(grid.style.month, other);
    return [row];
  }),
  inOneRow('row twice', (copy, row) => {
    copy.rows.splice(row + 1, 0, copy.rows[row]);
    return [row, row + 1];
  }),
  inOneRow('row left out', (copy, row) => {
    copy.rows.splice(row, 1);
    return [row];
  }),
  inOneRow('whole month left out', (copy, row) => {
    const name = copy.rows[row][0];
    copy.rows = copy.rows.filter((cells) => cells[0] !== name);
    return [];
  }),
  inOneCell('year mistyped', {
    ...month,
    change: (cell, { random }) =>
      cell.replace(/20(2[45])/, (_, tens) =>
        random.pick([
          `22${tens.split('').reverse().join('')}`,
          '2204',
          '2015',
          `202${tens}`,
          `2${tens}`,
        ]),
      ),
    count: 3,
  }),
  inOneCell('a year off', {
    ...month,
    change: (cell, { random }) =>
      cell.replace(
        /202([45])/,
        (_, year) => `202${random.pick([Number(year) - 1, Number(year) + 1])}`,
      ),
    count: 3,
  }),
  inOneCell('month that does not exist', {
    ...month,
    change: (cell, { random }) =>
      cell.replace(/\d+(?=\/)|(?<=-)\d+|^[A-Z][a-z]{2}/, () => random.pick(['13', '00', '0'])),
  }),
  inOneCell('month in words', {
    ...month,
    change: (_, { random }) => random.pick(['quý I', 'đầu năm', 'Jam 2024', 'T', '2024', '?']),
  }),
  inOneCell('month left blank', { ...month, change: (_, { row }) => (row > 0 ? '' : undefined) }),
  inOneRow('one month turned by Excel', (copy, row, { grid, random }) => {
    const iso = isoOf(grid, row);
    if (!iso) return undefined;
    copy.rows[row][0] = monthIn(random.pick(['Jan-24', 'Thg1-24', 'serial', 'first day']), iso);
    return [row];
  }),
  inOneRow('all months turned by Excel', (copy, _, { grid, random }) => {
    const form = random.pick(['Jan-24', 'Thg1-24', 'serial']);
    for (const each of grid.rows.keys()) {
      const iso = isoOf(grid, each);
      if (iso) copy.rows[each][0] = monthIn(form, iso);
    }
    return grid.rows.map((_, each) => each);
  }),
];
