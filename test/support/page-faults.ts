import type { Mark } from '../../src/render/display.js';
import type { Page } from '../../src/render/layout/lay-out-report.js';
import type { BoxKind } from '../../src/render/layout/strip.js';

/** Text boxes may overlap this much [points]: the foot of a letter over the accent of the next line. */
const OVERLAP = 0.6;
const FRAME = { left: 62, right: 548, bottom: 820, top: 26 } as const;
const SLACK = 0.01;

/** A text on the page: from the top of its capitals to the foot of its letters. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const textBoxes = (marks: readonly Mark[], x = 0, y = 0): TextBox[] =>
  marks.flatMap((mark) =>
    mark.kind === 'text'
      ? [
          {
            text: mark.text,
            left: x + mark.x,
            right: x + mark.x + mark.width,
            top: y + mark.baseline - mark.size * 0.7,
            bottom: y + mark.baseline + mark.size * 0.2,
          },
        ]
      : [],
  );

/** Texts that lie over each other. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const faults: string[] = [];
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  for (const [index, a] of sorted.entries())
    for (const b of sorted.slice(index + 1)) {
      if (b.top >= a.bottom - OVERLAP) break;
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > OVERLAP)
        faults.push(`"${a.text}" lies over "${b.text}"`);
    }
  return faults;
}

/** Texts that leave a frame. */
export const outside = (
  boxes: readonly TextBox[],
  frame: { left: number; right: number; top: number; bottom: number },
): string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - SLACK ||
        right > frame.right + SLACK ||
        top < frame.top - SLACK ||
        bottom > frame.bottom + SLACK,
    )
    .map(({ text }) => `"${text}" leaves the frame`);

const LEADERS: ReadonlySet<BoxKind> = new Set([
  'question',
  'title',
  'heading',
  'unit-line',
  'panel-title',
  'table-head',
]);

/** Everything that must not happen on a page, in words. */
export function pageFaults(page: Page): string[] {
  const boxes = page.boxes.flatMap((box) => textBoxes(box.marks, box.x, box.y));
  const faults = [...outside(boxes, FRAME), ...overlaps(boxes)];
  const content = page.boxes.filter(({ kind }) => kind !== 'furniture');
  for (const { kind, y, height } of content)
    if (y + height > 790 + SLACK) faults.push(`${kind} runs over the foot of the page`);
  const lowest = content.reduce<(typeof content)[number] | undefined>(
    (low, box) => (low === undefined || box.y + box.height >= low.y + low.height ? box : low),
    undefined,
  );
  if (lowest !== undefined && LEADERS.has(lowest.kind))
    faults.push(`${lowest.kind} stands alone at the foot of the page`);
  if (content[0]?.kind === 'table-row') faults.push('a table goes on without its head');
  return faults;
}
