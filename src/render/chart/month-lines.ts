import type { MonthLinesChart } from '../../model/chart-spec.js';
import type { Stroke } from '../display.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { color, rule, type TextStyle, text, toneLine, unknownHatch } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { lineColor } from './fill.js';
import { noteRows } from './label-rows.js';
import { drawMonthAxis, MONTH_AXIS_HEIGHT, type MonthAxis, monthAxis } from './month-axis.js';
import { areaAbove, outlineOf } from './outline.js';
import { pushApart } from './push-apart.js';
import { axisAmount, drawValueAxis, valueAxis } from './value-axis.js';

const PLOT_HEIGHT = 135;
const LABELS_SHARE = 0.24;
const WEIGHT = { strong: 1.6, thin: 1, dashed: 0.9 } as const;

type Line = MonthLinesChart['lines'][number];

/** Lines by month with their last values at the right end. */
export function drawMonthLines(chart: MonthLinesChart, width: number, studio: Studio): ChartPart[] {
  const drawing = new Drawing(studio.fonts);
  const known = chart.lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const axis = valueAxis(known, chart.unit, chart.isFromZero, drawing, studio);
  const labels = endLabels(chart, drawing, studio, width * LABELS_SHARE);
  const left = axis.labelWidth + 6;
  const right = width * (1 - LABELS_SHARE) - 10;
  const months = monthAxis(chart.months, left, right, 0);
  const notes = noteRows(
    drawing,
    chart.events.map(({ before, label }) => ({
      label: studio.say(label),
      x: months.before(before),
      role: 'event',
    })),
    left,
    right,
  );
  const top = notes.height + 4;
  const labelsHeight = labels.reduce((sum, { height }) => sum + height, 0);
  const bottom = top + Math.max(PLOT_HEIGHT, labelsHeight);
  drawValueAxis(drawing, axis, { labelRight: axis.labelWidth, left, right, top, bottom });
  notes.draw(top, bottom);
  const y = (value: number): number => axis.y(value, top, bottom);
  drawGap(chart, months, y, drawing);
  for (const line of chart.lines) drawLine(line, months, y, drawing);
  if (!chart.isFromZero) drawing.rule(left, right, bottom, rule.axis);
  drawMonthAxis(drawing, months, bottom);
  drawEnds(labels, y, { x: right + 8, top, bottom }, drawing);
  return [{ marks: drawing.marks, height: bottom + MONTH_AXIS_HEIGHT }];
}

function drawGap(
  { gap, lines }: MonthLinesChart,
  months: MonthAxis,
  y: (value: number) => number,
  drawing: Drawing,
): void {
  const [upper, lower] = [lines[gap?.[0] ?? -1], lines[gap?.[1] ?? -1]];
  if (upper === undefined || lower === undefined) return;
  const area = areaAbove(upper.values, lower.values, months.center, y);
  drawing.hatch(area, unknownHatch, toneLine(upper.tone));
}

function drawLine(
  { tone, shade, weight, values }: Line,
  months: MonthAxis,
  y: (value: number) => number,
  drawing: Drawing,
): void {
  const stroke: Stroke = {
    color: lineColor(tone, shade),
    width: WEIGHT[weight],
    ...(weight === 'dashed' && { dash: [2.5, 2] as const }),
  };
  const { path, single } = outlineOf(values, months.center, y);
  drawing.path(path, { stroke });
  for (const [x, at] of single) drawing.circle(x, at, 1.3, { fill: stroke.color });
}

interface EndLabel {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly last: number | null;
  readonly height: number;
}

function endLabels(
  chart: MonthLinesChart,
  drawing: Drawing,
  studio: Studio,
  width: number,
): EndLabel[] {
  return chart.lines.map(({ label, weight, values, tone, shade }) => {
    const last = values.findLast((value) => value !== null) ?? null;
    const end =
      last === null ? '–' : studio.say({ ...axisAmount(last, chart.unit), style: 'indicator' });
    const base = weight === 'strong' ? text.value : text.small;
    const style = { ...base, color: tone === 'ink' ? color.ink : lineColor(tone, shade) };
    const lines = drawing.lines(`${studio.say(label)} ${end}`, style, width, 3);
    return { lines, style, last, height: lines.length * style.leading };
  });
}

function drawEnds(
  labels: readonly EndLabel[],
  y: (value: number) => number,
  { x, top, bottom }: { x: number; top: number; bottom: number },
  drawing: Drawing,
): void {
  const places = pushApart(
    labels.map(({ last, height }) => ({ at: last === null ? bottom : y(last), height })),
    top - 4,
    bottom + 4,
  );
  for (const [index, { lines, style, height }] of labels.entries())
    drawing.block(lines, x, (places[index] as number) - height / 2, style);
}
