import type { IndicatorRowsChart } from '../../model/chart-spec.js';
import type { Text } from '../../model/text.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { color, text } from '../theme.js';
import type { ChartPart } from './chart-part.js';
import { BAND_HEIGHT, drawBaseDot, drawReportingDot } from './indicator-band.js';

const ROW = 14;
const TOP = 7;
const MARK_GAP = 5;
const ENTRY_GAP = 13;

interface Sign {
  readonly width: number;
  draw(x: number, y: number, drawing: Drawing): void;
}

const swatch = (fill: string): Sign => ({
  width: 24,
  draw: (x, y, drawing) => drawing.rect(x, y - BAND_HEIGHT / 2, 24, BAND_HEIGHT, { fill }),
});

const tick = (width: number): Sign => ({
  width: 2,
  draw: (x, y, drawing) => drawing.upright(x + 1, y - 6, y + 6, { color: color.ink, width }),
});

/** One for every name of the key but the first, which says what the key is for. */
const signs: readonly Sign[] = [
  swatch(color.good),
  swatch(color.band),
  tick(0.7),
  { width: 5.2, draw: (x, y, drawing) => drawBaseDot(x + 2.6, y, drawing) },
  { width: 5.2, draw: (x, y, drawing) => drawReportingDot(x + 2.6, y, drawing) },
  tick(2),
];

/** The key under the rows: the only chart whose marks are too many to be named in place. */
export function drawBandKey(
  [lead, ...names]: IndicatorRowsChart['key'],
  width: number,
  studio: Studio,
): ChartPart {
  const drawing = new Drawing(studio.fonts);
  const style = { ...text.small, color: color.ink };
  let y = TOP + ROW / 2;
  const first = drawing.fit(studio.say(lead), text.small, width);
  drawing.label(first, 0, y, text.small);
  let x = drawing.width(first, text.small) + ENTRY_GAP;
  for (const [index, sign] of signs.entries()) {
    const name = drawing.fit(
      studio.say(names[index] as Text),
      style,
      width - sign.width - MARK_GAP,
    );
    const entry = sign.width + MARK_GAP + drawing.width(name, style);
    if (x > 0 && x + entry > width) {
      x = 0;
      y += ROW;
    }
    sign.draw(x, y, drawing);
    drawing.label(name, x + sign.width + MARK_GAP, y, style);
    x += entry + ENTRY_GAP;
  }
  return { marks: drawing.marks, height: y + ROW / 2 };
}
