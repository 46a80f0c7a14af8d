import { scaleLinear } from 'd3-scale';
import type { PortraitChart } from '../../model/chart-spec.js';
import type { Stroke } from '../display.js';
import { Drawing } from '../drawing.js';
import { extentOf } from '../extent.js';
import type { Studio } from '../studio.js';
import { color, rule, text, toneColor, toneLine } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { areaAbove, outlineOf } from './outline.js';
import { pushApart } from './push-apart.js';

const ROW = 66;
const PLOT = { top: 12, bottom: 40 } as const;
const BASE_LINE = 58;
const FOOT = 17.5;
const END_LABEL = 10.5;
const SHARES = { label: 0.3, from: 0.323, to: 0.823 } as const;
const DIVIDER: Stroke = { color: color.axis, width: 0.5, dash: [2, 2] };

type Row = PortraitChart['rows'][number];

interface Frame {
  readonly width: number;
  readonly studio: Studio;
  readonly left: number;
  readonly right: number;
  readonly divider: number;
  x(index: number): number;
}

/** The cover: a few series over all months, each on its own scale. */
export function drawPortrait(chart: PortraitChart, width: number, studio: Studio): ChartPart[] {
  const [left, right] = [SHARES.from * width, SHARES.to * width];
  const step = (right - left) / Math.max(1, chart.months.length);
  const frame: Frame = {
    width,
    studio,
    left,
    right,
    divider: left + step * Math.min(Math.max(chart.divider, 0), chart.months.length),
    x: (index) => left + step * (index + 0.5),
  };
  return [...chart.rows.map((row) => rowPart(row, frame)), footPart(chart, frame)].map(
    (part, index, all) => ({ ...part, isGlued: index === all.length - 2 }),
  );
}

function rowPart(row: Row, frame: Frame): ChartPart {
  const { studio, width, left, right } = frame;
  const drawing = new Drawing(studio.fonts);
  drawing.rule(0, width, 0, rule.row);
  const room = SHARES.label * width;
  const title = drawing.lines(studio.say(row.title), text.blockTitle, room, 3);
  const unitTop = drawing.block(title, 0, 6, text.blockTitle);
  drawing.line(drawing.fit(studio.say(row.unit), text.small, room), 0, unitTop + 1, text.small);
  drawing.rule(left, right, BASE_LINE, rule.axis);
  drawing.upright(frame.divider, 0, ROW, DIVIDER);
  drawSeries(row, frame, drawing);
  drawTotals(row, frame, drawing);
  return { marks: drawing.marks, height: ROW };
}

function drawSeries(row: Row, frame: Frame, drawing: Drawing): void {
  const known = [...row.values, ...(row.second ?? [])].filter((value) => value !== null);
  if (known.length === 0) return;
  const [low, high] = row.isFromZero ? extentOf(known, 0, 0) : extentOf(known);
  const y = scaleLinear()
    .domain(high > low ? [low, high] : [low - 1, low + 1])
    // From zero the axis itself is zero; else the series keeps off the numbers below it.
    .range([row.isFromZero ? BASE_LINE : PLOT.bottom, PLOT.top]);
  const stroke = (width: number): Stroke => ({ color: toneLine(row.tone), width });
  if (row.second !== undefined) {
    const between = areaAbove(row.values, row.second, frame.x, y);
    drawing.path(between, { fill: toneColor[row.tone].tint });
    const second = outlineOf(row.second, frame.x, y);
    drawing.path(second.path, { stroke: stroke(0.9) });
  }
  const first = outlineOf(row.values, frame.x, y);
  drawing.path(first.path, { stroke: stroke(1.4) });
  for (const [x, at] of first.single) drawing.circle(x, at, 1.2, { fill: toneLine(row.tone) });
  drawLast(row, frame, y, drawing);
}

function drawLast(
  row: Row,
  { x, right, width, studio }: Frame,
  y: (value: number) => number,
  drawing: Drawing,
): void {
  const ends = [
    { values: row.values, label: row.last, style: text.value, radius: 2.2 },
    { values: row.second ?? [], label: row.lastOfSecond, style: text.small, radius: 1.8 },
  ].flatMap(({ values, label, style, radius }) => {
    const index = values.findLastIndex((value) => value !== null);
    return index < 0 ? [] : [{ x: x(index), y: y(values[index] as number), label, style, radius }];
  });
  const places = pushApart(
    ends.map((end) => ({ at: end.y, height: END_LABEL })),
    0,
    ROW - 2,
  );
  for (const [index, end] of ends.entries()) {
    drawing.circle(end.x, end.y, end.radius, { fill: toneLine(row.tone) });
    if (end.label === undefined) continue;
    const said = drawing.whole(studio.say(end.label), end.style, width - right - 8);
    drawing.label(said, right + 8, places[index] as number, end.style);
  }
}

/** Totals of the two periods, white where a line would run through them. */
function drawTotals(row: Row, { left, right, divider, studio }: Frame, drawing: Drawing): void {
  const spans = [
    [left, divider],
    [divider, right],
  ] as const;
  for (const [index, total] of row.totals.entries()) {
    const [from, to] = spans[index] as readonly [number, number];
    const said = drawing.whole(studio.say(total), text.small, to - from - 8);
    const width = drawing.width(said, text.small);
    if (said.length < 2) continue;
    drawing.plate((from + to - width) / 2, BASE_LINE - 8, width, text.small);
    drawing.label(said, (from + to) / 2, BASE_LINE - 8, text.small, 'middle');
  }
}

function footPart({ periodLabels }: PortraitChart, frame: Frame): ChartPart {
  const { left, right, divider, studio, width } = frame;
  const drawing = new Drawing(studio.fonts);
  drawing.rule(0, width, 0, rule.row);
  const spans = [
    [left, divider],
    [divider, right],
  ] as const;
  for (const [index, label] of periodLabels.entries()) {
    const [from, to] = spans[index] as readonly [number, number];
    const said = drawing.fit(studio.say(label), text.value, Math.max(0, to - from - 8));
    if (said.length > 1) drawing.label(said, (from + to) / 2, 9, text.value, 'middle');
  }
  return { marks: drawing.marks, height: FOOT };
}
