import { fold } from '../text/fold.js';
import { type Dimension, type UnitEntry, units } from '../vocabulary/units.js';

export type Unit = UnitEntry;

const keyOf = (text: string): string => fold(text).replace(/[\s.·^*]/g, '');

const index = new Map<string, Unit[]>();
const bySymbol = new Map<string, Unit>();
const baseUnits = new Map<Dimension, Unit>();
for (const unit of units) {
  bySymbol.set(unit.symbol, unit);
  if (unit.times === unit.over && !baseUnits.has(unit.dimension))
    baseUnits.set(unit.dimension, unit);
  for (const name of new Set([unit.symbol, ...unit.names.split('|')].map(keyOf)))
    index.set(name, [...(index.get(name) ?? []), unit]);
}

/**
 * The unit that a text names, in any spelling of the vocabulary.
 *
 * @param wanted - Dimensions that fit here; they settle a spelling of two meanings (`d` is a day,
 *   in a column of money the đồng).
 * @returns `undefined` where nobody knows it.
 */
export function findUnit(text: string, wanted: readonly Dimension[] = []): Unit | undefined {
  const exact = bySymbol.get(text);
  if (exact && (wanted.length === 0 || wanted.includes(exact.dimension))) return exact;
  const found = index.get(keyOf(text));
  return found?.find(({ dimension }) => wanted.includes(dimension)) ?? found?.[0];
}

/** The unit that the tool keeps the dimension in. */
export const baseUnit = (dimension: Dimension): Unit => baseUnits.get(dimension) as Unit;

/** The unit with this symbol; for symbols written in code. */
export const unitOf = (symbol: string): Unit => bySymbol.get(symbol) as Unit;

/**
 * Converts within one dimension.
 *
 * @param value - In `from`.
 * @returns In `to`; a power of ten is one exact multiplication or division.
 */
export function convert(value: number, from: Unit, to: Unit): number {
  const times = from.times * to.over;
  const over = from.over * to.times;
  if (times === over) return value;
  return times % over === 0 ? value * (times / over) : (value * times) / over;
}

/** Every spelling of the dimensions wanted (of all, where none is named), for did-you-mean. */
export const unitSpellings = (wanted: readonly Dimension[] = []): string[] =>
  units
    .filter(({ dimension }) => wanted.length === 0 || wanted.includes(dimension))
    .flatMap(({ symbol, names }) => [symbol, ...names.split('|')]);
