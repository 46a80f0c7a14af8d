import type { ChartSpec } from '../../model/chart-spec.js';
import type { Studio } from '../studio.js';
import { drawBars } from './bars.js';
import type { ChartPart } from './chart-part.js';
import { drawCoverage } from './coverage.js';
import { drawIndicatorRows } from './indicator-rows.js';
import { drawMonthLines } from './month-lines.js';
import { drawOptionBars } from './option-bars.js';
import { drawPortrait } from './portrait.js';
import { drawStackedMonths } from './stacked-months.js';

type Draw<C extends ChartSpec> = (chart: C, width: number, studio: Studio) => ChartPart[];

/** Every kind of chart and who draws it. */
const kinds: { readonly [K in ChartSpec['kind']]: Draw<Extract<ChartSpec, { kind: K }>> } = {
  'option-bars': drawOptionBars,
  coverage: drawCoverage,
  'stacked-months': drawStackedMonths,
  'month-lines': drawMonthLines,
  'indicator-rows': drawIndicatorRows,
  bars: drawBars,
  portrait: drawPortrait,
};

/**
 * Draws a chart. All marks lie between 0 and the width; text is measured before it is placed.
 *
 * @param width - Room for the chart [points].
 */
export function drawChart(chart: ChartSpec, width: number, studio: Studio): ChartPart[] {
  const draw = kinds[chart.kind] as Draw<ChartSpec>;
  return draw(chart, width, studio);
}
