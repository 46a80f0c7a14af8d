// The same numbers, months and units in other forms.

import { written } from '../grid.mjs';
import { monthForms } from '../plants/months.mjs';
import { mapColumn, money, withoutColumn } from './neutral.mjs';

const grouped = (decimal, group) => ({ decimal, group, delimiter: ';' });
const wide = (text) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const inCounts = (change) => ({
  number: (value, column, style) => change(written(value, style), column, style.decimal),
});
const behindMoney = (sign) => inCounts((text, column) => (money.has(column) ? text + sign : text));

/** A unit for a smaller or larger one, in the unit's cell or in the heading. */
const inUnit = (from, to, factor) => (table) => {
  const unit = table.columns.indexOf('unit');
  if (unit < 0 || !table.rows.some((row) => row[unit] === from)) return table;
  const scaled = [
    'quantity',
    'in_product',
    'opening',
    'closing',
    ...(table.file === 'readings.csv' ? ['value'] : []),
  ];
  const rows = table.rows.map((row) => {
    if (row[unit] !== from) return row;
    return row.map((cell, at) =>
      at === unit
        ? to
        : typeof cell === 'number' && scaled.includes(table.columns[at])
          ? cell * factor
          : cell,
    );
  });
  return { ...table, rows };
};

/** The unit of all rows into the heading of their quantity. */
function unitInHeading(table) {
  const unit = table.columns.indexOf('unit');
  const quantity = table.columns.indexOf('quantity');
  const units = new Set(table.rows.map((row) => row[unit]));
  if (unit < 0 || quantity < 0 || units.size !== 1) return table;
  const headings = table.headings.with(quantity, `${table.headings[quantity]} (${[...units][0]})`);
  return withoutColumn({ ...table, headings }, 'unit');
}

/** Money in a larger unit, said in its heading. */
const moneyIn = (word, factor) => (table) => {
  let made = table;
  for (const column of money) {
    const at = made.columns.indexOf(column);
    if (at < 0) continue;
    const heading = made.headings[at].replace(/ \(.*\)$/, '');
    made = {
      ...mapColumn(made, column, (cell) => (typeof cell === 'number' ? cell / factor : cell)),
      headings: made.headings.with(at, `${heading} (${word})`),
    };
  }
  return made;
};

const blanksAs = (mark) => (table) => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell, at) =>
      cell === '' && ['quantity', 'cost', 'revenue', 'value'].includes(table.columns[at])
        ? mark
        : cell,
    ),
  ),
});
const exact = { kWh: [['MWh', 1 / 1000]], t: [['kg', 1000]], m3: [['L', 1000]] };
const unitChanges = Object.entries(exact).flatMap(([from, list]) =>
  list.map(([to, factor]) => ({ kind: `${from} as ${to}`, table: inUnit(from, to, factor) })),
);

const settled = (decimal) => ({ numbers: { decimal } });

export const numberRewritings = [
  { kind: '1.234,5', manner: grouped(',', '.') },
  {
    kind: '1.234,5, settled in facility.json',
    manner: grouped(',', '.'),
    profile: settled('comma'),
  },
  { kind: '1,234.5', manner: grouped('.', ',') },
  {
    kind: '1,234.5, settled in facility.json',
    manner: { ...grouped('.', ','), delimiter: ',' },
    profile: settled('point'),
  },
  { kind: '1234,5', manner: grouped(',', '') },
  { kind: '1 234,5', manner: grouped(',', ' ') },
  { kind: '1 234.5', manner: grouped('.', ' ') },
  { kind: '1 234,5 with no-break spaces', manner: grouped(',', '\u00a0') },
  { kind: '1 234,5 with narrow no-break spaces', manner: grouped(',', '\u202f') },
  { kind: 'full-width digits', manner: inCounts(wide) },
  { kind: 'dong sign behind money', manner: behindMoney(' ₫') },
  { kind: 'đ behind money', manner: { ...grouped(',', '.'), ...behindMoney('đ') } },
  { kind: 'VND behind money', manner: behindMoney(' VND') },
  { kind: 'unit behind the number', unitBehind: true },
  { kind: 'leading apostrophes', manner: inCounts((text) => `'${text}`) },
  {
    kind: 'trailing zeros',
    manner: inCounts((text, _, decimal) =>
      text.includes(decimal) ? `${text}00` : `${text}${decimal}00`,
    ),
  },
  { kind: 'a hyphen for a blank', table: blanksAs('-') },
  { kind: 'a dash for a blank', table: blanksAs('–') },
  { kind: 'unit in the heading', table: unitInHeading },
  { kind: 'money in thousands', table: moneyIn('nghìn đồng', 1000) },
  { kind: 'money in millions', table: moneyIn('triệu đồng', 1e6) },
  ...unitChanges,
  ...monthForms
    .filter((form) => form !== 'iso')
    .map((form) => ({ kind: `months as ${form}`, manner: { month: form } })),
];
