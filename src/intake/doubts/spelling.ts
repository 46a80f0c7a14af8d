import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Month } from '../../model/month.js';
import { closest } from '../text/closest.js';
import { fold } from '../text/fold.js';
import type { Evidence } from './evidence.js';
import type { Item } from './items.js';

/** Where names are the plant's own, and the column that holds them. */
const columns: Readonly<Record<string, string>> = {
  production: 'product',
  materials: 'material',
  waste: 'stream',
  readings: 'reading',
};

/** With more names than these, each is held against no more than those that fold to the same. */
const MANY = 200;

/**
 * Two names that differ in a letter or in diacritics only and never stand in one month: one item that
 * was spelt in two ways, and is counted as two.
 */
export function twoSpellings({ items, span }: Evidence): Diagnostic[] {
  const groups = new Map<string, Item[]>();
  return items.flatMap((item) => {
    const column = columns[item.table];
    const first = item.rows[0];
    if (column === undefined || !first) return [];
    const group = groupOf(groups, item);
    const other = group.findLast((before) => isAlike(item, before, group.length <= MANY));
    group.push(item);
    if (!other) return [];
    const place = span(item.table, first.at, column);
    return [diagnose('SX2520', place, { item: item.name, other: other.name })];
  });
}

/** Items of one table, kind and unit whose names begin alike. */
function groupOf(groups: Map<string, Item[]>, { table, unit, priceKey, name }: Item): Item[] {
  const key = [table, unit, priceKey, fold(String(name)).slice(0, 1)].join('\n');
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

function isAlike(one: Item, other: Item, isThorough: boolean): boolean {
  const [name, before] = [String(one.name), String(other.name)];
  const isNear = fold(name) === fold(before) || (isThorough && closest(name, [before]) !== '');
  return isNear && areApart(monthsOf(one), monthsOf(other));
}

const monthsOf = ({ rows }: Item): ReadonlySet<Month> => new Set(rows.map(({ month }) => month));

const areApart = (some: ReadonlySet<Month>, others: ReadonlySet<Month>): boolean =>
  ![...some].some((month) => others.has(month));
