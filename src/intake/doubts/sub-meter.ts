import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import type { Evidence } from './evidence.js';

/** One meter's month: what it counted of one item. */
interface Count {
  readonly table: 'energy' | 'water';
  readonly item: string;
  readonly month: Month;
  readonly line: number;
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
      const { table, line, month, value } = sub;
      return [
        diagnose('SX2508', span(table, line, 'quantity'), { meter, of, month, value, above }),
      ];
    }),
  );
}

/** What the meter above counted: `main` is everything that is bought. */
function aboveOf(
  byMeter: ReadonlyMap<string, ReadonlyMap<string, Count>>,
  { meters = {} }: Evidence['facility'],
  of: string,
  key: string,
): number | null {
  const bought = [
    'main',
    ...Object.keys(meters).filter((name) => meters[name]?.role === 'purchase'),
  ];
  const found = (of === 'main' ? bought : [of]).flatMap(
    (name) => byMeter.get(name)?.get(key) ?? [],
  );
  if (found.length === 0) return null;
  return found.reduce<number | null>(
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
  for (const { carrier, month, line, quantity, meter } of energy.rows)
    add(meter, { table: 'energy', item: carrier, month, line, value: quantity });
  for (const { stream, month, line, quantity, meter } of water.rows)
    add(meter, { table: 'water', item: stream, month, line, value: quantity });
  return byMeter;
}
