import type { Block, PanelBlock, SplitBlock } from '../../model/report.js';
import { Drawing } from '../drawing.js';
import { titleLines } from '../font/line-break.js';
import type { Studio } from '../studio.js';
import { gap, rule, splitGutter, tallestWhole, text } from '../theme.js';
import { type Area, flowText } from './flow-text.js';
import { setChart } from './set-chart.js';
import { setHeadline } from './set-headline.js';
import { setDetails, setFacts, setSteps } from './set-lists.js';
import { setTable } from './set-table.js';
import { setHeading, setParagraph } from './set-text.js';
import { after, heightOf, type Strip, stacked } from './strip.js';

type SetBlock<B extends Block> = (block: B, area: Area, studio: Studio) => Strip[];

/** Every kind of block and who sets it. */
const kinds: { readonly [K in Block['kind']]: SetBlock<Extract<Block, { kind: K }>> } = {
  heading: setHeading,
  paragraph: setParagraph,
  headline: setHeadline,
  facts: setFacts,
  steps: setSteps,
  details: setDetails,
  table: setTable,
  chart: setChart,
  panel: setPanel,
  split: setSplit,
};

/** White above a block that follows another. */
const whiteAbove: { readonly [K in Block['kind']]: number } = {
  heading: gap.block,
  paragraph: gap.paragraph,
  headline: gap.block,
  facts: gap.block,
  steps: gap.small,
  details: gap.block,
  table: gap.small,
  chart: gap.block,
  panel: gap.block,
  split: gap.block,
};

function gapBetween(above: Block, block: Block): number {
  if (above.kind === 'heading') return block.kind === 'paragraph' ? 1.5 : gap.small - 2;
  if (block.kind === 'paragraph' && block.style === 'source') return gap.source;
  if (block.kind === 'paragraph' && above.kind !== 'paragraph') return 14;
  if (block.kind === 'table' || block.kind === 'steps') return 14;
  return whiteAbove[block.kind];
}

/**
 * Sets blocks under each other.
 *
 * @param spread - Factor on the white between blocks; the cover is airier than the rest.
 */
export function setBlocks(
  blocks: readonly Block[],
  area: Area,
  studio: Studio,
  spread = 1,
): Strip[] {
  const strips: Strip[] = [];
  for (const [index, block] of blocks.entries()) {
    const set = kinds[block.kind] as SetBlock<Block>;
    const above = blocks[index - 1];
    const white = above === undefined ? 0 : gapBetween(above, block) * spread;
    // In a loop of its own: spreading a table of a thousand rows into a call would overflow the stack.
    for (const one of after(white, set(block, area, studio))) strips.push(one);
  }
  return strips;
}

/** Blocks under an ink line. */
function setPanel({ title, blocks }: PanelBlock, area: Area, studio: Studio): Strip[] {
  const drawing = new Drawing(studio.fonts);
  drawing.rule(0, area.width, 0, rule.open);
  const head = flowText(
    studio.say(title),
    'panel-title',
    text.panelTitle,
    area,
    studio,
    titleLines,
  );
  const [first, ...rest] = after(0, head).map((one) => ({ ...one, tie: 'firm' as const }));
  const opened = under(first as Strip, 6, drawing);
  return [opened, ...rest, ...after(3.5, setBlocks(blocks, area, studio))];
}

/** A strip moved down, with something drawn above it. */
function under(one: Strip, distance: number, above: Drawing): Strip {
  const [box, ...others] = one.boxes;
  if (box === undefined) return one;
  const moved = [box, ...others].map((each) => ({ ...each, y: each.y + distance }));
  const line = { ...box, y: 0, height: 0, marks: above.marks };
  return { ...one, boxes: [line, ...moved], height: one.height + distance };
}

/** Two columns side by side; if they are too high for that, one after the other. */
function setSplit({ columns, left, right }: SplitBlock, area: Area, studio: Studio): Strip[] {
  const [leftShare, rightShare] = columns;
  const room = area.width + 12;
  const leftWidth = (room * leftShare) / (leftShare + rightShare) - splitGutter;
  const rightWidth = (room * rightShare) / (leftShare + rightShare) - 12;
  const first = setBlocks(left, { x: area.x, width: leftWidth }, studio);
  const rightX = area.x + area.width - rightWidth;
  const second = setBlocks(right, { x: rightX, width: rightWidth }, studio);
  const height = Math.max(heightOf(first), heightOf(second));
  if (height > tallestWhole)
    return [...setBlocks(left, area, studio), ...after(gap.block, setBlocks(right, area, studio))];
  const boxes = [...stacked(first, 0), ...stacked(second, 0)];
  return [{ boxes, height, gapBefore: 0, tie: 'none', head: null }];
}
