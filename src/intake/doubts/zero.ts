import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { around, FEWEST_KNOWN } from './around.js';
import type { Evidence } from './evidence.js';
import type { Series } from './series.js';
import { median } from './statistics.js';

/** How far the months around may lie apart for a 0 among them to be odd. */
const STEADY = 3;

/** A 0 beside money: something was paid for, so it was not nothing. */
export const paidZeros = ({ items, span }: Evidence): Diagnostic[] =>
  items.flatMap(({ table, column, name, unit, rows }) =>
    rows
      .filter(({ value, cost }) => value === 0 && cost !== null && cost > 0)
      .map(({ at, cost }) =>
        diagnose('SX2523', span(table, at, column), { item: name, unit, cost: cost as number }),
      ),
  );

/**
 * A month of 0 among steady months of which none is: blank rather than nothing, perhaps. The month
 * of Tết, January or February, is not doubted.
 */
export const loneZeros = ({ items, series, span }: Evidence): Diagnostic[] =>
  items.flatMap((item, index) => {
    const one = series[index] as Series;
    return one.points.flatMap((point, at) => {
      if (point?.value !== 0 || (one.start + at) % 12 <= 1) return [];
      const { values } = around(one.points, at);
      if (!areSteady(values)) return [];
      const place = span(item.table, point.at, item.column);
      return [
        diagnose('SX2522', place, { item: one.item, median: median(values), unit: item.unit }),
      ];
    });
  });

const areSteady = (values: readonly number[]): boolean =>
  values.length >= FEWEST_KNOWN &&
  Math.min(...values) > 0 &&
  Math.max(...values) <= Math.min(...values) * STEADY;
