import { rateUnit } from '../cell/rate-unit.js';
import { splitNumber } from '../cell/split-number.js';
import { baseUnit, convert, findUnit, type Unit, unitSpellings } from '../cell/unit.js';
import { meant } from '../profile/setting.js';
import { closest } from '../text/closest.js';
import type { Dimension } from '../vocabulary/units.js';
import { amountOf } from './numbers.js';
import { cellOf, complain, complainOfBlank, type Row } from './row.js';
import type { Measure } from './sheet.js';

/** What the row says itself, else what the heading of the quantity says, else what stands in its cell. */
export const rawUnit = (row: Row, column: string): string => {
  const own = cellOf(row, 'unit');
  if (own !== '') return meant(row.sheet.setting, 'unit', own);
  return row.sheet.heading.units.get(column) ?? splitNumber(cellOf(row, column)).unit ?? '';
};

/**
 * The unit of a row's quantity, of one of the dimensions wanted (any, where none is named).
 *
 * @returns `undefined` where the row has no unit that fits; that has then been said.
 */
export function unitOf(
  row: Row,
  column: string,
  wanted: readonly Dimension[],
  expected = symbolsOf(wanted),
): Unit | undefined {
  const raw = rawUnit(row, column);
  if (raw === '') {
    complainOfBlank(row, 'unit');
    return undefined;
  }
  const unit = findUnit(raw, wanted);
  const heading = row.sheet.heading.units.get(column);
  const titled = heading === undefined ? undefined : findUnit(heading, wanted);
  if (unit && titled && titled.symbol !== unit.symbol) {
    complain(row, 'SX2008', 'unit', { raw, expected: heading as string });
    return undefined;
  }
  if (!unit)
    complain(row, 'SX2007', 'unit', { raw, suggestion: closest(raw, unitSpellings(wanted)) });
  else if (wanted.length > 0 ? !wanted.includes(unit.dimension) : isMoneyForGoods(row, unit)) {
    complain(row, 'SX2008', 'unit', { raw, expected: expected || GOODS });
    return undefined;
  }
  return unit;
}

/** What goods are counted in, for a message. */
const GOODS = 't, kg, m3';

/** Readings may be charges; no product, material or waste is counted in money. */
const isMoneyForGoods = ({ sheet }: Row, { dimension }: Unit): boolean =>
  dimension === 'money' && sheet.table !== 'readings';

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

/**
 * An amount beside the quantity, such as a stock: in the unit that its own heading names, else in
 * that of the row.
 */
export function titledAmount(
  row: Row,
  column: string,
  symbol: string,
  take: Measure['take'],
): number | null {
  const value = amountOf(row, column);
  const raw = row.sheet.heading.units.get(column);
  if (value === null || raw === undefined || symbol === '') return take(value);
  const unit = findUnit(raw);
  if (unit && baseUnit(unit.dimension).symbol === symbol)
    return convert(value, unit, baseUnit(unit.dimension));
  complain(row, 'SX2008', column, { raw, expected: symbol });
  return null;
}

/** Measures what is kept in one unit, whatever unit of its kind the row gives; per cent of a plain number too. */
export function knownMeasure(row: Row, column: string, target: Unit): Measure {
  const { measures } = row.sheet.memo;
  const raw = rawUnit(row, column);
  const key = `${target.symbol}\n${raw}`;
  const known = measures.get(key);
  if (known) return known;
  const unit = unitOf(row, column, dimensionsOf(target), target.symbol);
  if (!unit) return noMeasure;
  const measure: Measure = {
    symbol: target.symbol,
    take: (value) => {
      if (value === null) return null;
      return unit.dimension === target.dimension ? convert(value, unit, target) : value / 100;
    },
  };
  measures.set(key, measure);
  return measure;
}

const dimensionsOf = ({ dimension }: Unit): readonly Dimension[] =>
  dimension === 'plain' ? ['plain', 'percent'] : [dimension];

function rateOf(raw: string): Measure | undefined {
  const rate = rateUnit(raw);
  return (
    rate && {
      symbol: rate.symbol,
      take: (value) => (value === null ? null : rate.inBase(value)),
    }
  );
}

function inBase(unit: Unit): Measure {
  const base = baseUnit(unit.dimension);
  return {
    symbol: base.symbol,
    take: (value) => (value === null ? null : convert(value, unit, base)),
  };
}
