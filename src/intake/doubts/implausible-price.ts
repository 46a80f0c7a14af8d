import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { leafOf } from '../../model/plant.js';
import type { Evidence } from './evidence.js';
import type { Item, PricedRow } from './items.js';
import { usualOf } from './usual.js';

/** Fewer prices are no habit. */
const FEWEST = 3;
/** How far beyond the range of the factor table a price may lie. */
const LEEWAY = 5;
/** Kilograms of a tonne. */
const KG = 1000;
/** Millions of BTU, each of 1055.056 J, in a GJ. */
const MMBTU = 1 / 1.055056;

/** The factors that price one thing, and how many of their units one of its units is. */
interface Priced {
  readonly factors: readonly string[];
  readonly units: number;
  /** A factor to multiply by: what the price is per, of one unit. */
  readonly times?: string;
  /** The lowest price that is believed, where a fee may be a small part of what it costs. [VND/unit] */
  readonly least?: number;
}

const by = (factor: string, units = 1): Priced => ({ factors: [factor], units });

/**
 * What prices a family of carriers, a stream of water or a kind of waste. Gas by the pipe is held
 * against the same gas in bottles, which no market sells five times as dear.
 */
const priceFactors: Readonly<Record<string, Priced>> = {
  'energy electricity kWh': by('price_elec_avg'),
  'energy diesel L': by('price_diesel'),
  'energy fuel-oil t': by('price_fo', KG),
  'energy lpg t': by('price_lpg', KG),
  'energy cng t': { ...by('price_cng', MMBTU), times: 'ncv_ng' },
  'energy natural-gas m3': { ...by('price_cng', MMBTU / 1000), times: 'ncv_ng_m3' },
  'energy coal t': by('price_coal'),
  'energy rice-husk t': by('price_husk'),
  'energy husk-briquette t': by('price_husk_briq'),
  'energy wood-pellet t': by('price_wood_pellet'),
  'energy firewood t': by('price_firewood'),
  'energy sawdust t': by('rev_sawdust', KG),
  'energy steam t': by('price_steam_biomass'),
  'water well m3': { ...by('price_groundwater'), least: 20 },
  // The bare fee for the environment is a few hundred đồng (Nghị định 53/2020/NĐ-CP).
  'water wastewater m3': { factors: ['price_ww_iz', 'price_ww_own'], units: 1, least: 100 },
  'waste hazardous t': { factors: ['price_hw', 'price_sludge_hw'], units: KG },
  'waste solid t': { factors: ['price_iw', 'price_sludge'], units: KG, least: 1000 },
};

/** No material that is bought by the tonne is dearer. [VND/t] */
const DEAR = 1e10;

/**
 * Water, materials and what is sold of the waste by mass: no market is outside of these. What is dug
 * up costs next to nothing, but no chemical less than lime. [VND/m3], [VND/t]
 */
const bands: Readonly<Record<string, readonly [number, number]>> = {
  'water municipal m3': [2000, 60_000],
  'water surface m3': [20, 60_000],
  'materials raw t': [100, DEAR],
  'materials auxiliary t': [100, DEAR],
  'materials chemical t': [200_000, DEAR],
  'materials packaging t': [500_000, 1e9],
  'waste byproduct t': [1000, 2e8],
  'waste scrap t': [1000, 1e9],
};

/** Kinds of waste that bring money. */
const sold: ReadonlySet<string | null> = new Set(['byproduct', 'scrap']);

/** A whole column in another unit: its rows agree with each other, but no market has their price. */
export const implausiblePrices = (evidence: Evidence): Diagnostic[] =>
  (evidence.facility.currency ?? 'VND') === 'VND'
    ? evidence.items.flatMap((item) => doubtOf(item, evidence))
    : [];

function doubtOf(item: Item, evidence: Evidence): Diagnostic[] {
  const { name, table, unit } = item;
  const priced = pricesOf(item);
  const [first] = priced;
  const band = first && item.costColumn === 'cost' ? bandOf(item, evidence) : undefined;
  if (!first || !band) return [];
  const price = usualOf(priced.map((row) => row.price));
  const [low, high] = band;
  if ((price >= low && price <= high) || cellsOf(item) < FEWEST) return [];
  if (high === DEAR && price <= DEAREST && item.rows.every(isLittle)) return [];
  const factor = certain.has(table) ? slipInto(price, low, high) : undefined;
  const place = evidence.span(table, first.at, factor === undefined ? 'quantity' : 'cost');
  if (factor !== undefined) return [diagnose('SX2531', place, { item: name, price, factor, unit })];
  return [diagnose('SX2511', place, { item: name, price, low, high, unit })];
}

/** Salts of gold cost some 2.6 million đồng a gram, and are bought by the kilogram. [VND/t] */
const DEAREST = 1e13;
/** What is dear is bought in small amounts. [t] */
const isLittle = ({ value }: Item['rows'][number]): boolean => value === null || value <= 0.02;

/** Tables whose prices are of a tariff or a fuel: nobody pays a thousandth of one. */
const certain: ReadonlySet<string> = new Set(['energy', 'water']);

/** Thousands and millions: of the money, or of what is counted. */
const slips = [1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9] as const;

/** What the price must be multiplied by to be one, where it is off by thousands. */
const slipInto = (price: number, low: number, high: number): number | undefined =>
  slips.find((slip) => price * slip >= low && price * slip <= high);

/** What is paid for each unit, or what each brings. */
function pricesOf({ priced, priceKey, rows }: Item): readonly Pick<PricedRow, 'at' | 'price'>[] {
  if (priced.length > 0 || !sold.has(priceKey)) return priced;
  return rows.flatMap(({ at, value, revenue }) =>
    value && revenue ? { at, price: revenue / value } : [],
  );
}

/** A bill that is spread over months is one price. */
const cellsOf = ({ rows }: Item): number =>
  new Set(rows.map(({ at }) => leafOf(at, 'quantity'))).size;

function bandOf(item: Item, evidence: Evidence): readonly [number, number] | undefined {
  const { factors } = evidence;
  const key = [item.table, item.priceKey ?? kindOf(item, evidence), item.unit].join(' ');
  const priced = priceFactors[key];
  if (!priced) return bands[key];
  const known = priced.factors.flatMap((id) => factors.get(id) ?? []);
  const prices = known.flatMap(({ value, low, high }) => [value, low, high]);
  const per = priced.times === undefined ? 1 : (factors.get(priced.times)?.value ?? null);
  const given = prices.filter((price) => price !== null);
  if (given.length === 0 || per === null) return undefined;
  const units = priced.units * per;
  const low = (Math.min(...given) * units) / LEEWAY;
  return [priced.least ?? low, Math.max(...given) * units * LEEWAY];
}

/** The kind of a material. */
const kindOf = ({ name }: Item, { tables }: Evidence): string =>
  tables.materials.rows.find(({ material }) => material === name)?.kind ?? '';
