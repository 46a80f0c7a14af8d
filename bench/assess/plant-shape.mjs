// What a synthetic plant is before anything happens in it: how long its record is, what it makes, how
// busy it is, what it uses. Shapes are drawn; none is that of a pilot.
import { isTet, monthsFrom, temperaturesOf, workingDaysOf } from './calendar.mjs';

const sectors = [
  'food',
  'beverage',
  'paper',
  'plastics',
  'garment',
  'dairy',
  'animal_feed',
  'other',
];
const fuels = [
  { carrier: 'coal', unit: 't', at: [20, 900] },
  { carrier: 'lpg', unit: 't', at: [1, 60] },
  { carrier: 'rice-husk', unit: 't', at: [30, 1500] },
  { carrier: 'diesel', unit: 'L', at: [2000, 60_000] },
];

/** How busy each month is: two waves over the year, growth, Tết, chance; about 1. */
function outputOf(months, draws, { growth }) {
  const waves = [1, 2].map((order) => ({
    order,
    swing: draws.between(0.02, 0.12) / order,
    phase: draws.between(0, 2 * Math.PI),
  }));
  const rise = growth ?? draws.between(-0.1, 0.25);
  const tet = draws.between(0.5, 0.9);
  const chance = draws.between(0.02, 0.06);
  return months.map((month, index) => {
    const angle = (2 * Math.PI * Number(month.slice(5))) / 12;
    const season = waves.reduce(
      (sum, { order, swing, phase }) => sum + swing * Math.sin(order * angle + phase),
      1,
    );
    const trend = 1 + rise * (index / months.length - 0.5);
    return season * trend * (isTet(month) ? tet : 1) * Math.exp(chance * draws.normal());
  });
}

/** Shares of the products by month: steady with chance, or moving from one to the other at a month. */
function sharesOf(months, count, draws, mixShift) {
  const level = Array.from({ length: count }, () => draws.between(0.5, 1.5));
  return months.map((_, index) => {
    const raw = level.map((one, product) => {
      const moved = mixShift && index >= mixShift.since && product === 0 ? mixShift.times : 1;
      return one * moved * Math.exp(0.05 * draws.normal());
    });
    const whole = raw.reduce((sum, one) => sum + one, 0);
    return raw.map((one) => one / whole);
  });
}

function periodsOf(months) {
  const reporting = { from: months.at(-12), to: months.at(-1) };
  return { base: { from: months.at(-24), to: months.at(-13) }, reporting };
}

/**
 * Draws a plant.
 * @param wish what the class asks for: months, products, growth, mixShift, temperatureShift, hasWater
 */
export function shapeOf(draws, wish) {
  const count = wish.months;
  const first = monthsFrom('2021-01', 24)[draws.below(24)];
  const months = monthsFrom(first, count);
  const products = wish.products ?? (draws.chance(0.75) ? 1 : 2);
  const shift = wish.temperatureShift;
  return {
    months,
    periods: periodsOf(months),
    sector: draws.pick(sectors),
    products,
    level: draws.logBetween(40, 4000),
    output: outputOf(months, draws, wish),
    shares: sharesOf(months, products, draws, wish.mixShift),
    /** Electricity of a tonne of each product, against the first. */
    intensities: Array.from({ length: products }, (_, index) =>
      index === 0 ? 1 : (wish.intensity ?? draws.between(0.85, 1.2)),
    ),
    temperatures: temperaturesOf(months, draws, shift),
    workingDays: workingDaysOf(months, draws),
    electricity: { mean: draws.logBetween(60_000, 1_500_000), base: draws.between(0.1, 0.5) },
    fuel: draws.chance(0.6) ? draws.pick(fuels) : null,
    hasWater: wish.hasWater ?? draws.chance(0.8),
    water: { mean: draws.logBetween(1500, 40_000), base: draws.between(0.1, 0.4) },
    returned: draws.between(0.6, 0.95),
  };
}
