import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item } from './items.js';
import { usualOf } from './usual.js';

/** Fewer prices are no habit. */
const FEWEST = 3;
/** How far beyond the range of the factor table a price may lie. */
const LEEWAY = 5;

/** The factor that prices a family of carriers, and how many of its units one figure unit is. */
const priceFactors: Readonly<Record<string, readonly [factor: string, units: number]>> = {
  electricity: ['price_elec_avg', 1],
  diesel: ['price_diesel', 1],
  'fuel-oil': ['price_fo', 1000],
  lpg: ['price_lpg', 1000],
  coal: ['price_coal', 1],
  'rice-husk': ['price_husk', 1],
  'husk-briquette': ['price_husk_briq', 1],
  'wood-pellet': ['price_wood_pellet', 1],
  firewood: ['price_firewood', 1],
  steam: ['price_steam_biomass', 1],
};

/** Water of a network, and materials by mass: no market is outside of these. [VND/m3], [VND/t] */
const bands: Readonly<Record<string, readonly [number, number]>> = {
  'water municipal m3': [2000, 60_000],
  'materials t': [100, 1e11],
};

/** A whole column in another unit: its rows agree with each other, but no market has their price. */
export const implausiblePrices = (evidence: Evidence): Diagnostic[] =>
  (evidence.facility.currency ?? 'VND') === 'VND'
    ? evidence.items.flatMap((item) => doubtOf(item, evidence))
    : [];

function doubtOf(item: Item, evidence: Evidence): Diagnostic[] {
  const band = bandOf(item, evidence);
  if (!band || item.costColumn !== 'cost') return [];
  const prices = item.rows.flatMap(({ value, cost }) =>
    value !== null && value > 0 && cost !== null && cost > 0 ? cost / value : [],
  );
  // A bill that is spread over months is one price.
  if (new Set(item.rows.map(({ line }) => line)).size < FEWEST || prices.length === 0) return [];
  const price = usualOf(prices);
  const [low, high] = band;
  if (price >= low && price <= high) return [];
  const { name, table, unit, rows } = item;
  const place = evidence.span(table, rows[0]?.line ?? 0, 'quantity');
  return [diagnose('SX2511', place, { item: name, price, low, high, unit })];
}

function bandOf(
  { table, priceKey, unit }: Item,
  { factors }: Evidence,
): readonly [number, number] | undefined {
  const known = bands[[table, priceKey, unit].filter((part) => part !== null).join(' ')];
  const [id, units] = priceFactors[priceKey ?? ''] ?? ['', 1];
  const factor = table === 'energy' ? factors.get(id) : undefined;
  if (factor?.value == null) return known;
  const [low, high] = [factor.low ?? factor.value, factor.high ?? factor.value];
  return [(low * units) / LEEWAY, high * units * LEEWAY];
}
