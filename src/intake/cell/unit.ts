import { fold } from '../text/fold.js';
import { type Dimension, type UnitEntry, units } from '../vocabulary/units.js';
import { packageUnit } from './package-unit.js';

export type Unit = UnitEntry;

const signs = /[\s_.·^*]/g;
/** No unit has a longer name. [characters] */
const LONGEST = 60;

const keyOf = (text: string): string => fold(text).replace(signs, '');
const accentedKeyOf = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(signs, '');

interface Spelling {
  readonly unit: Unit;
  readonly accented: string;
}

/** Spellings by what is left of them without diacritics. */
const index = new Map<string, Spelling[]>();
const bySymbol = new Map<string, Unit>();
const baseUnits = new Map<Dimension, Unit>();
for (const unit of units) {
  bySymbol.set(unit.symbol, unit);
  if (unit.times === unit.over && !baseUnits.has(unit.dimension))
    baseUnits.set(unit.dimension, unit);
  for (const name of [unit.symbol, ...unit.names.split('|')]) {
    const key = keyOf(name);
    index.set(key, [...(index.get(key) ?? []), { unit, accented: accentedKeyOf(name) }]);
  }
}

/** Diacritics may be left out, but those that are there count: `tá` is a dozen, and no misspelt `tạ`. */
function isSpelt(text: string, key: string, accented: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (text[at] !== accented[at] && text[at] !== key[at]) return false;
  return true;
}

/**
 * The unit that a text names, in any spelling of the vocabulary, or a package of which it says how
 * much it holds (`bao 50 kg`).
 *
 * @param wanted - Dimensions that fit here; they settle a spelling of two meanings (`d` is a day,
 *   in a column of money the đồng).
 * @returns `undefined` where nobody knows it.
 */
export function findUnit(text: string, wanted: readonly Dimension[] = []): Unit | undefined {
  if (text.length > LONGEST) return undefined;
  const exact = bySymbol.get(text);
  if (exact && (wanted.length === 0 || wanted.includes(exact.dimension))) return exact;
  return spelt(text, wanted) ?? packageUnit(text, (name) => spelt(name, []));
}

function spelt(text: string, wanted: readonly Dimension[]): Unit | undefined {
  const key = keyOf(text);
  const written = accentedKeyOf(text);
  const found = index.get(key)?.filter(({ accented }) => isSpelt(written, key, accented));
  const fitting = found?.find(({ unit }) => wanted.includes(unit.dimension)) ?? found?.[0];
  return fitting?.unit;
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
