import { scaleLinear } from 'd3-scale';
import type { OptionBarsChart } from '../../model/chart-spec.js';
import type { Stroke } from '../display.js';
import { Drawing } from '../drawing.js';
import { extentOf } from '../extent.js';
import type { Studio } from '../studio.js';
import { color, rule, text, toneColor, toneText } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { fillBar } from './fill.js';

const BAR = 12;
const ROW = 28;
const FOOTER_ROW = 21;
const HEAD = 17.5;
/** A resource's name stands in its bar if it leaves this much of it. */
const NAME_ROOM = 9;
/** Behind the bar and its whisker; where there is no room before the columns, below the bar. */
const NAME_GAP = 6;
const BELOW = 4.5;
const besideStyle = { ...text.small, color: color.ink };
const WHISKER: Stroke = { color: color.ink, width: 1.1 };
const HALO: Stroke = { color: color.paper, width: 3.2 };

type Row = OptionBarsChart['rows'][number];

/** Columns as shares of the width: end of the names, the bars, the right ends of the three columns. */
interface Shares {
  readonly label: number;
  readonly bars: readonly [number, number];
  readonly ends: readonly [number, number, number];
}

const WIDE: Shares = { label: 0.36, bars: [0.375, 0.7], ends: [0.8, 0.9, 1] };
/** Beside another column the numbers need a larger share. */
const NARROW: Shares = { label: 0.3, bars: [0.32, 0.52], ends: [0.68, 0.81, 1] };
const WIDE_FROM = 400;

interface Sheet {
  readonly width: number;
  readonly studio: Studio;
  readonly shares: Shares;
  /** Right end of the bars' column. */
  readonly barsEnd: number;
  x(value: number): number;
}

/** Leading options: a bar each on one scale, and what they save, cost and take to pay back. */
export function drawOptionBars(chart: OptionBarsChart, width: number, studio: Studio): ChartPart[] {
  const ends = chart.rows.flatMap(({ net, gross, low, high }) => [net.value, gross, low, high]);
  const shares = width < WIDE_FROM ? NARROW : WIDE;
  const [from, to] = shares.bars;
  const [low, high] = extentOf(ends, 0, 0);
  const x = scaleLinear()
    .domain([low, high || 1])
    .range([from * width, to * width]);
  const sheet: Sheet = { width, studio, shares, barsEnd: to * width, x };
  return [
    headPart(chart, sheet),
    ...chart.rows.map((row, index) =>
      rowPart(row, sheet, index === chart.rows.length - 1 && chart.footer.length > 0),
    ),
    ...chart.footer.map((row, index) => footerPart(row, sheet, index < chart.footer.length - 1)),
  ];
}

function headPart({ heads }: OptionBarsChart, sheet: Sheet): ChartPart {
  const { width, studio, shares } = sheet;
  const drawing = new Drawing(studio.fonts);
  const [name, ...columns] = heads.map((head) => studio.say(head)) as [string, ...string[]];
  const leading = text.small.leading;
  const sets = columns.map((head, index) =>
    drawing.lines(head, text.small, columnWidth(index, sheet), 3),
  );
  const height = Math.max(HEAD, Math.max(...sets.map((lines) => lines.length)) * leading + 5);
  drawing.line(
    drawing.fit(name, text.small, shares.label * width),
    0,
    height - leading - 4,
    text.small,
  );
  for (const [index, lines] of sets.entries())
    drawing.block(
      lines,
      columnEnd(index, sheet),
      height - 4 - lines.length * leading,
      text.small,
      'end',
    );
  drawing.rule(0, width, height, rule.head);
  return { marks: drawing.marks, height, isHead: true };
}

const columnEnd = (index: number, { shares, width }: Sheet): number =>
  (shares.ends[index] ?? 1) * width;

const columnWidth = (index: number, sheet: Sheet): number =>
  columnEnd(index, sheet) - (index === 0 ? sheet.barsEnd : columnEnd(index - 1, sheet)) - 4;

function rowPart(row: Row, sheet: Sheet, isGlued: boolean): ChartPart {
  const { studio, width, shares } = sheet;
  const drawing = new Drawing(studio.fonts);
  const lines = drawing.lines(studio.say(row.label), text.cell, shares.label * width, 3);
  const height = Math.max(ROW, lines.length * text.cell.leading + 8);
  const middle = height / 2;
  drawing.block(lines, 0, middle - (lines.length * text.cell.leading) / 2, text.cell);
  drawBar(row, middle, sheet, drawing);
  drawColumns(row.columns, middle, false, sheet, drawing);
  drawing.rule(0, width, height, rule.row);
  return { marks: drawing.marks, height, isGlued };
}

function drawColumns(
  columns: OptionBarsChart['rows'][number]['columns'],
  middle: number,
  isTotal: boolean,
  sheet: Sheet,
  drawing: Drawing,
): void {
  for (const [index, column] of columns.entries()) {
    const isMoney = index === 0;
    const base = isMoney || isTotal ? text.cellStrong : text.cell;
    const style = isMoney ? { ...base, color: toneColor.money.full } : base;
    const said = drawing.whole(sheet.studio.say(column), style, columnWidth(index, sheet));
    drawing.label(said, columnEnd(index, sheet), middle, style, 'end');
  }
}

function drawBar(row: Row, middle: number, { studio, barsEnd, x }: Sheet, drawing: Drawing): void {
  const [zero, net, gross] = [x(0), x(row.net.value), x(row.gross)];
  const name = studio.say(row.resource);
  const nameWidth = drawing.width(name, text.value);
  const [low, high] = [Math.min(x(row.low), x(row.high)), Math.max(x(row.low), x(row.high))];
  const isInside = row.net.value > 0 && nameWidth + NAME_ROOM <= Math.min(net, low) - zero;
  const end = Math.max(high, net, gross, zero);
  const isBeside = end + NAME_GAP + nameWidth <= barsEnd + 2;
  const isBelow = !isInside && !isBeside && zero + nameWidth <= barsEnd;
  const axis = isBelow ? middle - BELOW : middle;
  const top = axis - BAR / 2;
  if (Math.abs(gross - zero) > Math.abs(net - zero))
    drawing.rect(Math.min(net, gross), top + 0.4, Math.abs(gross - net), BAR - 0.8, {
      fill: color.paper,
      stroke: { color: toneColor[row.tone].full, width: 0.8 },
    });
  const bar = { x: Math.min(zero, net), y: top, width: Math.abs(net - zero), height: BAR };
  fillBar(drawing, bar, row.tone, 'full', isInside ? nameWidth + NAME_ROOM : 0);
  drawing.upright(zero, top - 2, top + BAR + 2, rule.axis);
  drawWhisker(low, high, axis, drawing);
  if (isInside) drawing.label(name, zero + 4.5, axis, { ...text.value, color: toneText[row.tone] });
  else if (isBelow) drawing.label(name, zero, middle + BELOW * 2, besideStyle);
  else if (isBeside) drawing.label(name, end + NAME_GAP, axis, besideStyle);
}

function drawWhisker(low: number, high: number, middle: number, drawing: Drawing): void {
  for (const stroke of [HALO, WHISKER]) {
    drawing.rule(low, high, middle, stroke);
    drawing.upright(low, middle - 3, middle + 3, stroke);
    drawing.upright(high, middle - 3, middle + 3, stroke);
  }
}

function footerPart(
  { label, columns, isTotal }: OptionBarsChart['footer'][number],
  sheet: Sheet,
  isGlued: boolean,
): ChartPart {
  const { studio, width, barsEnd } = sheet;
  const drawing = new Drawing(studio.fonts);
  const style = isTotal ? text.cellStrong : text.cell;
  const lines = drawing.lines(studio.say(label), style, barsEnd, 2);
  const height = Math.max(FOOTER_ROW, lines.length * style.leading + 6);
  drawing.block(lines, 0, (height - lines.length * style.leading) / 2, style);
  drawColumns(columns, height / 2, isTotal, sheet, drawing);
  if (isTotal) drawing.rule(0, width, 0, rule.open);
  drawing.rule(0, width, height, isTotal ? rule.head : rule.row);
  return { marks: drawing.marks, height, isGlued };
}
