import { scaleLinear } from 'd3-scale';
import type { BarsChart } from '../../model/chart-spec.js';
import { Drawing } from '../drawing.js';
import { extentOf } from '../extent.js';
import type { Studio } from '../studio.js';
import { rule, text, toneColor } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { fillBar } from './fill.js';

const ROW = 17.5;
const BAR = 10;
/** The names take what they need, within these shares of the width. */
const LABEL_SHARE = { least: 0.2, most: 0.46 } as const;
const LABEL_GAP = 10;
const VALUE_GAP = 5;
/** Room for values, at both ends together. */
const VALUE_SHARE = 0.6;
/** What is left for the bars at least. */
const PLOT_SHARE = 0.12;

type Row = BarsChart['rows'][number];

/** Horizontal bars on one scale from zero, with the value at the end of each. */
export function drawBars(chart: BarsChart, width: number, studio: Studio): ChartPart[] {
  const measuring = new Drawing(studio.fonts);
  const values = chart.rows.map(({ value }) => value.value);
  const [low, high] = extentOf(values, 0, 0);
  const most = (low < 0 ? VALUE_SHARE / 2 : VALUE_SHARE) * width - VALUE_GAP;
  const said = chart.rows.map(({ value }) => measuring.whole(studio.say(value), text.value, most));
  const roomFor = (isBelow: boolean): number => {
    const widths = said
      .filter((_, index) => (values[index] as number) < 0 === isBelow)
      .map((value) => measuring.width(value, text.value) + VALUE_GAP);
    return extentOf(widths, 0, 0)[1];
  };
  const [roomLeft, roomRight] = [roomFor(true), roomFor(false)];
  const names = chart.rows.map(({ label }) => measuring.width(studio.say(label), text.cell));
  const labelWidth = Math.min(
    Math.max(LABEL_SHARE.least * width, extentOf(names)[1]),
    LABEL_SHARE.most * width,
    (1 - PLOT_SHARE) * width - roomLeft - roomRight - LABEL_GAP,
  );
  const x = scaleLinear()
    .domain([low, high || (low < 0 ? 0 : 1)])
    .range([labelWidth + LABEL_GAP + roomLeft, width - roomRight]);
  return chart.rows.map((row, index) => rowPart(row, said[index] as string, x, labelWidth, studio));
}

function rowPart(
  row: Row,
  value: string,
  x: (value: number) => number,
  room: number,
  studio: Studio,
): ChartPart {
  const drawing = new Drawing(studio.fonts);
  const label = drawing.lines(studio.say(row.label), text.cell, room, 3);
  const note =
    row.note === undefined ? [] : drawing.lines(studio.say(row.note), text.small, room, 3);
  const textHeight = label.length * text.cell.leading + note.length * text.small.leading;
  const height = Math.max(ROW, textHeight + 5);
  const middle = height / 2;
  const noteTop = drawing.block(label, 0, middle - textHeight / 2, text.cell);
  drawing.block(note, 0, noteTop, text.small);
  const [zero, end] = [x(0), x(row.value.value)];
  fillBar(
    drawing,
    { x: Math.min(zero, end), y: middle - BAR / 2, width: Math.abs(end - zero), height: BAR },
    row.tone,
    row.shade,
  );
  drawing.upright(zero, 0, height, rule.axis);
  const style = row.tone === 'money' ? { ...text.value, color: toneColor.money.full } : text.value;
  if (row.value.value < 0) drawing.label(value, end - VALUE_GAP, middle, style, 'end');
  else drawing.label(value, end + VALUE_GAP, middle, style);
  return { marks: drawing.marks, height };
}
