import type { HeadlineBlock } from '../../model/report.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { color, rule, type TextStyle, text, toneColor } from '../theme.js';
import type { Area } from './flow-text.js';
import { type Strip, strip } from './strip.js';

type Item = HeadlineBlock['items'][number];

const GUTTER = 12;
const GLYPH_WIDTH = 116;
const GLYPH_GAP = 5;
const NUMBER_HEIGHT = 35;
const GLYPH_HEIGHT = 17.5;
const SMALLEST_NUMBER = 14;

/** Big money numbers side by side, each with its range below it. */
export function setHeadline({ items }: HeadlineBlock, area: Area, studio: Studio): Strip[] {
  const drawing = new Drawing(studio.fonts);
  const count = Math.max(items.length, area.width > 400 ? 3 : 1);
  const width = (area.width - (count - 1) * GUTTER) / count;
  const labels = items.map(({ label }) => drawing.lines(studio.say(label), text.body, width, 3));
  const numberTop = 7 + Math.max(0, ...labels.map(({ length }) => length)) * text.body.leading + 2;
  let height = numberTop + NUMBER_HEIGHT;
  for (const [index, item] of items.entries()) {
    const x = index * (width + GUTTER);
    drawing.rule(x, x + width, 0, rule.open);
    drawing.block(labels[index] as string[], x, 7, text.body);
    drawNumber(item, x, numberTop, width, studio, drawing);
    drawRange(item, x, numberTop + NUMBER_HEIGHT + GLYPH_HEIGHT / 2, width, studio, drawing);
    const note = drawing.lines(studio.say(item.note), text.small, width, 6);
    const noteTop = numberTop + NUMBER_HEIGHT + GLYPH_HEIGHT + 2;
    height = Math.max(height, drawing.block(note, x, noteTop, text.small));
  }
  return [strip({ kind: 'headline', ...area, height, marks: drawing.marks })];
}

/** The number itself, and the words around it, which are set small: a unit, or a currency before it. */
function partsOf(said: string): { before: string; number: string; after: string } {
  const match = /^(\D*?)([−-]?\d[\d.,]*(?:×10[⁻⁰¹²³⁴-⁹]+)?)(.*)$/su.exec(said);
  if (match === null) return { before: '', number: said, after: '' };
  const [, before, number, after] = match as unknown as [string, string, string, string];
  return { before: before.trim(), number, after: after.trim() };
}

function drawNumber(
  { value }: Item,
  x: number,
  top: number,
  width: number,
  studio: Studio,
  drawing: Drawing,
): void {
  const baseline = top + 28;
  if (value === null) {
    drawing.onBaseline('–', x, baseline, { ...text.bigNumber, color: color.ink2 });
    return;
  }
  const { before, number, after } = partsOf(studio.say(value));
  const unitStyle = text.bigUnit;
  const beforeWidth = before === '' ? 0 : drawing.width(before, unitStyle) + 5;
  const afterWidth = after === '' ? 0 : drawing.width(after, unitStyle) + 6;
  const natural = drawing.width(number, text.bigNumber);
  const room = Math.max(0, width - beforeWidth - afterWidth);
  const size = Math.max(
    SMALLEST_NUMBER,
    Math.min(text.bigNumber.size, (text.bigNumber.size * room) / natural),
  );
  const style: TextStyle = { ...text.bigNumber, size };
  drawing.onBaseline(before, x, baseline, unitStyle);
  const fitted = drawing.whole(number, style, width - beforeWidth);
  drawing.onBaseline(fitted, x + beforeWidth, baseline, style);
  const end = beforeWidth + drawing.width(fitted, style) + 6;
  drawing.onBaseline(
    drawing.fit(after, unitStyle, Math.max(0, width - end)),
    x + end,
    baseline,
    unitStyle,
  );
}

/** Only the place of the dot is data: the ends carry their numbers. */
function drawRange(
  { value, low, high }: Item,
  x: number,
  middle: number,
  width: number,
  studio: Studio,
  drawing: Drawing,
): void {
  if (value === null || low === null || high === null) return;
  const say = (amount: NonNullable<Item['low']>): string =>
    drawing.whole(
      studio.say({ ...amount, bare: true, scale: amount.scale ?? value.scale ?? value.value }),
      text.value,
      width / 3,
    );
  const [from, to] = [say(low), say(high)];
  const left = x + drawing.width(from, text.value) + GLYPH_GAP;
  const right = x + Math.min(width, GLYPH_WIDTH) - drawing.width(to, text.value) - GLYPH_GAP;
  const stroke = { color: toneColor.money.full, width: 1.2 };
  drawing.label(from, x, middle, text.value);
  drawing.label(to, right + GLYPH_GAP, middle, text.value);
  drawing.rule(left, right, middle, stroke);
  drawing.upright(left, middle - 3, middle + 3, stroke);
  drawing.upright(right, middle - 3, middle + 3, stroke);
  const share = high.value > low.value ? (value.value - low.value) / (high.value - low.value) : 0.5;
  const dot = left + Math.min(1, Math.max(0, share)) * (right - left);
  drawing.circle(dot, middle, 3, { fill: toneColor.money.full });
}
