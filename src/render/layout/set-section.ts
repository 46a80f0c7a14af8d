import type { ReportModel, Section } from '../../model/report.js';
import type { Text } from '../../model/text.js';
import { type Breaker, breakLines, leadLines, titleLines, upTo } from '../font/line-break.js';
import type { Studio } from '../studio.js';
import { contentWidth, measure, page, type TextStyle, tallestWhole, text } from '../theme.js';
import { type Area, flowText } from './flow-text.js';
import { setBlocks } from './set-block.js';
import { after, type BoxKind, glued, heightOf, type Strip } from './strip.js';

const LEAD_TO_BLOCKS = 30;
const COVER = { top: 35, lead: 3.5, blocks: 14, spread: 1.6 } as const;

/** A title is a sentence; what is longer is cut, and so is a question. */
const MOST_TITLE_LINES = 4;
const MOST_QUESTION_LINES = 2;

const sentence: Breaker = upTo(MOST_TITLE_LINES, titleLines);
const shortText: Breaker = upTo(MOST_QUESTION_LINES, breakLines);

const area: Area = { x: page.left, width: contentWidth };

/** A section as strips: question, answer, two lines, and its blocks. */
export function setSection(section: Section, report: ReportModel, studio: Studio): Strip[] {
  const isCover = section.question === null;
  const opening = isCover ? coverOpening(section, report, studio) : pageOpening(section, studio);
  const blocks = setBlocks(section.blocks, area, studio, isCover ? COVER.spread : 1);
  const isShort =
    section.lead === null || heightOf(opening) <= page.bottom - page.top - tallestWhole;
  return [
    ...glued(opening, isShort && blocks.length > 0),
    ...after(isCover ? COVER.blocks : LEAD_TO_BLOCKS, blocks),
  ];
}

function pageOpening(section: Section, studio: Studio): Strip[] {
  return [
    ...part(section.question, 'question', text.question, measure.text, studio, shortText),
    ...after(3.5, part(section.title, 'title', text.pageTitle, measure.title, studio, sentence)),
    ...after(5, part(section.lead, 'lead', text.body, measure.text, studio, leadLines)),
  ];
}

function coverOpening(section: Section, report: ReportModel, studio: Studio): Strip[] {
  return [
    ...part(report.title, 'paragraph', text.coverKicker, contentWidth, studio, shortText),
    ...after(
      COVER.top,
      part(section.title, 'title', text.coverName, contentWidth, studio, sentence),
    ),
    ...after(
      COVER.lead,
      part(section.lead, 'lead', text.coverLead, measure.text, studio, leadLines),
    ),
  ];
}

function part(
  said: Text | null,
  kind: BoxKind,
  style: TextStyle,
  width: number,
  studio: Studio,
  breaker?: Breaker,
): Strip[] {
  return said === null
    ? []
    : flowText(studio.say(said), kind, style, { x: page.left, width }, studio, breaker);
}
