// Whether the changed numbers themselves give the fault away. An oracle apart from the program: it
// knows the unfaulted table, and asks if the faulted one holds any evidence against the numbers.
import { indexOf, numberIn, rowsOfItem } from '../grid.mjs';

const NORMAL = 1.4826;
/** At an end of the series, where there is one neighbour. */
const END_STEP = 0.3;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** How many robust deviations a value lies from its six neighbours on either side. */
function apart(series, at, least) {
  const near = series
    .slice(Math.max(0, at - 6), at + 7)
    .filter((value, index) => value !== null && Math.max(0, at - 6) + index !== at);
  if (near.length < 6 || series[at] === null) return 0;
  const centre = median(near);
  const spread = median(near.map((value) => Math.abs(value - centre)));
  return Math.abs(series[at] - centre) / (NORMAL * Math.max(spread, least * Math.abs(centre)));
}

/** How far a price must lie from both of its neighbours: below it the clean plants do the same. */
const LEAST_STEP = 0.02;
const TIMES_USUAL = 5;

/** How far a price lies from both its neighbours, against the least that tells. */
function priceStep(prices, clean, at) {
  const steps = clean
    .slice(1)
    .flatMap((price, index) =>
      price > 0 && clean[index] > 0 ? Math.abs(Math.log(price / clean[index])) : [],
    );
  const near = [prices[at - 1], prices[at + 1]].filter((price) => price > 0);
  if (near.length === 0 || !(prices[at] > 0)) return 0;
  const step = Math.min(...near.map((price) => Math.abs(Math.log(prices[at] / price))));
  const least = near.length === 2 ? LEAST_STEP : END_STEP;
  return step / Math.max(least, TIMES_USUAL * (median(steps) ?? 0));
}

/** What no market pays: [VND per unit of the table], a wide band for any plant. */
const bands = {
  'waste.csv': [20_000, 60_000_000],
  'water.csv': [300, 100_000],
  'materials.csv': [200_000, 2_000_000_000],
};
const perTonne = { kg: 1000, t: 1, tấn: 1 };

/** The price of a row outside of its table's band, where the row is in tonnes, kg or m3. */
function isBeyondBand({ grid, row, price }) {
  const band = bands[grid.file];
  const unit =
    grid.rows[row][indexOf(grid, 'unit')] ??
    /\((.+)\)/.exec(grid.headings[indexOf(grid, 'quantity')])?.[1];
  const times = grid.file === 'water.csv' ? 1 : perTonne[unit];
  if (!band || !times || !(price > 0)) return false;
  return price * times < band[0] || price * times > band[1];
}

/** The numbers of an item's rows, as they were or as they are with the fault. */
const columnOf = ({ grid, rows, cells }, name, isFaulted) =>
  rows.map((row) => {
    const cell = isFaulted && cells.find((one) => one.row === row && one.column === name);
    return cell ? cell.to : numberIn(grid.rows[row][indexOf(grid, name)] ?? '', grid.style);
  });

function pricesOf(item, isFaulted) {
  const money = item.grid.columns.includes('revenue') && item.grid.file === 'production.csv';
  const amounts = columnOf(item, money ? 'revenue' : 'cost', isFaulted);
  const quantities = columnOf(item, 'quantity', isFaulted);
  return amounts.map((amount, index) => amount / quantities[index]);
}

/** What speaks against one changed cell; `undefined`: nothing. */
function against({ row, column, to }, item) {
  if (to === null) return 'it is no number';
  const at = item.rows.indexOf(row);
  const [was, level] = [false, true].map((isFaulted) =>
    apart(columnOf(item, column, isFaulted), at, 0.02),
  );
  if (level > 5 && was <= 5) return `${level.toFixed(1)} robust deviations from its neighbours`;
  const prices = pricesOf(item, true);
  const step = priceStep(prices, pricesOf(item, false), at);
  if (step > 1) return `unit price ${step.toFixed(1)} times the usual step from its neighbours`;
  if (isBeyondBand({ grid: item.grid, row, price: prices[at] }))
    return `unit price ${prices[at].toPrecision(3)}`;
  return isBlock(item, column) ? 'specific consumption far beyond the benchmark' : undefined;
}

/** All that was made is a thousandfold: no plant needs so little for it. */
const isBlock = ({ grid, cells }, column) =>
  grid.file === 'production.csv' && cells.length > 6 && column === 'quantity';

/**
 * @returns Why a program could have known, or `null`: the numbers lie within what the plant's own
 *   numbers do, in level and in price.
 */
export function evidenceAgainst(plant, { cells }) {
  for (const cell of cells) {
    const grid = plant.grids[cell.file];
    const found = against(cell, { grid, rows: rowsOfItem(grid, cell.row), cells });
    if (found) return found;
  }
  return cells.length > 0 ? null : 'it is no matter of numbers';
}
