import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Meter } from '../../model/facility-schema.js';
import type { Month } from '../../model/month.js';
import type { EnergyRow, WaterRow } from '../../model/plant.js';
import type { Evidence } from './evidence.js';

/** One meter's month: what it counted of one item. */
interface Count {
  readonly table: 'energy' | 'water';
  readonly item: string;
  readonly month: Month;
  readonly at: EnergyRow | WaterRow;
  value: number | null;
}

/** Months in which a sub-meter counted more than the meter that it is part of. */
export function subMetersAbove({ tables, facility, span }: Evidence): Diagnostic[] {
  const subs = Object.entries(facility.meters ?? {}).filter(([, { role }]) => role === 'sub');
  if (subs.length === 0) return [];
  const byMeter = counts(tables);
  return subs.flatMap(([meter, { of = 'main' }]) =>
    [...(byMeter.get(meter) ?? new Map<string, Count>())].flatMap(([key, sub]) => {
      const above = aboveOf(byMeter, facility, of, key);
      if (above === null || sub.value === null || sub.value <= above) return [];
      const { table, at, month, value } = sub;
      return [diagnose('SX2508', span(table, at, 'quantity'), { meter, of, month, value, above })];
    }),
  );
}

/**
 * What the meter above counted: `main` is everything that is bought. Below what is bought, what the
 * plant makes itself may be used too, but for what it gives away.
 */
function aboveOf(
  byMeter: ReadonlyMap<string, ReadonlyMap<string, Count>>,
  { meters = {} }: Evidence['facility'],
  of: string,
  key: string,
): number | null {
  const named = (role: Meter['role']): string[] =>
    Object.keys(meters).filter((name) => meters[name]?.role === role);
  const sumOf = (names: readonly string[]): number | null => total(names, byMeter, key);
  const bought = ['main', ...named('purchase')];
  if (!bought.includes(of)) return byMeter.get(of)?.get(key)?.value ?? null;
  const above = of === 'main' ? bought : [of];
  if (!above.some((name) => byMeter.get(name)?.has(key))) return null;
  const parts = [sumOf(above), sumOf(named('generation')), sumOf(named('export'))] as const;
  const [taken, made, given] = parts;
  return taken === null || made === null || given === null ? null : taken + made - given;
}

/** What meters counted together, nothing where none of them did; `null`: one of them is blank. */
function total(
  names: readonly string[],
  byMeter: ReadonlyMap<string, ReadonlyMap<string, Count>>,
  key: string,
): number | null {
  return names
    .flatMap((name) => byMeter.get(name)?.get(key) ?? [])
    .reduce<number | null>(
      (sum, { value }) => (sum === null || value === null ? null : sum + value),
      0,
    );
}

function counts({ energy, water }: Evidence['tables']): Map<string, Map<string, Count>> {
  const byMeter = new Map<string, Map<string, Count>>();
  const add = (meter: string | null, count: Count): void => {
    const name = meter ?? 'main';
    const months = byMeter.get(name) ?? new Map<string, Count>();
    byMeter.set(name, months);
    const key = `${count.item}\n${count.month}`;
    const known = months.get(key);
    if (!known) months.set(key, count);
    else
      known.value = known.value === null || count.value === null ? null : known.value + count.value;
  };
  for (const row of energy.rows)
    add(row.meter, {
      table: 'energy',
      item: row.carrier,
      month: row.month,
      at: row,
      value: row.quantity,
    });
  for (const row of water.rows)
    add(row.meter, {
      table: 'water',
      item: row.stream,
      month: row.month,
      at: row,
      value: row.quantity,
    });
  return byMeter;
}
