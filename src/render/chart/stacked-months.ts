import { stack, stackOffsetDiverging, stackOrderNone } from 'd3-shape';
import type { StackedMonthsChart } from '../../model/chart-spec.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { color, rule, type TextStyle, text } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { fillBar } from './fill.js';
import { noteRows, type PlotNote } from './label-rows.js';
import { drawMonthAxis, MONTH_AXIS_HEIGHT, type MonthAxis, monthAxis } from './month-axis.js';
import { pushApart } from './push-apart.js';
import { drawValueAxis, type ValueAxis, valueAxis } from './value-axis.js';

const PLOT_HEIGHT = 150;
const BAR_SHARE = 0.72;
/** A month alone is a bar too, and no wall. */
const MOST_BAR = 28;
const YEAR_GAP = 8;
const LABELS_SHARE = 0.19;
const NOTE_LEADING = 10.5;
const noteStyle: TextStyle = text.small;

/** From and to of every series in every month, stacked away from zero. */
type Bands = readonly (readonly (readonly [number, number])[])[];

function bandsOf(chart: StackedMonthsChart): Bands {
  const layers = stack<number, number>()
    .keys(chart.series.keys())
    .value((month, series) => chart.series[series]?.values[month] ?? 0)
    .order(stackOrderNone)
    .offset(stackOffsetDiverging)(chart.months.keys());
  return layers.map((layer) => layer.map(([from, to]) => [from, to] as const));
}

/** Bars by month, stacked, with the names of the series right of the last bar. */
export function drawStackedMonths(
  chart: StackedMonthsChart,
  width: number,
  studio: Studio,
): ChartPart[] {
  const drawing = new Drawing(studio.fonts);
  const bands = bandsOf(chart);
  const axis = valueAxis(bands.flat(2), chart.unit, true, drawing, studio);
  const labels = seriesLabels(chart, drawing, studio, width * LABELS_SHARE);
  const left = axis.labelWidth + 6;
  const right = width * (1 - LABELS_SHARE) - 8;
  const months = monthAxis(chart.months, left, right, YEAR_GAP);
  const labelsHeight = labels.reduce((sum, { height }) => sum + height, 0);
  const notes = noteRows(drawing, notesOf(chart, months, studio), left, right);
  const top = notes.height + 4;
  const bottom = top + Math.max(PLOT_HEIGHT, labelsHeight);
  drawValueAxis(drawing, axis, { labelRight: axis.labelWidth, left, right, top, bottom });
  notes.draw(top, bottom);
  drawBars(chart, bands, months, axis, { top, bottom }, drawing);
  drawing.rule(left, right, axis.y(0, top, bottom), rule.axis);
  drawMonthAxis(drawing, months, bottom);
  drawLabels(labels, bands, axis, { x: right + 8, top, bottom }, drawing);
  return [{ marks: drawing.marks, height: bottom + MONTH_AXIS_HEIGHT }];
}

function notesOf(chart: StackedMonthsChart, months: MonthAxis, studio: Studio): PlotNote[] {
  return [
    ...chart.events.map(({ before, label }) => ({
      label: studio.say(label),
      x: months.before(before),
      role: 'event' as const,
    })),
    ...chart.marks.flatMap(({ month, label }) => {
      const index = chart.months.indexOf(month);
      return index < 0
        ? []
        : [{ label: studio.say(label), x: months.center(index), role: 'mark' as const }];
    }),
  ];
}

function drawBars(
  chart: StackedMonthsChart,
  bands: Bands,
  months: MonthAxis,
  axis: ValueAxis,
  { top, bottom }: { top: number; bottom: number },
  drawing: Drawing,
): void {
  const width = Math.min(months.step * BAR_SHARE, MOST_BAR);
  for (const index of chart.months.keys()) {
    const x = months.center(index) - width / 2;
    for (const [at, { tone, shade }] of chart.series.entries()) {
      const [from, to] = bands[at]?.[index] ?? [0, 0];
      const [y0, y1] = [axis.y(to, top, bottom), axis.y(from, top, bottom)];
      fillBar(drawing, { x, y: y0, width, height: y1 - y0 }, tone, shade);
    }
    // A month without a value is not a month of zero.
    if (chart.series.some(({ values }) => values[index] == null))
      drawing.rule(x, x + width, axis.y(0, top, bottom) - 4, {
        color: color.ink2,
        width: 0.8,
        dash: [2.5, 2],
      });
  }
}

interface SeriesLabel {
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

function seriesLabels(
  chart: StackedMonthsChart,
  drawing: Drawing,
  studio: Studio,
  width: number,
): SeriesLabel[] {
  return chart.series.map(({ label, note }) => {
    const name = drawing.lines(studio.say(label), text.value, width, 2);
    const lines = note === undefined ? [] : drawing.lines(studio.say(note), noteStyle, width, 2);
    const height = name.length * text.value.leading + lines.length * NOTE_LEADING + 3;
    return { name, note: lines, height };
  });
}

function drawLabels(
  labels: readonly SeriesLabel[],
  bands: Bands,
  axis: ValueAxis,
  { x, top, bottom }: { x: number; top: number; bottom: number },
  drawing: Drawing,
): void {
  const wishes = labels.map(({ height }, index) => {
    const [from, to] = bands[index]?.at(-1) ?? [0, 0];
    return { at: axis.y((from + to) / 2, top, bottom), height };
  });
  const places = pushApart(wishes, top, bottom);
  for (const [index, { name, note, height }] of labels.entries()) {
    const y = drawing.block(name, x, (places[index] as number) - height / 2 + 1.5, text.value);
    drawing.block(note, x, y, noteStyle);
  }
}
