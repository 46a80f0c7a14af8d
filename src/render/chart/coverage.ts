import type { CoverageChart } from '../../model/chart-spec.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { color, gradeColor, rule, text } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { drawMonths, drawYears, type MonthAxis, monthAxis } from './month-axis.js';

const ROW = 15.5;
const CELL = { width: 11, height: 10, pitch: 11.8 } as const;
const YEAR_GAP = 5.5;
const HEAD = 28;
const SHARES = { label: 0.27, cells: 0.29 } as const;
/** Columns right of the cells. */
const GRADE_WIDTH = 24;
const ERROR_WIDTH = 34;
const APART = 5;

type Row = CoverageChart['groups'][number]['rows'][number];

interface Sheet {
  readonly width: number;
  readonly studio: Studio;
  readonly months: MonthAxis;
}

/** What was measured, item by month: shade is the grade, a dash is not measured, a number is a note. */
export function drawCoverage(chart: CoverageChart, width: number, studio: Studio): ChartPart[] {
  const from = SHARES.cells * width;
  const room = width - ERROR_WIDTH - GRADE_WIDTH - 2 * APART - from;
  const years = new Set(chart.months.map((month) => month.slice(0, 4))).size;
  const wanted = chart.months.length * CELL.pitch + (years - 1) * YEAR_GAP;
  const months = monthAxis(
    chart.months,
    from,
    from + Math.min(room, Math.max(0, wanted)),
    YEAR_GAP,
  );
  const sheet = { width, studio, months };
  return [
    headPart(chart, sheet),
    ...chart.groups.flatMap(({ rows }) =>
      rows.map((row, index) => rowPart(row, sheet, index === rows.length - 1)),
    ),
  ];
}

function headPart({ heads }: CoverageChart, { width, studio, months }: Sheet): ChartPart {
  const drawing = new Drawing(studio.fonts);
  drawYears(drawing, months, 7);
  drawMonths(drawing, months, 19);
  const [grade, error] = heads.map((head) => studio.say(head)) as [string, string];
  drawing.label(
    drawing.fit(grade, text.small, GRADE_WIDTH),
    gradeMiddle(width),
    19,
    text.small,
    'middle',
  );
  drawing.label(drawing.fit(error, text.small, ERROR_WIDTH), width, 19, text.small, 'end');
  drawing.rule(0, width, HEAD, rule.head);
  return { marks: drawing.marks, height: HEAD, isHead: true };
}

const gradeMiddle = (width: number): number => width - ERROR_WIDTH - APART - GRADE_WIDTH / 2;

function rowPart(row: Row, { width, studio, months }: Sheet, isLast: boolean): ChartPart {
  const drawing = new Drawing(studio.fonts);
  const lines = drawing.lines(studio.say(row.label), text.dense, SHARES.label * width, 2);
  const height = Math.max(ROW, lines.length * text.dense.leading + 3);
  drawing.block(lines, 0, (height - lines.length * text.dense.leading) / 2, text.dense);
  for (const [index, cell] of row.cells.slice(0, months.months.length).entries())
    drawCell(cell, gradeColor[row.grade], months, index, height / 2, drawing);
  drawing.label(row.grade, gradeMiddle(width), height / 2, text.denseStrong, 'middle');
  const error = drawing.whole(studio.say(row.error), text.dense, ERROR_WIDTH);
  drawing.label(error, width, height / 2, text.dense, 'end');
  if (isLast) drawing.rule(0, width, height, rule.row);
  return { marks: drawing.marks, height };
}

function drawCell(
  cell: Row['cells'][number],
  fill: string,
  months: MonthAxis,
  index: number,
  middle: number,
  drawing: Drawing,
): void {
  const width = Math.min(CELL.width, months.step * 0.93);
  const x = months.center(index) - width / 2;
  const top = middle - CELL.height / 2;
  if (cell === 'known') drawing.rect(x, top, width, CELL.height, { fill });
  else if (cell === 'missing')
    drawing.rule(months.center(index) - width / 4, months.center(index) + width / 4, middle, {
      color: color.axis,
      width: 0.8,
    });
  else {
    const stroke = { color: color.ink, width: 0.8 };
    drawing.rect(x, top - 1, width, CELL.height + 2, { fill: color.paper, stroke });
    const label = String(cell);
    // In very narrow months the box alone says that there is a note.
    if (drawing.width(label, text.tinyStrong) <= width)
      drawing.label(label, months.center(index), middle, text.tinyStrong, 'middle');
  }
}
