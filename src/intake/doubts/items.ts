import type { Called } from '../../model/diagnostic-codes.js';
import type { Month } from '../../model/month.js';
import type { TableName, Tables, TariffPeriod } from '../../model/plant.js';
import type { Setting } from '../profile/setting.js';
import { carrierName, streamName } from '../table/called.js';
import { fold } from '../text/fold.js';

/** What one row says of its item: how much, and the money beside it. */
export interface ItemRow {
  readonly month: Month;
  readonly line: number;
  readonly value: number | null;
  readonly cost: number | null;
  /** What the row brings beside what it costs. */
  readonly revenue: number | null;
}

/** One thing that a table counts, each unit, tariff period and meter of it by itself. */
export interface Item {
  readonly table: TableName;
  readonly column: 'quantity' | 'value';
  /** Without its meter. */
  readonly name: Called;
  readonly unit: string;
  /** What prices are looked up by: a family of carriers or a stream of water. */
  readonly priceKey: string | null;
  readonly period: TariffPeriod | null;
  readonly meter: string | null;
  /** What `cost` of its rows is: for a product what it brought. `null`: no money stands beside it. */
  readonly costColumn: 'cost' | 'revenue' | null;
  readonly rows: readonly ItemRow[];
}

interface Source<R> {
  /** What stands apart. */
  key(row: R): string;
  head(row: R): Omit<Item, 'rows'>;
  row(row: R): ItemRow;
}

const quantityOf = (table: TableName, name: Called, unit: string): Omit<Item, 'rows'> => ({
  table,
  column: 'quantity',
  name,
  unit,
  priceKey: null,
  period: null,
  meter: null,
  costColumn: 'cost',
});

/** Everything that the plant's tables count month by month. */
export const itemsOf = (tables: Tables, setting: Setting): Item[] => [
  ...goodsItems(tables),
  ...meteredItems(tables, setting),
  ...unpricedItems(tables),
];

const goodsItems = (tables: Tables): Item[] => [
  ...grouped(tables.production.rows, {
    key: ({ product, unit }) => `${product}\n${unit}`,
    head: ({ product, unit }) => ({
      ...quantityOf('production', product, unit),
      costColumn: 'revenue',
    }),
    row: ({ month, line, quantity, revenue }) => ({
      month,
      line,
      value: quantity,
      cost: revenue,
      revenue,
    }),
  }),
  ...grouped(tables.materials.rows, {
    key: ({ material, unit }) => `${material}\n${unit}`,
    head: ({ material, unit }) => quantityOf('materials', material, unit),
    row: ({ month, line, quantity, cost }) => ({
      month,
      line,
      value: quantity,
      cost,
      revenue: null,
    }),
  }),
  ...grouped(tables.waste.rows, {
    key: ({ stream, kind, unit }) => `${kind}\n${stream}\n${unit}`,
    head: ({ stream, unit }) => quantityOf('waste', stream, unit),
    row: ({ month, line, quantity, cost, revenue }) => ({
      month,
      line,
      value: quantity,
      cost,
      revenue,
    }),
  }),
];

const meteredItems = (tables: Tables, { carriers }: Setting): Item[] => [
  ...grouped(tables.energy.rows, {
    key: ({ grade, period, meter }) => `${grade}\n${period}\n${meter}`,
    head: ({ carrier, grade, period, unit, meter }) => ({
      ...quantityOf('energy', carrierName(carriers.get(fold(grade)), period), unit),
      priceKey: carrier,
      period,
      meter,
    }),
    row: ({ month, line, quantity, cost }) => ({
      month,
      line,
      value: quantity,
      cost,
      revenue: null,
    }),
  }),
  ...grouped(tables.water.rows, {
    key: ({ stream, meter }) => `${stream}\n${meter}`,
    head: ({ stream, meter }) => ({
      ...quantityOf('water', streamName(stream), 'm3'),
      priceKey: stream,
      meter,
    }),
    row: ({ month, line, quantity, cost }) => ({
      month,
      line,
      value: quantity,
      cost,
      revenue: null,
    }),
  }),
];

const unpricedItems = ({ readings, flows }: Tables): Item[] => [
  ...grouped(readings.rows, {
    key: ({ reading, unit }) => `${reading}\n${unit}`,
    head: ({ reading, unit }) => ({
      ...quantityOf('readings', reading, unit),
      column: 'value',
      costColumn: null,
    }),
    row: ({ month, line, value }) => ({ month, line, value, cost: null, revenue: null }),
  }),
  ...grouped(flows.rows, {
    key: ({ from, to, substance, unit }) => `${from}\n${to}\n${substance}\n${unit}`,
    head: ({ from, to, substance, unit }) => ({
      ...quantityOf('flows', `${from}>${to}:${substance}`, unit),
      costColumn: null,
    }),
    row: ({ month, line, quantity }) => ({
      month,
      line,
      value: quantity,
      cost: null,
      revenue: null,
    }),
  }),
];

function grouped<R>(rows: readonly R[], { key, head, row }: Source<R>): Item[] {
  const items = new Map<string, Item & { readonly rows: ItemRow[] }>();
  for (const each of rows) {
    const name = key(each);
    const item = items.get(name);
    if (item) item.rows.push(row(each));
    else items.set(name, { ...head(each), rows: [row(each)] });
  }
  return [...items.values()];
}
