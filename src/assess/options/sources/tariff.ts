import type { Factor } from '../../../model/library.js';
import { daysIn } from '../../../model/month.js';
import { known, type Source, unknown } from '../resolution.js';

const rows = { '110kV': '110', '22-110kV': '22', '6-22kV': '6', lv: 'lv' } as const;

/** Days since an arbitrary origin; both months and days count from 1. */
const dayNumber = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
  86_400_000;

/** The part of the period [first, last], in days, in which each of these factors is in force. */
function daysInForce(factors: Iterable<Factor>, first: number, last: number): [string, number][] {
  return [...factors].map(({ id, validFrom, validTo }) => {
    const start = Math.max(first, validFrom ? dayNumber(validFrom) : first);
    const end = Math.min(last, validTo ? dayNumber(validTo) : last);
    return [id, Math.max(0, end - start + 1)];
  });
}

/**
 * The price of a tariff period, by the decisions in force, weighted by the days that each counted in
 * the reporting period. [VND/kWh] Unknown where a day is without a price.
 */
export const tariff =
  (period: 'peak' | 'offpeak'): Source =>
  (view) => {
    const { facility } = view.subject.plant;
    if (!facility.tariff) return unknown('facility.json:tariff');
    const prefix = `price_elec_${rows[facility.tariff]}_${period}`;
    const { from, to } = view.subject.periods.reporting;
    const first = dayNumber(`${from}-01`);
    const last = dayNumber(`${to}-${daysIn(to)}`);
    const steps = [...view.subject.factors.values()].filter(
      ({ id }) => id === prefix || id.startsWith(`${prefix}_`),
    );
    const inForce = daysInForce(steps, first, last).filter(([, days]) => days > 0);
    const prices = inForce.map(([id]) => view.factor(id)).filter((price) => price !== undefined);
    const covered = inForce.reduce((sum, [, days]) => sum + days, 0);
    if (prices.length < inForce.length || covered !== last - first + 1) return unknown(prefix);
    const money = prices.reduce((sum, { value }, at) => sum + value * (inForce[at]?.[1] ?? 0), 0);
    return known(
      money / covered,
      'VND/kWh',
      'B',
      prices.flatMap(({ from: leaves }) => leaves),
    );
  };
