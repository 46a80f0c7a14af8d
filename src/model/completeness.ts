import type { Called } from './diagnostic-codes.js';
import { type Month, monthsOf } from './month.js';
import type { TableName, Tables } from './plant.js';
import type { TariffPeriod } from './tariff-period.js';

/**
 * What one month knows of one item: known: every row of it has its number · part: some rows of it are
 * blank · blank: all of them are · absent: it has no row.
 */
export type CompletenessCell = 'known' | 'part' | 'blank' | 'absent';

/** One item of a table: its tariff periods and its meters stand apart, as bills and readings do. */
export interface CompletenessRow {
  readonly table: TableName;
  /** As the plant calls it; a carrier by its grade, a stream of water by its word, a flow by its ends. */
  readonly item: Called;
  readonly period: TariffPeriod | null;
  readonly meter: string | null;
  /** One for each month of {@link Completeness.months}. */
  readonly cells: readonly CompletenessCell[];
}

/** What the monthly tables know, item by item and month by month. */
export interface Completeness {
  /** From the first month that any table names to the last. */
  readonly months: readonly Month[];
  /** In the order of the tables, and within a table of the items' first rows. */
  readonly rows: readonly CompletenessRow[];
}

/** One row of a table, by what counts here. */
interface Entry {
  readonly table: TableName;
  readonly item: string;
  readonly month: Month;
  readonly value: number | null;
  readonly period: TariffPeriod | null;
  readonly meter: string | null;
}

/** The completeness of the monthly tables: a row that was refused counts as absent, a 0 as known. */
export function completenessOf(tables: Tables): Completeness {
  const entries = entriesOf(tables);
  const months = monthsFrom(entries);
  const items = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { table, item, period, meter } = entry;
    const key = [table, item, period, meter].join('\n');
    const known = items.get(key);
    if (known) known.push(entry);
    else items.set(key, [entry]);
  }
  return { months, rows: [...items.values()].map((some) => rowOf(some, months)) };
}

function monthsFrom(entries: readonly Entry[]): Month[] {
  const first = entries[0]?.month;
  if (first === undefined) return [];
  let [from, to] = [first, first];
  for (const { month } of entries) {
    if (month < from) from = month;
    if (month > to) to = month;
  }
  return monthsOf({ from, to });
}

function rowOf(entries: readonly Entry[], months: readonly Month[]): CompletenessRow {
  const { table, item, period, meter } = entries[0] as Entry;
  const byMonth = new Map<Month, CompletenessCell>();
  for (const { month, value } of entries) {
    const cell = value === null ? 'blank' : 'known';
    const before = byMonth.get(month) ?? cell;
    byMonth.set(month, before === cell ? cell : 'part');
  }
  const cells = months.map((month) => byMonth.get(month) ?? 'absent');
  return { table, item, period, meter, cells };
}

/** A row of a table that has neither tariff periods nor meters. */
const plain = (table: TableName, item: string, month: Month, value: number | null): Entry => ({
  table,
  item,
  month,
  value,
  period: null,
  meter: null,
});

const entriesOf = (tables: Tables): Entry[] => [
  ...tables.production.rows.map((row) => plain('production', row.product, row.month, row.quantity)),
  ...tables.materials.rows.map((row) => plain('materials', row.material, row.month, row.quantity)),
  ...tables.energy.rows.map((row) => ({
    ...plain('energy', row.grade, row.month, row.quantity),
    period: row.period,
    meter: row.meter,
  })),
  ...tables.water.rows.map((row) => ({
    ...plain('water', row.stream, row.month, row.quantity),
    meter: row.meter,
  })),
  ...tables.waste.rows.map((row) => plain('waste', row.stream, row.month, row.quantity)),
  ...tables.readings.rows.map((row) => plain('readings', row.reading, row.month, row.value)),
  ...tables.flows.rows.map(({ from, to, substance, month, quantity }) =>
    plain('flows', `${from}>${to}:${substance}`, month, quantity),
  ),
];
