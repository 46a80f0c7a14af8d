import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Factor } from '../../model/library.js';
import type { Month } from '../../model/month.js';
import type { Evidence } from './evidence.js';
import type { Item } from './items.js';

/** Rates of VAT on electricity. [%] */
const rates = [8, 10] as const;
/** How near the price must lie to the tariff with VAT. [%] */
const NEAR = 0.5;
/** Fewer months prove no habit. */
const FEWEST = 3;

const levels = { '110kV': '110', '22-110kV': '22', '6-22kV': '6', lv: 'lv' } as const;
const words = { peak: 'peak', standard: 'normal', offpeak: 'offpeak' } as const;

/** Electricity whose every priced month lies above the declared tariff by a rate of VAT. */
export function vatIncluded({ items, facility, factors, span }: Evidence): Diagnostic[] {
  const { tariff, vat = {} } = facility;
  if (tariff === undefined || 'energy.csv' in vat) return [];
  return items.flatMap((item) => {
    if (item.priceKey !== 'electricity' || item.period === null) return [];
    const prefix = `price_elec_${levels[tariff]}_${words[item.period]}`;
    const steps = [...factors.values()].filter(
      ({ id }) => id === prefix || id.startsWith(`${prefix}_`),
    );
    const above = excessOf(item, steps);
    const rate = rates.find((one) => above.every((excess) => Math.abs(excess - one) <= NEAR));
    if (above.length < FEWEST || rate === undefined) return [];
    const place = span('energy', item.rows[0]?.line ?? 0, 'cost');
    return [diagnose('SX2512', place, { item: item.name, rate, months: above.length })];
  });
}

/** By how much each priced month lies above the tariff in force all through it. [%] */
const excessOf = ({ rows }: Item, steps: readonly Factor[]): number[] =>
  rows.flatMap(({ month, value, cost }) => {
    const price = steps.find((step) => isInForce(step, month))?.value ?? null;
    if (price === null || !value || !cost) return [];
    return (cost / value / price - 1) * 100;
  });

const isInForce = ({ validFrom, validTo }: Factor, month: Month): boolean =>
  (validFrom === null || validFrom <= `${month}-01`) &&
  (validTo === null || validTo >= `${month}-31`);
