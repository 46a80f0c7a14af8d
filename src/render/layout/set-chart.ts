import type { ChartBlock } from '../../model/report.js';
import type { ChartPart } from '../chart/chart-part.js';
import { drawChart } from '../chart/draw-chart.js';
import type { Studio } from '../studio.js';
import { gap, tallestWhole, text } from '../theme.js';
import { type Area, flowText } from './flow-text.js';
import { setHeading } from './set-text.js';
import { after, heightOf, type Strip, strip, wished } from './strip.js';

/**
 * A picture between its message and its source. It stays whole on one page; only a list of rows too
 * long for any page is broken, and then repeats its head.
 */
export function setChart(block: ChartBlock, area: Area, studio: Studio): Strip[] {
  const title =
    block.title === undefined
      ? []
      : setHeading(
          {
            kind: 'heading',
            text: block.title,
            ...(block.unitLine !== undefined && { unitLine: block.unitLine }),
          },
          area,
          studio,
        );
  const alt = studio.say(block.alt);
  const picture = pictureStrips(drawChart(block.chart, area.width, studio), alt, area);
  const source =
    block.source === undefined
      ? []
      : flowText(studio.say(block.source), 'source', text.source, area, studio);
  const strips = [
    ...title,
    ...(title.length > 0 ? after(gap.small, picture) : picture),
    ...after(gap.source, source),
  ];
  if (heightOf(strips) <= tallestWhole) return wished(strips);
  const last = picture.at(-1);
  return strips.map((one) => (one === last && source.length > 0 ? { ...one, tie: 'wish' } : one));
}

/** The words of a picture stand on its first strip. */
function pictureStrips(parts: readonly ChartPart[], alt: string, area: Area): Strip[] {
  let head: Strip | null = null;
  return parts.map(({ marks, height, isHead, isGlued }, index) => {
    const box = { kind: 'chart' as const, ...area, height, marks, ...(index === 0 && { alt }) };
    const one: Strip = strip(box, {
      head,
      tie: isHead === true || isGlued === true ? 'firm' : 'none',
    });
    if (isHead === true) head = strip({ ...box }, { tie: 'firm' });
    return one;
  });
}
