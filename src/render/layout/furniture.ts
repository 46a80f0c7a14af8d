import type { ReportModel, Section } from '../../model/report.js';
import { Drawing } from '../drawing.js';
import type { Studio } from '../studio.js';
import { contentWidth, page, text } from '../theme.js';
import type { Box } from './strip.js';

const APART = 10;

/** Head and foot of a page; the cover has no head and no number. */
export function furniture(
  report: ReportModel,
  section: Section,
  number: number,
  total: number,
  studio: Studio,
): Box[] {
  const isCover = section.question === null;
  const foot = drawFoot(report, isCover ? null : `${number}`, `/${total}`, studio);
  return isCover ? [foot] : [drawHead(report, section, studio), foot];
}

function drawHead(report: ReportModel, section: Section, studio: Studio): Box {
  const drawing = new Drawing(studio.fonts);
  const [strong, style] = [text.furnitureStrong, text.furniture];
  const name = drawing.fit(studio.say(section.name), style, contentWidth * 0.35);
  const nameWidth = drawing.width(name, style);
  const title = drawing.fit(studio.say(report.title), strong, contentWidth * 0.4);
  const left = drawing.width(title, strong) + APART;
  const subject = studio.say(report.subject);
  drawing.onBaseline(title, 0, 0, strong);
  drawing.onBaseline(
    drawing.fit(subject, style, contentWidth - left - nameWidth - APART),
    left,
    0,
    style,
  );
  drawing.onBaseline(name, contentWidth, 0, style, 'end');
  return furnitureBox(drawing, page.headerBaseline);
}

function drawFoot(report: ReportModel, number: string | null, total: string, studio: Studio): Box {
  const drawing = new Drawing(studio.fonts);
  const style = text.furniture;
  const room = contentWidth - 60;
  drawing.onBaseline(drawing.fit(studio.say(report.footer), style, room), 0, 0, style);
  if (number !== null) {
    drawing.onBaseline(total, contentWidth, 0, style, 'end');
    const left = contentWidth - drawing.width(total, style);
    drawing.onBaseline(number, left, 0, text.pageNumber, 'end');
  }
  return furnitureBox(drawing, page.footerBaseline);
}

/** A line whose baseline is the top of its box. */
const furnitureBox = (drawing: Drawing, baseline: number): Box => ({
  kind: 'furniture',
  x: page.left,
  y: baseline,
  width: contentWidth,
  height: 0,
  marks: drawing.marks,
});
