// Faults of one number, as they come about by typing, copying and opening in a spreadsheet.
import { numberIn, written } from '../grid.mjs';
import { inOneCell } from './fault.mjs';

const digitsIn = (cell) => [...cell].flatMap((letter, at) => (/\d/.test(letter) ? at : []));
const without = (cell, at) => cell.slice(0, at) + cell.slice(at + 1);
const replaced = (cell, at, letter) => cell.slice(0, at) + letter + cell.slice(at + 1);
const isMade = (cell) => digitsIn(cell).length > 2;

const times =
  (factor) =>
  (cell, { grid }) => {
    const value = numberIn(cell, grid.style);
    return value ? written(value * factor, grid.style) : undefined;
  };

/** `211854` → `2.12E+05`, as Excel saves a column that is too narrow. */
const inPowers = (cell, { grid }) => {
  const value = numberIn(cell, grid.style);
  if (!value || value < 100_000) return undefined;
  const [mantissa, power] = value.toExponential(2).split('e+');
  return `${mantissa.replace('.', grid.style.decimal)}E+${power.padStart(2, '0')}`;
};

export const numberFaults = [
  inOneCell('decimal mark of the other kind', {
    change: (cell, { grid }) =>
      cell.includes(grid.style.decimal)
        ? cell.replace(grid.style.decimal, grid.style.decimal === ',' ? '.' : ',')
        : undefined,
    columns: ['quantity'],
  }),
  inOneCell('decimal mark lost', {
    change: (cell, { grid }) =>
      cell.includes(grid.style.decimal) ? cell.replace(grid.style.decimal, '') : undefined,
    columns: ['quantity'],
  }),
  inOneCell('thousands marks lost', {
    change: (cell, { grid }) => {
      const { group } = grid.style;
      return group && cell.includes(group) ? cell.replaceAll(group, '') : undefined;
    },
  }),
  inOneCell('one thousands mark lost', {
    change: (cell, { grid: { style } }) =>
      style.group && cell.split(style.group).length > 2 ? cell.replace(style.group, '') : undefined,
  }),
  inOneCell('thousands mark of the other kind', {
    change: (cell, { grid: { style } }) =>
      style.group && cell.includes(style.group)
        ? cell.replaceAll(style.group, style.decimal)
        : undefined,
  }),
  inOneCell('digit dropped', {
    change: (cell, { random }) =>
      isMade(cell) ? without(cell, random.pick(digitsIn(cell))) : undefined,
    count: 3,
  }),
  inOneCell('digit doubled', {
    change: (cell, { random }) => {
      const at = random.pick(digitsIn(cell));
      return isMade(cell) ? cell.slice(0, at) + cell[at] + cell.slice(at) : undefined;
    },
    count: 3,
  }),
  inOneCell('digits transposed', {
    change: (cell, { random }) => {
      const at = random.below(cell.length - 1);
      const pair = cell.slice(at, at + 2);
      return /^\d\d$/.test(pair)
        ? cell.slice(0, at) + pair[1] + pair[0] + cell.slice(at + 2)
        : undefined;
    },
    count: 3,
  }),
  inOneCell('one digit mistyped', {
    change: (cell, { random }) =>
      isMade(cell)
        ? replaced(cell, random.pick(digitsIn(cell)), String(random.below(10)))
        : undefined,
    count: 3,
  }),
  inOneCell('sign flipped', { change: (cell) => (/[1-9]/.test(cell) ? `-${cell}` : undefined) }),
  inOneCell('text in a number', {
    change: (_, { random }) =>
      random.pick(['chưa có', 'n/a', 'xem hóa đơn', '#REF!', '#VALUE!', '???']),
  }),
  inOneCell('words around a number', {
    change: (cell, { random }) =>
      isMade(cell)
        ? random.pick([`khoảng ${cell}`, `~${cell}`, `${cell} (tạm tính)`, `${cell}*`])
        : undefined,
  }),
  inOneCell('O for 0', {
    change: (cell) => (cell.includes('0') ? cell.replace('0', 'O') : undefined),
  }),
  inOneCell('l for 1', {
    change: (cell) => (cell.includes('1') ? cell.replace('1', 'l') : undefined),
  }),
  inOneCell('letter behind a number', {
    change: (cell, { random }) =>
      isMade(cell) ? cell + random.pick(['k', 'q', 'x', 'tr']) : undefined,
  }),
  inOneCell('two numbers in a cell', {
    change: (cell) => (isMade(cell) ? `${cell}/${cell}` : undefined),
    count: 1,
  }),
  inOneCell('rounded to powers of ten by Excel', { change: inPowers }),
  inOneCell('a thousandth in one cell', { change: times(1 / 1000), columns: ['quantity'] }),
  inOneCell('a thousandfold in one cell', { change: times(1000), columns: ['quantity'] }),
  inOneCell('cost in thousands in one cell', { change: times(1 / 1000), columns: ['cost'] }),
  inOneCell('ten times in one cell', { change: times(10) }),
  inOneCell('kWh and MJ in one cell', {
    change: times(3.6),
    columns: ['quantity'],
    tables: ['energy.csv'],
    count: 1,
  }),
  inOneCell('cost with VAT in one cell', {
    change: (cell, { grid, random }) => times(random.pick([1.08, 1.1]))(cell, { grid }),
    columns: ['cost'],
  }),
  inOneCell('zero for a value', {
    change: (cell) => (/[1-9]/.test(cell) ? '0' : undefined),
    columns: ['quantity', 'cost'],
  }),
  inOneCell('quantity left blank beside its cost', {
    change: (cell) => (cell === '' ? undefined : ''),
    columns: ['quantity'],
  }),
  inOneCell('cost left blank', {
    change: (cell) => (/[1-9]/.test(cell) ? '' : undefined),
    columns: ['cost'],
    tables: ['energy.csv', 'water.csv', 'materials.csv'],
  }),
];
