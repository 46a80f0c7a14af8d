import { scaleLinear } from 'd3-scale';
import type { IndicatorRowsChart } from '../../model/chart-spec.js';
import type { Text } from '../../model/text.js';
import { Drawing } from '../drawing.js';
import { extentOf } from '../extent.js';
import type { Studio } from '../studio.js';
import { color, rule, type TextStyle, text, toneLine } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { drawBand } from './indicator-band.js';
import { drawBandKey } from './indicator-key.js';
import { outlineOf } from './outline.js';

const ROW = 45;
const HEAD = 17.5;
const SPARK = { width: 78, height: 22 } as const;

/** Columns as shares of the width. */
const SHARES = { label: 0.225, spark: 0.24, base: 0.49, reporting: 0.585, change: 0.695 } as const;
const BAND = { from: 0.72, to: 0.955 } as const;

type Row = IndicatorRowsChart['rows'][number];

/** One indicator a row: its course, its two periods, and its place among its sector. */
export function drawIndicatorRows(
  chart: IndicatorRowsChart,
  width: number,
  studio: Studio,
): ChartPart[] {
  const hasBand = chart.rows.some(({ band }) => band !== null);
  return [
    headPart(chart, width, studio),
    ...chart.rows.map((row, index) => ({
      ...rowPart(row, chart.divider, width, studio),
      isGlued: hasBand && index === chart.rows.length - 1,
    })),
    ...(hasBand ? [drawBandKey(chart.key, width, studio)] : []),
  ];
}

/** The numbers' columns end here; each may reach back to where the one before it ends. */
const numberColumns = [
  { end: SHARES.base, from: SHARES.spark + 0.17 },
  { end: SHARES.reporting, from: SHARES.base + 0.01 },
  { end: SHARES.change, from: SHARES.reporting + 0.01 },
] as const;

function headPart({ heads }: IndicatorRowsChart, width: number, studio: Studio): ChartPart {
  const drawing = new Drawing(studio.fonts);
  const [name, spark, ...rest] = heads.map((head) => studio.say(head)) as [string, ...string[]];
  const put = (said: string, x: number, room: number, isRight: boolean): void =>
    drawing.label(
      drawing.fit(said, text.small, room),
      x,
      HEAD - 9,
      text.small,
      isRight ? 'end' : 'start',
    );
  put(name, 0, SHARES.label * width, false);
  put(spark as string, SHARES.spark * width, 0.16 * width, false);
  for (const [index, { end, from }] of numberColumns.entries())
    put(rest[index] as string, end * width, (end - from) * width, true);
  put(rest[3] as string, BAND.from * width, (BAND.to - BAND.from) * width - 10, false);
  put(rest[4] as string, width, (1 - BAND.to) * width + 8, true);
  drawing.rule(0, width, HEAD, rule.head);
  return { marks: drawing.marks, height: HEAD, isHead: true };
}

function rowPart(row: Row, divider: number, width: number, studio: Studio): ChartPart {
  const drawing = new Drawing(studio.fonts);
  const label = drawing.lines(studio.say(row.label), text.cellStrong, SHARES.label * width, 2);
  const labelHeight = label.length * text.cellStrong.leading;
  const height = Math.max(ROW, labelHeight + text.small.leading + 14);
  const middle = height / 2;
  const top = middle - (labelHeight + text.small.leading) / 2;
  const unitTop = drawing.block(label, 0, top, text.cellStrong);
  const unit = drawing.fit(studio.say(row.unit), text.small, SHARES.label * width);
  drawing.line(unit, 0, unitTop, text.small);
  drawSpark(row, divider, SHARES.spark * width, middle, drawing);
  drawNumbers(row, middle, width, studio, drawing);
  drawPlace(row, middle, width, studio, drawing);
  drawing.label(row.isMarked ? `${row.grade}*` : row.grade, width, middle, text.denseStrong, 'end');
  drawing.rule(0, width, height, rule.row);
  return { marks: drawing.marks, height };
}

function drawNumbers(
  row: Row,
  middle: number,
  width: number,
  studio: Studio,
  drawing: Drawing,
): void {
  const cells: readonly (readonly [Text | null, TextStyle])[] = [
    [row.base, text.cell],
    [row.reporting, text.cellStrong],
    [row.change, row.isWorse ? text.cellStrong : text.cell],
  ];
  for (const [index, [cell, style]] of cells.entries()) {
    const { end, from } = numberColumns[index] as (typeof numberColumns)[number];
    const said = cell === null ? '–' : studio.say(cell);
    const room = (end - from) * width;
    drawing.label(drawing.whole(said, style, room), end * width, middle, style, 'end');
  }
}

function drawPlace(
  row: Row,
  middle: number,
  width: number,
  studio: Studio,
  drawing: Drawing,
): void {
  const [left, right] = [BAND.from * width + 6, BAND.to * width - 10];
  if (row.band !== null) {
    drawBand(row.band, row, { left, right, middle }, studio, drawing);
    return;
  }
  const style = text.smallItalic;
  const lines = drawing.lines(studio.say(row.noBand), style, right - left + 6, 3);
  drawing.block(lines, left - 6, middle - (lines.length * style.leading) / 2, style);
}

/** The course of the indicator on a scale of its own, with a line where the reporting period begins. */
function drawSpark(
  row: Row,
  divider: number,
  left: number,
  middle: number,
  drawing: Drawing,
): void {
  const known = row.spark.filter((value) => value !== null);
  if (known.length === 0) {
    drawing.label('–', left, middle, { ...text.cell, color: color.ink2 });
    return;
  }
  const [low, high] = extentOf(known);
  const step = SPARK.width / row.spark.length;
  const x = (index: number): number => left + step * (index + 0.5);
  const y = scaleLinear()
    .domain(high > low ? [low, high] : [low - 1, low + 1])
    .range([middle + SPARK.height / 2, middle - SPARK.height / 2]);
  if (divider > 0 && divider < row.spark.length)
    drawing.upright(left + step * divider, middle - 15, middle + 15, rule.row);
  const stroke = { color: toneLine(row.tone), width: 1 };
  const { path, single } = outlineOf(row.spark, x, y);
  drawing.path(path, { stroke });
  for (const [at, height] of single) drawing.circle(at, height, 1, { fill: stroke.color });
  const last = row.spark.findLastIndex((value) => value !== null);
  drawing.circle(x(last), y(row.spark[last] as number), 1.7, { fill: stroke.color });
}
