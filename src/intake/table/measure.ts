import { baseUnit, convert, findUnit, type Unit, unitSymbols } from '../cell/unit.js';
import { closest } from '../text/closest.js';
import type { Dimension } from '../vocabulary/units.js';
import { cellOf, complain, type Row } from './row.js';
import type { Measure } from './sheet.js';

/** What the row says itself, else what the heading of the quantity says. */
export const rawUnit = (row: Row, column: string): string => {
  const own = cellOf(row, 'unit');
  return own !== '' ? own : (row.sheet.heading.units.get(column) ?? '');
};

/**
 * The unit of a row's quantity, of one of the dimensions wanted (any, where none is named).
 *
 * @returns `undefined` where the row has no unit that fits; that has then been said.
 */
export function unitOf(row: Row, column: string, wanted: readonly Dimension[]): Unit | undefined {
  const raw = rawUnit(row, column);
  if (raw === '') {
    complain(row, 'SX2011', 'unit', { column: 'unit' });
    return undefined;
  }
  const unit = findUnit(raw, wanted);
  if (!unit) complain(row, 'SX2007', 'unit', { raw, suggestion: closest(raw, unitSymbols()) });
  else if (wanted.length > 0 && !wanted.includes(unit.dimension)) {
    complain(row, 'SX2008', 'unit', { raw, expected: symbolsOf(wanted) });
    return undefined;
  }
  return unit;
}

/** The base units of dimensions, for a message. */
const symbolsOf = (dimensions: readonly Dimension[]): string =>
  dimensions.map((dimension) => baseUnit(dimension).symbol).join(', ');

/** What a row without a usable unit is measured in: nothing, and the row is refused anyway. */
export const noMeasure: Measure = { symbol: '', take: () => null };

/** Measures a row in the base unit of its dimension: t, m3, kWh … One table wants one set of dimensions. */
export function measureOf(row: Row, column: string, wanted: readonly Dimension[]): Measure {
  const { measures } = row.sheet.memo;
  const raw = rawUnit(row, column);
  const known = measures.get(raw);
  if (known) return known;
  const unit = unitOf(row, column, wanted);
  if (!unit) return noMeasure;
  const measure = inBase(unit);
  measures.set(raw, measure);
  return measure;
}

/**
 * Measures a reading: a unit of the vocabulary, or one of them per another (`kg/h`, `kWh/t`), each in
 * the base unit of its dimension.
 */
export function readingMeasure(row: Row, column: string): Measure {
  const { measures } = row.sheet.memo;
  const raw = rawUnit(row, column);
  const rate = measures.has(raw) || findUnit(raw) ? undefined : rateOf(raw);
  if (rate) measures.set(raw, rate);
  return measureOf(row, column, []);
}

function rateOf(raw: string): Measure | undefined {
  const parts = raw.split('/');
  const [amount, per] = parts.map((part) => findUnit(part));
  if (parts.length !== 2 || !amount || !per) return undefined;
  const [top, bottom] = [baseUnit(amount.dimension), baseUnit(per.dimension)];
  const size = convert(1, per, bottom);
  return {
    symbol: `${top.symbol}/${bottom.symbol}`,
    take: (value) => (value === null ? null : convert(value, amount, top) / size),
  };
}

function inBase(unit: Unit): Measure {
  const base = baseUnit(unit.dimension);
  return {
    symbol: base.symbol,
    take: (value) => (value === null ? null : convert(value, unit, base)),
  };
}
