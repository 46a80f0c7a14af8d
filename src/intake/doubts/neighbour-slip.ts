import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import type { Item } from './items.js';
import { levelChangeOf } from './level-change.js';
import type { Series } from './series.js';
import { mended } from './slip.js';
import { slippedMonths } from './slipped-month.js';
import { withSuggestion } from './suggestion.js';
import { isJudgedByPrice, isWide, knownOf } from './unpriced.js';

/**
 * Quantities that no price judges and that are off by a factor by which units are confused: from one
 * month on, or single months among the others.
 */
export const neighbourSlips = (evidence: Evidence): Diagnostic[] =>
  evidence.items.flatMap((item, index) => {
    const series = evidence.series[index] as Series;
    return isWide(series) ? slipsIn(item, series, evidence) : [];
  });

function slipsIn(item: Item, series: Series, { span, multiplied }: Evidence): Diagnostic[] {
  const { table, column, unit } = item;
  const { item: name, start } = series;
  const isJudged = isJudgedByPrice(item);
  const known = knownOf(series, isJudged);
  const change = isJudged ? undefined : levelChangeOf(known, unit);
  if (change) {
    const { first, before, after, factor } = change;
    const place = span(table, first.at, column);
    return [diagnose('SX2516', place, { item: name, before, after, factor, unit })];
  }
  return slippedMonths(known, unit, start).map(({ month, factor, usual }) => {
    const { at, value } = month;
    const args = { item: name, value, mended: mended(value, factor), unit, median: usual };
    const doubt = diagnose('SX2515', span(table, at, column), args);
    return withSuggestion(doubt, multiplied(table, at, column, factor));
  });
}
