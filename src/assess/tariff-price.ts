import type { Facility } from '../model/facility-schema.js';
import type { Factor } from '../model/library.js';
import { daysIn, type Period } from '../model/month.js';
import type { TariffPeriod } from '../model/tariff-period.js';

const voltages = { '110kV': '110', '22-110kV': '22', '6-22kV': '6', lv: 'lv' } as const;

/** In ids of factors: `price_elec_22_normal`. */
const bands: Readonly<Record<TariffPeriod, string>> = {
  peak: 'peak',
  standard: 'normal',
  offpeak: 'offpeak',
};

/** A price of the electricity tariff over a period, and the decisions that it rests on. */
interface TariffPrice {
  /** [VND/kWh] */
  readonly value: number;
  readonly factors: readonly Factor[];
}

/** The prefix of the factors that hold the price of a band. */
export const tariffFactor = (
  voltage: NonNullable<Facility['tariff']>,
  band: TariffPeriod,
): string => `price_elec_${voltages[voltage]}_${bands[band]}`;

/**
 * The price of a band, by the decisions in force, weighted by the days that each counted.
 *
 * @returns `null` where a day of the period is without a price.
 */
export function tariffPrice(
  factors: ReadonlyMap<string, Factor>,
  prefix: string,
  { from, to }: Period,
): TariffPrice | null {
  const first = dayNumber(`${from}-01`);
  const last = dayNumber(`${to}-${daysIn(to)}`);
  const steps = [...factors.values()].filter(
    ({ id }) => id === prefix || id.startsWith(`${prefix}_`),
  );
  let covered = 0;
  let money = 0;
  const inForce: Factor[] = [];
  for (const factor of steps) {
    const days = daysInForce(factor, first, last);
    if (days === 0) continue;
    if (factor.value === null) return null;
    inForce.push(factor);
    covered += days;
    money += factor.value * days;
  }
  return covered === last - first + 1 ? { value: money / covered, factors: inForce } : null;
}

/** Days since an arbitrary origin; both months and days count from 1. */
const dayNumber = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
  86_400_000;

function daysInForce({ validFrom, validTo }: Factor, first: number, last: number): number {
  const start = Math.max(first, validFrom ? dayNumber(validFrom) : first);
  const end = Math.min(last, validTo ? dayNumber(validTo) : last);
  return Math.max(0, end - start + 1);
}
