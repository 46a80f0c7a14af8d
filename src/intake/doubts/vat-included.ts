import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Factor } from '../../model/library.js';
import type { Month } from '../../model/month.js';
import type { TariffPeriod } from '../../model/tariff-period.js';
import type { Evidence } from './evidence.js';
import type { Item, ItemRow } from './items.js';

/** Rates of VAT on electricity. [%] */
const rates = [8, 10] as const;
/** How near the price must lie to the tariff, or to the tariff with VAT. [%] */
const NEAR = 0.5;
/** Fewer months prove no habit. */
const FEWEST = 3;

const levels = { '110kV': '110', '22-110kV': '22', '6-22kV': '6', lv: 'lv' } as const;
const words = { peak: 'peak', standard: 'normal', offpeak: 'offpeak' } as const;

type Level = keyof typeof levels;

/** A priced month, and by how much it lies above the tariff. [%] */
interface Excess {
  readonly row: ItemRow;
  readonly percent: number;
}

/** An item of which each priced month lies at the tariff, or above it by a rate of VAT. */
interface Fit {
  readonly item: Item;
  /** 0 where all of them lie at the tariff. [%] */
  readonly rate: number;
  /** Those that lie above it. */
  readonly above: readonly Excess[];
}

/**
 * Electricity whose priced months lie above the tariff by a rate of VAT, all of them or some beside
 * others that lie at it. A tariff that is not declared is recognised where two tariff periods or more
 * fit one voltage with VAT, and none without.
 */
export function vatIncluded({ items, facility, factors, span }: Evidence): Diagnostic[] {
  const { tariff, vat = {} } = facility;
  if (Object.keys(vat).some((file) => items.some((item) => isOf(item, file)))) return [];
  const powers = items.filter(({ priceKey, period }) => priceKey === 'electricity' && period);
  if (powers.length === 0) return [];
  const all = [...factors.values()].filter(({ id }) => id.startsWith('price_elec_'));
  const fits = tariff === undefined ? recognised(powers, all) : fitsOf(powers, tariff, all);
  return fits.flatMap(({ item, rate, above }) => {
    const [first] = above;
    if (!first) return [];
    const place = span('energy', first.row.at, 'cost');
    return [diagnose('SX2512', place, { item: item.name, rate, months: above.length })];
  });
}

/** Whether a file that VAT is declared for holds rows of energy. */
const isOf = ({ table, rows }: Item, file: string): boolean =>
  table === 'energy' && (file === 'energy.csv' || rows[0]?.at.file === file);

const fitsOf = (items: readonly Item[], level: Level, factors: readonly Factor[]): Fit[] =>
  items.flatMap((item) => fitOf(item, level, factors) ?? []);

function recognised(items: readonly Item[], factors: readonly Factor[]): Fit[] {
  const fitting = (Object.keys(levels) as Level[])
    .map((level) => fitsOf(items, level, factors))
    .filter((fits) => fits.length === items.length && fits.length > 1);
  if (fitting.some((fits) => fits.every(({ rate }) => rate === 0))) return [];
  return fitting.find(([first, ...rest]) => rest.every(({ rate }) => rate === first?.rate)) ?? [];
}

function fitOf(item: Item, level: Level, factors: readonly Factor[]): Fit | undefined {
  const prefix = `price_elec_${levels[level]}_${words[item.period as TariffPeriod]}`;
  const steps = factors.filter(({ id }) => id === prefix || id.startsWith(`${prefix}_`));
  const excesses = excessesOf(item, steps);
  if (excesses.length < FEWEST) return undefined;
  const above = excesses.filter((one) => !isAt(0)(one));
  if (above.length === 0) return { item, rate: 0, above };
  const rate = rates.find((one) => above.every(isAt(one)));
  return rate === undefined ? undefined : { item, rate, above };
}

/** By how much each priced month lies above the tariff in force all through it. */
const excessesOf = ({ rows }: Item, steps: readonly Factor[]): Excess[] =>
  rows.flatMap((row) => {
    const { month, value, cost } = row;
    const price = steps.find((step) => isInForce(step, month))?.value ?? null;
    if (price === null || !value || !cost) return [];
    return [{ row, percent: (cost / value / price - 1) * 100 }];
  });

const isAt =
  (rate: number) =>
  ({ percent }: Excess): boolean =>
    Math.abs(percent - rate) <= NEAR;

const isInForce = ({ validFrom, validTo }: Factor, month: Month): boolean =>
  (validFrom === null || validFrom <= `${month}-01`) &&
  (validTo === null || validTo >= `${month}-31`);
