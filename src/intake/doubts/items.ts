import type { Called } from '../../model/diagnostic-codes.js';
import type { Month } from '../../model/month.js';
import type { PlacedRow, TableName, Tables } from '../../model/plant.js';
import type { TariffPeriod } from '../../model/tariff-period.js';
import type { Setting } from '../profile/setting.js';
import { carrierName, streamName } from '../table/called.js';
import { fold } from '../text/fold.js';

/** What one row says of its item: how much, and the money beside it. */
export interface ItemRow {
  readonly month: Month;
  /** The row of the table, which says where its cells stand. */
  readonly at: PlacedRow;
  readonly value: number | null;
  readonly cost: number | null;
  /** What the row brings beside what it costs. */
  readonly revenue: number | null;
  /** Money for one unit; `null` where either is unknown, or nothing. */
  readonly price: number | null;
}

/** A row that says how much, and for how much money. */
export interface PricedRow extends ItemRow {
  readonly value: number;
  readonly cost: number;
  readonly price: number;
}

const isPriced = (row: ItemRow): row is PricedRow => row.price !== null;

/** A row of a table, by what it says of its item. */
const rowOf = (
  at: PlacedRow & { readonly month: Month },
  value: number | null,
  cost: number | null = null,
  revenue: number | null = null,
): ItemRow => {
  const price = value !== null && value > 0 && cost !== null && cost > 0 ? cost / value : null;
  return { month: at.month, at, value, cost, revenue, price };
};

/** One thing that a table counts, each unit, tariff period and meter of it by itself. */
export interface Item {
  readonly table: TableName;
  readonly column: 'quantity' | 'value';
  /** Without its meter. */
  readonly name: Called;
  readonly unit: string;
  /** What prices are looked up by: a family of carriers, a stream of water or a kind of waste. */
  readonly priceKey: string | null;
  readonly period: TariffPeriod | null;
  readonly meter: string | null;
  /** What `cost` of its rows is: for a product what it brought. `null`: no money stands beside it. */
  readonly costColumn: 'cost' | 'revenue' | null;
  readonly rows: readonly ItemRow[];
  /** Those of them with a unit price. */
  readonly priced: readonly PricedRow[];
}

/** What is particular to an item, without its rows. */
type Head = Omit<Item, 'rows' | 'priced'>;

interface Source<R> {
  /** Fields that tell its items apart. */
  readonly apart: readonly (keyof R)[];
  head(row: R): Head;
  row(row: R): ItemRow;
}

const quantityOf = (table: TableName, name: Called, unit: string): Head => ({
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
    apart: ['product', 'unit'],
    head: ({ product, unit }) => ({
      ...quantityOf('production', product, unit),
      costColumn: 'revenue',
    }),
    row: (row) => rowOf(row, row.quantity, row.revenue, row.revenue),
  }),
  ...grouped(tables.materials.rows, {
    apart: ['material', 'unit'],
    head: ({ material, unit }) => quantityOf('materials', material, unit),
    row: (row) => rowOf(row, row.quantity, row.cost),
  }),
  ...grouped(tables.waste.rows, {
    apart: ['kind', 'stream', 'unit'],
    head: ({ stream, kind, unit }) => ({ ...quantityOf('waste', stream, unit), priceKey: kind }),
    row: (row) => rowOf(row, row.quantity, row.cost, row.revenue),
  }),
];

const meteredItems = (tables: Tables, { carriers }: Setting): Item[] => [
  ...grouped(tables.energy.rows, {
    apart: ['grade', 'period', 'meter'],
    head: ({ carrier, grade, period, unit, meter }) => ({
      ...quantityOf('energy', carrierName(carriers.get(fold(grade)), period), unit),
      priceKey: carrier,
      period,
      meter,
    }),
    row: (row) => rowOf(row, row.quantity, row.cost),
  }),
  ...grouped(tables.water.rows, {
    apart: ['stream', 'meter'],
    head: ({ stream, meter }) => ({
      ...quantityOf('water', streamName(stream), 'm3'),
      priceKey: stream,
      meter,
    }),
    row: (row) => rowOf(row, row.quantity, row.cost),
  }),
];

const unpricedItems = ({ readings, flows }: Tables): Item[] => [
  ...grouped(readings.rows, {
    apart: ['reading', 'unit'],
    head: ({ reading, unit }) => ({
      ...quantityOf('readings', reading, unit),
      column: 'value',
      costColumn: null,
    }),
    row: (row) => rowOf(row, row.value),
  }),
  ...grouped(flows.rows, {
    apart: ['from', 'to', 'substance', 'unit'],
    head: ({ from, to, substance, unit }) => ({
      ...quantityOf('flows', `${from}>${to}:${substance}`, unit),
      costColumn: null,
    }),
    row: (row) => rowOf(row, row.quantity),
  }),
];

/** An item that rows are still added to. */
type Draft = Item & { readonly rows: ItemRow[]; readonly priced: PricedRow[] };

/** Items by the first field that tells them apart, below it by the second, and so on. */
interface Branch {
  readonly below: Map<unknown, Branch>;
  item?: Draft;
}

function grouped<R>(rows: readonly R[], { apart, head, row }: Source<R>): Item[] {
  const items: Draft[] = [];
  const root: Branch = { below: new Map() };
  for (const each of rows) {
    let branch = root;
    for (const field of apart) branch = branchOf(branch, each[field]);
    if (!branch.item) {
      branch.item = { ...head(each), rows: [], priced: [] };
      items.push(branch.item);
    }
    const read = row(each);
    branch.item.rows.push(read);
    if (isPriced(read)) branch.item.priced.push(read);
  }
  return items;
}

function branchOf({ below }: Branch, value: unknown): Branch {
  let branch = below.get(value);
  if (!branch) {
    branch = { below: new Map() };
    below.set(value, branch);
  }
  return branch;
}
