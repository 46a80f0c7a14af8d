import type { DetailsBlock, FactsBlock, StepsBlock } from '../../model/report.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { rule, text } from '../theme.js';
import type { Area } from './flow-text.js';
import { type Strip, strip } from './strip.js';

const FACTS_IN_A_ROW = 5;
const GUTTER = 12;
/** Most lines of a single item: what is longer belongs into a paragraph. */
const MOST_LINES = 24;

/** Side figures under an ink line each. */
export function setFacts({ items }: FactsBlock, area: Area, studio: Studio): Strip[] {
  const strips: Strip[] = [];
  for (let from = 0; from < items.length; from += FACTS_IN_A_ROW) {
    const row = factsRow(items.slice(from, from + FACTS_IN_A_ROW), items.length, area, studio);
    strips.push({ ...row, gapBefore: from === 0 ? 0 : 14 });
  }
  return strips;
}

function factsRow(items: FactsBlock['items'], total: number, area: Area, studio: Studio): Strip {
  const drawing = new Drawing(studio.fonts);
  const least = area.width > 400 ? 3 : 1;
  const count = Math.max(least, Math.min(total, FACTS_IN_A_ROW));
  const width = (area.width - (count - 1) * GUTTER) / count;
  let height = 0;
  for (const [index, { value, note }] of items.entries()) {
    const x = index * (width + GUTTER);
    drawing.rule(x, x + width, 0, rule.open);
    const figure = drawing.lines(studio.say(value), text.figure, width, 3);
    const noteTop = drawing.block(figure, x, 5, text.figure);
    const lines = drawing.lines(studio.say(note), text.small, width, MOST_LINES);
    height = Math.max(height, drawing.block(lines, x, noteTop, text.small));
  }
  return strip({ kind: 'facts', ...area, height, marks: drawing.marks });
}

const NUMBER_ROOM = 14;
const RIGHT_SHARE = 0.34;
const STEP_GAP = 5;

/** A numbered list. */
export function setSteps({ items }: StepsBlock, area: Area, studio: Studio): Strip[] {
  return items.map((item, index) => {
    const drawing = new Drawing(studio.fonts);
    const indent = items.length > 9 ? NUMBER_ROOM + 5 : NUMBER_ROOM;
    const right =
      item.right === undefined
        ? []
        : drawing.lines(studio.say(item.right), text.cell, area.width * RIGHT_SHARE, MOST_LINES);
    const rightWidth = Math.max(0, ...right.map((line) => drawing.width(line, text.cell)));
    const room = area.width - indent - (rightWidth === 0 ? 0 : rightWidth + 12);
    drawing.line(String(index + 1), 0, 0, text.cellStrong);
    const lines = drawing.lines(studio.say(item.text), text.cell, room, MOST_LINES);
    let height = drawing.block(lines, indent, 0, text.cell);
    if (item.note !== undefined) {
      const note = drawing.lines(studio.say(item.note), text.small, room, MOST_LINES);
      height = drawing.block(note, indent, height, text.small);
    }
    height = Math.max(height, drawing.block(right, area.width, 0, text.cell, 'end'));
    const gapBefore = index === 0 ? 0 : STEP_GAP;
    return strip({ kind: 'steps', ...area, height, marks: drawing.marks }, { gapBefore });
  });
}

/** On the full width the texts stand in the column of the cover's picture. */
const TERM_SHARE = 0.323;
const DETAIL_GAP = 5;

/** Term and text, side by side. */
export function setDetails({ items }: DetailsBlock, area: Area, studio: Studio): Strip[] {
  const termWidth = area.width * TERM_SHARE;
  return items.map((item, index) => {
    const drawing = new Drawing(studio.fonts);
    const style = { ...text.cell, color: text.small.color };
    const term = drawing.lines(studio.say(item.term), style, termWidth - 10, MOST_LINES);
    const lines = drawing.lines(
      studio.say(item.text),
      text.cell,
      area.width - termWidth,
      MOST_LINES,
    );
    const height = Math.max(
      drawing.block(term, 0, 0, style),
      drawing.block(lines, termWidth, 0, text.cell),
    );
    const gapBefore = index === 0 ? 0 : DETAIL_GAP;
    return strip({ kind: 'details', ...area, height, marks: drawing.marks }, { gapBefore });
  });
}
