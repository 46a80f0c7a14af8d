import type { HeadingBlock, ParagraphBlock } from '../../model/report.js';
import { balanceLines, titleLines, upTo } from '../font/line-break.js';
import type { Studio } from '../studio.js';
import { measure, text } from '../theme.js';
import { type Area, flowText } from './flow-text.js';
import { glued, type Strip } from './strip.js';

/** What is longer than this is no heading; it is cut. */
const headingLines = upTo(5, titleLines);
const unitLines = upTo(6, balanceLines);

/** A title that stays with what follows. */
export function setHeading(block: HeadingBlock, area: Area, studio: Studio): Strip[] {
  const title = flowText(
    studio.say(block.text),
    'heading',
    text.blockTitle,
    area,
    studio,
    headingLines,
  );
  const unitLine =
    block.unitLine === undefined
      ? []
      : flowText(studio.say(block.unitLine), 'unit-line', text.small, area, studio, unitLines);
  return glued([...title, ...unitLine], true);
}

const paragraphStyles = { body: text.body, source: text.source, large: text.large } as const;

/** Running text, at most as wide as is good to read; sources run under the whole of what they prove. */
export function setParagraph(block: ParagraphBlock, area: Area, studio: Studio): Strip[] {
  const isSource = block.style === 'source';
  const width = isSource ? area.width : Math.min(area.width, measure.text);
  return flowText(
    studio.say(block.text),
    isSource ? 'source' : 'paragraph',
    paragraphStyles[block.style],
    { x: area.x, width },
    studio,
  );
}
